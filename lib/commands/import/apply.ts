import { randomUUID } from 'node:crypto';
import { type CheckRecord, checkAudit, insertChecks } from '@/lib/db/checks';
import { nextNumber } from '@/lib/db/entries';
import { infusionAudit, insertInfusion } from '@/lib/db/infusions';
import { insertPatient, type PatientRecord, patientAudit, setVersion, updatePatient } from '@/lib/db/patients';
import { wardNamed } from '@/lib/db/wards';
import { type Context, recordAudit } from '../command';
import { newInfusion } from '../infusion';
import { patientRecord, type Registration } from '../register-patient';
import { refreshStatus } from '../status';
import { IMPORT_ACTION } from './known';
import type { ImportPlan, PatientPlan } from './plan';
import { demographicsOf } from './plan-patients';

const REASON = 'The imported file brought other values.';

/** Writes a plan in which nothing was refused: rows, audit rows and status rows, in the caller's transaction. */
export async function applyImport(plan: ImportPlan, context: Context): Promise<void> {
  for (const patient of plan.patients.values()) {
    if (!patient.registration && patient.infusions.length === 0 && patient.checks.length === 0) continue;
    await applyPatient(patient, context);
  }
}

async function applyPatient(plan: PatientPlan, context: Context): Promise<void> {
  const patient = await writeDemographics(plan, context);
  for (const infusion of plan.infusions) await writeInfusion(infusion, patient, context);
  await writeChecks(plan.checks, patient, context);
  if (plan.known) await setVersion(context.tx, patient.id, patient.version + 1);
  await refreshStatus(context.tx, patient.id);
}

async function writeDemographics({ known, registration }: PatientPlan, context: Context): Promise<PatientRecord> {
  if (!registration) {
    if (!known) throw new Error('an import plan without a patient');
    return known.patient;
  }
  const imported = { action: IMPORT_ACTION, after: demographicsOf(registration) };
  if (!known) {
    const patient = await patientRecord(registration, context);
    await insertPatient(context.tx, patient);
    await recordAudit(context, [
      patientAudit('patient.register', { before: null, after: patient }),
      { ...patientAudit(IMPORT_ACTION, { before: null, after: patient }), ...imported },
    ]);
    return patient;
  }
  const change = await changed(registration, known.patient, context);
  await updatePatient(context.tx, known.patient.id, change);
  const after = { ...known.patient, ...change };
  await recordAudit(context, [
    patientAudit('patient.correct', { before: known.patient, after, reason: REASON }),
    { ...patientAudit(IMPORT_ACTION, { before: known.patient, after }), ...imported },
  ]);
  return after;
}

async function changed(row: Registration, old: PatientRecord, { tx }: Context): Promise<Partial<PatientRecord>> {
  return {
    familyName: row.familyName,
    givenName: row.givenName,
    sex: row.sex,
    wardId: await wardNamed(tx, row.ward),
    bed: row.bed ?? null,
    weightGrams: row.weightKg ?? old.weightGrams,
    indication: row.indication ?? old.indication,
    tumorBurden: row.tumorBurden ?? old.tumorBurden,
    baselineIce: row.baselineIce ?? old.baselineIce,
  };
}

async function writeInfusion(
  { row, corrects }: PatientPlan['infusions'][number],
  patient: PatientRecord,
  context: Context,
): Promise<void> {
  if (row.product == null || row.infusedAt == null) throw new Error('an import row without its infusion');
  const number = corrects?.number ?? (await nextNumber(context.tx));
  const made = newInfusion(
    { product: row.product, startedAt: row.infusedAt, doseLabel: corrects?.doseLabel },
    { patientId: patient.id, actorId: context.actor.id, now: context.now, number },
  );
  const infusion = corrects ? { ...made, correctsId: corrects.id, reason: REASON } : made;
  await insertInfusion(context.tx, infusion);
  const action = corrects ? 'infusion.correct' : 'infusion.record';
  await recordAudit(context, [infusionAudit(action, infusion, corrects ?? undefined)]);
}

/** All checks of a patient in one statement: a file holds thousands, and the ward waits behind it. */
async function writeChecks(checks: PatientPlan['checks'], patient: PatientRecord, context: Context): Promise<void> {
  if (checks.length === 0) return;
  const first = await nextNumber(context.tx);
  const rows = checks.map((check, index) => checkRecord(check, { patient, number: first + index }, context));
  await insertChecks(context.tx, rows);
  const entries = rows.map((row, index) => {
    const old = checks[index]?.corrects ?? undefined;
    return checkAudit(old ? 'neuro-check.correct' : 'neuro-check.record', row, old);
  });
  await recordAudit(context, entries);
}

function checkRecord(
  { row, result, corrects }: PatientPlan['checks'][number],
  { patient, number }: { readonly patient: PatientRecord; readonly number: number },
  { actor, now }: Context,
): CheckRecord {
  return {
    id: randomUUID(),
    number: corrects?.number ?? number,
    patientId: patient.id,
    observedAt: row.observedAt,
    recordedAt: now,
    recordedById: actor.id,
    skewMs: 0,
    findings: row.findings,
    result,
    temperatureC: row.temperatureC,
    note: row.note,
    source: 'import',
    enteredInError: false,
    correctsId: corrects?.id ?? null,
    reason: corrects ? REASON : null,
  };
}
