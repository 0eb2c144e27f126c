import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { nextNumber } from '@/lib/db/entries';
import { findPatientByMrn, type PatientRecord, patientAudit, updatePatient } from '@/lib/db/patients';
import { getZone } from '@/lib/db/settings';
import { wardNamed } from '@/lib/db/wards';
import { ok, refused } from '@/lib/result';
import { reasonText } from './correction';
import { type Entry, entryKind } from './entry';
import { inputOf } from './input';
import { birthProblem, demographics, place } from './patient-fields';

const movePayload = inputOf(place);

/** Moves a patient to another bed or ward; the clock of the checks goes on. */
export const movePatient = entryKind({
  permission: 'patient.move',
  payload: movePayload,
  needsVersion: true,
  write: async ({ patient, payload }: Entry<z.output<typeof movePayload>>, { tx }) => {
    const change = { wardId: await wardNamed(tx, payload.ward), bed: payload.bed ?? null };
    await updatePatient(tx, patient.id, change);
    return ok({
      entryId: randomUUID(),
      number: await nextNumber(tx),
      result: { ward: payload.ward, bed: change.bed },
      audit: patientAudit('patient.move', { before: patient, after: { ...patient, ...change } }),
    });
  },
});

const demographicsPayload = inputOf({ ...demographics, reason: reasonText });

/** Corrects who the patient is or what was recorded at registration; the old values stay readable in the audit. */
export const correctDemographics = entryKind({
  permission: 'patient.register',
  payload: demographicsPayload,
  needsVersion: true,
  write: async ({ patient, payload }: Entry<z.output<typeof demographicsPayload>>, { tx, now }) => {
    const birth = birthProblem(payload.birthDate, await getZone(tx), now);
    if (birth) return refused(birth, { 'payload.birthDate': [birth] });
    const namesake = await findPatientByMrn(tx, payload.mrn);
    if (namesake && namesake.id !== patient.id)
      return refused(`MRN ${payload.mrn} belongs to another patient.`, { 'payload.mrn': ['Already registered.'] });
    const { reason, weightKg, ...rest } = payload;
    const change: Partial<PatientRecord> = {
      ...withoutUndefined(rest),
      weightGrams: weightKg ?? null,
      capd: payload.capd ?? patient.capd,
    };
    await updatePatient(tx, patient.id, change);
    return ok({
      entryId: randomUUID(),
      number: await nextNumber(tx),
      result: null,
      audit: patientAudit('patient.correct', { before: patient, after: { ...patient, ...change }, reason }),
    });
  },
});

/** What was left out is "not recorded", as on the form it came from. */
function withoutUndefined(fields: Record<string, unknown>): Partial<PatientRecord> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? null]));
}
