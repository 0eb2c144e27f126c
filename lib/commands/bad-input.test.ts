import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDraft } from './draft';
import { recordEntry } from './entries';
import { registerPatient } from './register-patient';
import { reviewNeuroCheck } from './review-check';
import { at, openWard, refusal, register, type Staff, WELL } from './test-ward';

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
    expect(refusal(await saveDraft(staff.nurse, { patientId, raw: { answers: {}, [key]: 1 } }))).toContain(key);
  });
});

describe('An object of ours', () => {
  test('that is none, or has another key, is told which keys are known', async () => {
    const said = async (raw: unknown) => {
      const answer = await registerPatient(staff.nurse, raw);
      return !answer.ok && answer.error.kind === 'invalid' ? answer.error.fields : {};
    };
    expect(await said([])).toEqual({ body: [expect.stringMatching(/^Give an object with any of mrn, familyName/)] });
    expect(await said({ mood: 1 })).toMatchObject({ mood: [expect.stringMatching(/Known are mrn, familyName/)] });
    expect(await said({ mrn: ' ', birthDate: '1/2/60' })).toMatchObject({
      mrn: ['Give the MRN.'],
      birthDate: ['Give the birth date as YYYY-MM-DD.'],
    });
  });
});

describe('A baseline ICE', () => {
  test.each(['', ' ', true, '7', 7.5, 11, -1, [7]])(
    'of %j is refused, and the answer says what is one',
    async (baselineIce) => {
      const answer = await registerPatient(staff.nurse, { baselineIce });
      expect(!answer.ok && 'fields' in answer.error && answer.error.fields).toMatchObject({
        baselineIce: ['Give a whole number from 0 to 10, or leave it empty.'],
      });
    },
  );

  test.each([0, 10, null])('of %j is one', async (baselineIce) => {
    await expect(register(staff.nurse, { mrn: randomUUID(), baselineIce })).resolves.toBeTypeOf('string');
  });
});

describe('Text that would not be stored as it is read', () => {
  test.each(['a\u0000bc', 'abc\u202edef', 'ab\u0007c'])('%j is refused', async (text) => {
    const payload = { product: 'teclistamab', doseLabel: text };
    expect(await entered({ kind: 'infusion', payload })).toMatch(/^invalid: .*\[payload.doseLabel\]/);
    expect(await entered({ kind: 'end-course', payload: { reason: text } })).toMatch(/^invalid: .*\[payload.reason\]/);
  });
});

describe('The end of a course', () => {
  test('cannot lie before the patient was born', async () => {
    const payload = { reason: 'Discharged home', endedAt: '1900-01-01T00:00Z' };
    expect(await entered({ kind: 'end-course', payload })).toMatch(/^refused: .*before.*born.*\[payload.endedAt\]/);
  });
});

describe('A draft', () => {
  const kept = async (raw: unknown) => refusal(await saveDraft(staff.nurse, { patientId, raw }));

  test('names what is wrong with it', async () => {
    expect(await kept([])).toMatch(/^invalid: .*\[body\]/);
    expect(await kept({ answers: {} })).toMatch(/^invalid: .*\[authorId\]/);
    expect(await kept({ authorId: staff.nurse.id, answers: [] })).toMatch(/^invalid: .*\[answers\]/);
    expect(await kept({ authorId: staff.nurse.id, answers: {}, patientId: 'other' })).toMatch(/\[patientId\]/);
  });

  test('is kept for its own author', async () => {
    expect(await kept({ authorId: staff.charge.id, answers: {} })).toMatch(/^forbidden: .*own author/);
    expect(await kept({ authorId: staff.nurse.id, answers: {} })).toBe('accepted');
  });
});

describe('A review', () => {
  test.each([3 * 60_000, 8.64e15])('of a check %d ms ahead is refused as saving it would be', async (ahead) => {
    const now = at('2026-11-20 09:00');
    const request = { patientId, findings: WELL, observedAt: Math.min(now + ahead, 8.64e15) };
    expect(refusal(await reviewNeuroCheck(staff.nurse, request, now))).toMatch(/^refused: .*ahead of.*\[observedAt\]/);
  });
});

describe('A payload that is none', () => {
  test.each([null, [], 'x', 7])('%j is refused as the payload', async (payload) => {
    expect(await entered({ payload })).toMatch(/^invalid: .*\[payload\]/);
    expect(await entered({ payload, kind: 'end-course' })).toMatch(/^invalid: .*\[payload\]/);
  });
});
