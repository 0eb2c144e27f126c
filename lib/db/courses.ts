import type { PatientCourse } from '@/lib/clinical/course/course';
import type { Instant, Zone } from '@/lib/clinical/time';
import { type CheckRecord, getChecksOf } from './checks';
import type { Reading } from './client';
import { getInfusionsOf, type InfusionRecord } from './infusions';
import { findPatientOnWard, getPatientsNotEndedAt, type PatientOnWard } from './patients';
import { getZone } from './settings';
import { surviving } from './surviving';

export interface StoredCourse {
  readonly patient: PatientOnWard;
  /** What the rules need to know: the rows that stand. */
  readonly course: PatientCourse;
}

/** One patient's course as it stands. */
export async function getCourse(reader: Reading, patientId: string): Promise<StoredCourse> {
  const patient = await findPatientOnWard(reader, patientId);
  if (!patient) throw new Error(`There is no patient ${patientId}.`);
  const infusions = await getInfusionsOf(reader, [patientId]);
  const checks = await getChecksOf(reader, [patientId]);
  return { patient, course: courseOf({ patient, infusions, checks }, await getZone(reader)) };
}

/**
 * The courses that had not ended at `at`, with today's corrections. When somebody was registered does not matter:
 * an earlier moment is told by observed times.
 */
export async function getCoursesOnBoard(
  reader: Reading,
  { at, wardId }: { at: Instant; wardId?: string | undefined },
): Promise<StoredCourse[]> {
  const patients = await getPatientsNotEndedAt(reader, { at, wardId });
  const ids = patients.map(({ id }) => id);
  const infusions = byPatient(await getInfusionsOf(reader, ids));
  const checks = byPatient(await getChecksOf(reader, ids));
  const zone = await getZone(reader);
  return patients.map((patient) => {
    const rows = { patient, infusions: infusions.get(patient.id) ?? [], checks: checks.get(patient.id) ?? [] };
    return { patient, course: courseOf(rows, zone) };
  });
}

function byPatient<Row extends { readonly patientId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const known = grouped.get(row.patientId);
    if (known) known.push(row);
    else grouped.set(row.patientId, [row]);
  }
  return grouped;
}

interface Rows {
  readonly patient: PatientOnWard;
  readonly infusions: readonly InfusionRecord[];
  readonly checks: readonly CheckRecord[];
}

export function courseOf({ patient, infusions, checks }: Rows, zone: Zone): PatientCourse {
  return {
    zone,
    birthDate: patient.birthDate,
    registeredAt: patient.registeredAt,
    endedAt: patient.endedAt,
    importedBaselineIce: patient.baselineIce,
    infusions: surviving(infusions).map(({ id, product, startedAt, doseLabel }) => ({
      id,
      product,
      startedAt,
      doseLabel,
    })),
    checks: surviving(checks).map(({ id, number, observedAt, findings, result }) => ({
      id,
      number,
      observedAt,
      findings,
      result,
    })),
  };
}
