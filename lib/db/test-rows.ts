import { randomUUID } from 'node:crypto';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import type { CheckRecord } from './checks';
import type { Transaction } from './client';
import type { InfusionRecord } from './infusions';
import { insertPatient, type PatientRecord } from './patients';
import { insertUser } from './users';
import { wardNamed } from './wards';

const NOON = Date.UTC(2026, 10, 20, 17, 0);

/** A nurse and a patient, the least that a check needs. */
export async function insertNurseAndPatient(tx: Transaction): Promise<{ nurseId: string; patient: PatientRecord }> {
  const username = `nurse-${randomUUID()}`;
  const nurse = await insertUser(tx, { username, name: 'A Nurse', role: 'nurse', passwordHash: 'none', at: NOON });
  const patient: PatientRecord = {
    id: randomUUID(),
    mrn: `T-${randomUUID()}`,
    familyName: 'Okafor',
    givenName: 'Adaeze',
    birthDate: '1961-04-09',
    sex: 'female',
    wardId: await wardNamed(tx, 'East'),
    bed: '4',
    weightGrams: 70_500,
    indication: null,
    tumorBurden: 'high',
    cellDose: null,
    expansion: null,
    baselineIce: 9,
    capd: false,
    registeredAt: NOON,
    endedAt: null,
    endReason: null,
    version: 1,
  };
  await insertPatient(tx, patient);
  return { nurseId: nurse.id, patient };
}

const FINDINGS: NeuroFindings = {
  ice: { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: null, attention: 1 },
  capd: null,
  consciousness: 'alert',
  seizure: 'none',
  motor: 'none',
  edema: 'none',
  notDone: { writing: 'physical-cannot-write' },
  attributedElsewhere: {},
  signs: ['headache'],
};

/** A check that lacks the writing item. */
export function checkOf(patientId: string, recordedById: string, change: Partial<CheckRecord> = {}): CheckRecord {
  return {
    id: randomUUID(),
    number: 1,
    patientId,
    observedAt: NOON,
    recordedAt: NOON,
    recordedById,
    skewMs: 0,
    findings: FINDINGS,
    result: { kind: 'incomplete', atLeast: 0, atMost: 1, alertAs: 1, missing: ['ice.writing'], ruleset: 'test' },
    temperatureC: 38.4,
    note: null,
    source: 'bedside',
    enteredInError: false,
    correctsId: null,
    reason: null,
    ...change,
  };
}

export function infusionOf(
  patientId: string,
  recordedById: string,
  change: Partial<InfusionRecord> = {},
): InfusionRecord {
  return {
    id: randomUUID(),
    number: 2,
    patientId,
    product: 'axicabtagene-ciloleucel',
    startedAt: NOON,
    doseLabel: null,
    recordedAt: NOON,
    recordedById,
    enteredInError: false,
    correctsId: null,
    reason: null,
    ...change,
  };
}
