import type { Instant } from '@/lib/clinical/time';
import type { AuditEntry } from './audit';
import type { Reading, Transaction } from './client';

export interface PatientRecord {
  readonly id: string;
  readonly mrn: string;
  readonly familyName: string;
  readonly givenName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly sex: string;
  readonly wardId: string;
  readonly bed: string | null;
  readonly weightGrams: number | null;
  readonly indication: string | null;
  readonly tumorBurden: string | null;
  readonly cellDose: string | null;
  readonly expansion: string | null;
  readonly baselineIce: number | null;
  /** Scored with CAPD at any age. */
  readonly capd: boolean;
  readonly registeredAt: Instant;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  readonly version: number;
}

export interface PatientOnWard extends PatientRecord {
  readonly wardName: string;
}

type Stored = Omit<PatientRecord, 'registeredAt' | 'endedAt'> & { registeredAt: Date; endedAt: Date | null };

function fromRow<Row extends Stored>({ registeredAt, endedAt, ...row }: Row) {
  return { ...row, registeredAt: registeredAt.getTime(), endedAt: endedAt?.getTime() ?? null };
}

function onWard({ ward, ...row }: Stored & { ward: { name: string } }): PatientOnWard {
  return { ...fromRow(row), wardName: ward.name };
}

const WITH_WARD = { ward: { select: { name: true } } } as const;

export async function findPatient(reader: Reading, id: string): Promise<PatientRecord | null> {
  const row = await reader.patient.findUnique({ where: { id } });
  return row && fromRow(row);
}

export async function findPatientByMrn(reader: Reading, mrn: string): Promise<PatientRecord | null> {
  const row = await reader.patient.findUnique({ where: { mrn } });
  return row && fromRow(row);
}

export async function findPatientOnWard(reader: Reading, id: string): Promise<PatientOnWard | null> {
  const row = await reader.patient.findUnique({ where: { id }, include: WITH_WARD });
  return row && onWard(row);
}

export async function findPatientOnWardByMrn(reader: Reading, mrn: string): Promise<PatientOnWard | null> {
  const row = await reader.patient.findUnique({ where: { mrn }, include: WITH_WARD });
  return row && onWard(row);
}

/** Those whose course had not ended at `at`, whenever they were registered. */
export async function getPatientsNotEndedAt(
  reader: Reading,
  { at, wardId }: { at: Instant; wardId?: string | undefined },
): Promise<PatientOnWard[]> {
  const rows = await reader.patient.findMany({
    where: { OR: [{ endedAt: null }, { endedAt: { gt: new Date(at) } }], ...(wardId === undefined ? {} : { wardId }) },
    include: WITH_WARD,
    orderBy: [{ mrn: 'asc' }],
  });
  return rows.map(onWard);
}

/** Who lies in this bed now. */
export async function findBedHolder(
  reader: Reading,
  { ward, bed }: { ward: string; bed: string },
): Promise<PatientRecord | null> {
  const row = await reader.patient.findFirst({ where: { ward: { name: ward }, bed, endedAt: null } });
  return row && fromRow(row);
}

export async function insertPatient(tx: Transaction, patient: PatientRecord): Promise<void> {
  const { registeredAt, endedAt } = patient;
  await tx.patient.create({
    data: { ...patient, registeredAt: new Date(registeredAt), endedAt: endedAt === null ? null : new Date(endedAt) },
  });
}

/** Changes what is recorded of a patient. The caller raises the version, once per write. */
export async function updatePatient(tx: Transaction, id: string, change: Partial<PatientRecord>): Promise<void> {
  await tx.patient.update({ where: { id }, data: toRow(change) });
}

export async function setVersion(tx: Transaction, id: string, version: number): Promise<void> {
  await tx.patient.update({ where: { id }, data: { version } });
}

/** Times as the database keeps them; a time that was left out stays left out. */
function toRow<Given extends Partial<PatientRecord>>({ registeredAt, endedAt, ...given }: Given) {
  return {
    ...given,
    ...(registeredAt === undefined ? {} : { registeredAt: new Date(registeredAt) }),
    ...(endedAt === undefined ? {} : { endedAt: endedAt === null ? null : new Date(endedAt) }),
  };
}

interface PatientChange {
  readonly before: PatientRecord | null;
  readonly after: PatientRecord;
  readonly reason?: string;
}

/** What a change of the record says in the trail: the whole of it before and after. */
export function patientAudit(action: string, { before, after, reason }: PatientChange): AuditEntry {
  return {
    action,
    patientId: after.id,
    subject: `patient ${after.id}`,
    before: before && JSON.stringify(before),
    after: JSON.stringify(after),
    reason: reason ?? null,
  };
}
