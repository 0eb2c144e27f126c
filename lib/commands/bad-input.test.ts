import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDraft } from './draft';
import { recordEntry } from './entries';
import { registerPatient } from './register-patient';
import { openWard, refusal, register, type Staff, WELL } from './test-ward';

let staff: Staff;
let close: () => Promise<void>;
let patientId: string;

beforeAll(async () => {
  ({ staff, close } = await openWard());
  patientId = await register(staff.nurse, { mrn: randomUUID() });
});
afterAll(() => close());

const entered = async (change: object) =>
  refusal(
    await recordEntry(staff.charge, { key: randomUUID(), kind: 'neuro-check', patientId, payload: WELL, ...change }),
  );

// Names that every object has without being given them.
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'] as const;

describe('An unknown key', () => {
  test.each(INHERITED)('%s is refused by name, whatever it means to the language', async (key) => {
    expect(await entered({ [key]: 1 })).toMatch(new RegExp(`^invalid: .*\\[${key}\\]`));
    expect(refusal(await registerPatient(staff.nurse, { [key]: 1 }))).toContain(key);
    expect(refusal(await saveDraft(staff.nurse, { patientId, answers: {}, [key]: 1 }))).toContain(`[${key}]`);
  });
});

describe('A payload that is none', () => {
  test.each([null, [], 'x', 7])('%j is refused as the payload', async (payload) => {
    expect(await entered({ payload })).toMatch(/^invalid: .*\[payload\]/);
    expect(await entered({ payload, kind: 'end-course' })).toMatch(/^invalid: .*\[payload\]/);
  });
});
