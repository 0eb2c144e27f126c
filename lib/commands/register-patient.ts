import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { instant } from '@/lib/clinical/instant';
import { nextNumber } from '@/lib/db/entries';
import { infusionAudit, insertInfusion } from '@/lib/db/infusions';
import { findPatientByMrn, insertPatient, type PatientRecord, patientAudit } from '@/lib/db/patients';
import { getZone } from '@/lib/db/settings';
import { wardNamed } from '@/lib/db/wards';
import { type Failure, ok, type Result, refused } from '@/lib/result';
import { type Context, command, done, recordAudit } from './command';
import { doseLabel, newInfusion, product, startProblem } from './infusion';
import { inputOf } from './input';
import { birthProblem, demographics, place } from './patient-fields';
import { refreshStatus } from './status';

export const registration = inputOf({
  ...demographics,
  ...place,
  product: product.nullish(),
  infusedAt: instant.nullish(),
  doseLabel: doseLabel.nullish(),
});

export type Registration = z.output<typeof registration>;

export interface Registered {
  readonly patientId: string;
  readonly mrn: string;
  readonly version: number;
}

/** Registers a patient, with the first infusion where it is known. */
export const registerPatient = command({
  permission: 'patient.register',
  input: registration,
  run: async (input, context) => {
    const written = await writePatient(input, context);
    if (!written.ok) return written;
    const patient = written.value;
    await refreshStatus(context.tx, patient.id);
    return done<Registered>(
      { patientId: patient.id, mrn: patient.mrn, version: patient.version },
      patientAudit('patient.register', { before: null, after: patient }),
    );
  },
});

async function writePatient(input: Registration, context: Context): Promise<Result<PatientRecord, Failure>> {
  const { tx, actor, now } = context;
  const zone = await getZone(tx);
  const birth = birthProblem(input.birthDate, zone, now);
  if (birth) return refused(birth, { birthDate: [birth] });
  if ((input.product == null) !== (input.infusedAt == null))
    return refused('Give the product and the time of its infusion together.', {
      [input.product == null ? 'product' : 'infusedAt']: ['Give both, or neither.'],
    });
  if (await findPatientByMrn(tx, input.mrn))
    return refused(`A patient with MRN ${input.mrn} is already registered.`, { mrn: ['Already registered.'] });
  const patient = await patientRecord(input, context);
  await insertPatient(tx, patient);
  if (input.product != null && input.infusedAt != null) {
    const problem = startProblem(input.infusedAt, patient, { now, zone });
    if (problem) return refused(problem, { infusedAt: [problem] });
    const infusion = newInfusion(
      { product: input.product, startedAt: input.infusedAt, doseLabel: input.doseLabel },
      { patientId: patient.id, actorId: actor.id, now, number: await nextNumber(tx) },
    );
    await insertInfusion(tx, infusion);
    await recordAudit(context, [infusionAudit('infusion.record', infusion)]);
  }
  return ok(patient);
}

/** A patient as first written; blank stays "not recorded". */
export async function patientRecord(input: Registration, { tx, now }: Context): Promise<PatientRecord> {
  return {
    id: randomUUID(),
    mrn: input.mrn,
    familyName: input.familyName,
    givenName: input.givenName,
    birthDate: input.birthDate,
    sex: input.sex,
    wardId: await wardNamed(tx, input.ward),
    bed: input.bed ?? null,
    weightGrams: input.weightKg ?? null,
    indication: input.indication ?? null,
    tumorBurden: input.tumorBurden ?? null,
    cellDose: input.cellDose ?? null,
    expansion: input.expansion ?? null,
    baselineIce: input.baselineIce ?? null,
    capd: input.capd ?? false,
    registeredAt: now,
    endedAt: null,
    endReason: null,
    version: 1,
  };
}
