import type { CourseDigest } from '@/lib/clinical/course/digest';
import type { Reading, Transaction } from './client';
import { Prisma } from './generated/sqlite/client';
import { readJson } from './json-text';
import type { PatientOnWard } from './patients';

export interface StatusRecord {
  readonly patientId: string;
  readonly wardId: string;
  /** The course has not ended. */
  readonly active: boolean;
  readonly version: number;
  readonly digest: CourseDigest;
}

export interface ActiveStatus {
  readonly patient: PatientOnWard;
  readonly digest: CourseDigest;
}

/** Written in the transaction of every event, so that the board costs the same whatever the history. */
export async function upsertStatus(tx: Transaction, { patientId, digest, ...status }: StatusRecord): Promise<void> {
  const kept = { ...status, digest: JSON.stringify(digest) };
  await tx.patientStatus.upsert({ where: { patientId }, create: { patientId, ...kept }, update: kept });
}

// SQLite writes the whole answer as one text: a value per cell costs ten times as much as the query.
const PATIENT = Prisma.sql`json_object(
  'id', p."id", 'mrn', p."mrn", 'familyName', p."familyName", 'givenName', p."givenName",
  'birthDate', p."birthDate", 'sex', p."sex", 'wardId', p."wardId", 'wardName', w."name", 'bed', p."bed",
  'weightGrams', p."weightGrams", 'indication', p."indication", 'tumorBurden', p."tumorBurden",
  'cellDose', p."cellDose", 'expansion', p."expansion", 'baselineIce', p."baselineIce",
  'capd', json(iif(p."capd", 'true', 'false')), 'registeredAt', p."registeredAt", 'endedAt', p."endedAt",
  'endReason', p."endReason", 'version', p."version"
)`;

/** Everyone whose course has not ended, with what the rules need to say how they are at any moment. */
export async function getActiveStatuses(reader: Reading, wardId?: string): Promise<ActiveStatus[]> {
  const onWard = wardId === undefined ? Prisma.empty : Prisma.sql`AND s."wardId" = ${wardId}`;
  return readJson<ActiveStatus[]>(
    reader,
    Prisma.sql`SELECT json_group_array(json_object('patient', ${PATIENT}, 'digest', json(s."digest"))) AS "text"
      FROM "PatientStatus" s JOIN "Patient" p ON p."id" = s."patientId" JOIN "Ward" w ON w."id" = p."wardId"
      WHERE s."active" = 1 ${onWard}`,
  );
}

/** Everyone whose course has not ended. */
export async function getActivePatients(reader: Reading): Promise<PatientOnWard[]> {
  return readJson<PatientOnWard[]>(
    reader,
    Prisma.sql`SELECT json_group_array(${PATIENT}) AS "text"
      FROM "PatientStatus" s JOIN "Patient" p ON p."id" = s."patientId" JOIN "Ward" w ON w."id" = p."wardId"
      WHERE s."active" = 1`,
  );
}

/** One patient's row as it is kept, to hold it against what the history says. */
export async function findStatus(reader: Reading, patientId: string): Promise<StatusRecord | null> {
  const row = await reader.patientStatus.findUnique({ where: { patientId } });
  return row && { ...row, digest: JSON.parse(row.digest) as CourseDigest };
}

/** Everyone who has a record, ended courses too. */
export async function getPatientIds(reader: Reading): Promise<string[]> {
  const rows = await reader.patient.findMany({ select: { id: true }, orderBy: [{ id: 'asc' }] });
  return rows.map(({ id }) => id);
}
