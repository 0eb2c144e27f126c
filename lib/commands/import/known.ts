import type { Instant } from '@/lib/clinical/time';
import { latestAuditAfter } from '@/lib/db/audit';
import { type CheckRecord, getAllChecks } from '@/lib/db/checks';
import type { Reading } from '@/lib/db/client';
import { getAllInfusions, type InfusionRecord } from '@/lib/db/infusions';
import { findPatientOnWardByMrn, type PatientOnWard } from '@/lib/db/patients';

/** What the record already holds of one patient, with what the last import said of them. */
export interface KnownPatient {
  readonly patient: PatientOnWard;
  readonly infusions: readonly InfusionRecord[];
  readonly checks: readonly CheckRecord[];
  readonly lastImported: string | null;
}

export const IMPORT_ACTION = 'patient.import';

export async function findKnown(db: Reading, mrn: string): Promise<KnownPatient | null> {
  const patient = await findPatientOnWardByMrn(db, mrn);
  if (!patient) return null;
  return {
    patient,
    infusions: await getAllInfusions(db, patient.id),
    checks: await getAllChecks(db, patient.id),
    lastImported: await latestAuditAfter(db, { patientId: patient.id, action: IMPORT_ACTION }),
  };
}

/** The import's own rows for one moment, oldest first, and the row that stands now. */
export function checksAt(known: KnownPatient | null, observedAt: Instant) {
  const imported = (known?.checks ?? []).filter(
    (check) => check.source === 'import' && check.observedAt === observedAt,
  );
  const corrected = new Set((known?.checks ?? []).map((check) => check.correctsId));
  const standing = (known?.checks ?? []).find(
    (check) => check.observedAt === observedAt && !check.enteredInError && !corrected.has(check.id),
  );
  return { latestImported: imported.at(-1) ?? null, standing: standing ?? null };
}
