import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findCheck } from '@/lib/db/checks';
import { getReader } from '@/lib/db/client';
import { findPatient } from '@/lib/db/patients';
import { recordEntry } from './entries';
import { at, done, openWard, refusal, register, type Staff, WELL, write } from './test-ward';

let staff: Staff;
let close: () => Promise<void>;
let patientId: string;

beforeAll(async () => {
  ({ staff, close } = await openWard());
});
beforeEach(async () => {
  patientId = await register(staff.nurse, { mrn: randomUUID() });
});
afterAll(() => close());

const count = async () => ({
  checks: await getReader().neuroCheck.count({ where: { patientId } }),
  entries: await getReader().entry.count({ where: { patientId } }),
  audits: await getReader().auditEvent.count({ where: { patientId, action: { startsWith: 'neuro-check' } } }),
});
const version = async () => (await findPatient(getReader(), patientId))?.version;

describe('Saving a neuro check', () => {
  test('answers with its key, number, version, time and grade', async () => {
    const key = randomUUID();
    const now = at('2026-11-20 09:00');
    const saved = done(await recordEntry(staff.nurse, { key, kind: 'neuro-check', patientId, payload: WELL }, now));
    expect(saved).toMatchObject({ key, version: 2, savedAt: '2026-11-20T14:00:00.000Z' });
    expect(saved.result).toMatchObject({ kind: 'graded', grade: 0, partial: false });
    expect(saved.number).toBeGreaterThan(0);
    expect(await count()).toEqual({ checks: 1, entries: 1, audits: 1 });
  });

  test('sent twice with one key is one record and the same answer', async () => {
    const entry = { key: randomUUID(), kind: 'neuro-check', patientId, payload: WELL };
    const [first, second] = await Promise.all([recordEntry(staff.nurse, entry), recordEntry(staff.nurse, entry)]);
    expect(done(second)).toEqual(done(first));
    expect(await count()).toEqual({ checks: 1, entries: 1, audits: 1 });
  });

  test('the same key for other findings, or by another nurse, is refused', async () => {
    const entry = { key: randomUUID(), kind: 'neuro-check', patientId, payload: WELL };
    done(await recordEntry(staff.nurse, entry));
    const other = { ...entry, payload: { ...WELL, seizure: 'brief-resolved' } };
    expect(refusal(await recordEntry(staff.nurse, other))).toMatch(/^refused: This key was already used.* \[key\]/);
    expect(refusal(await recordEntry(staff.nurse2, entry))).toMatch(/^refused: This key was already used/);
    expect(await count()).toMatchObject({ checks: 1 });
  });

  test('who may record nothing is told so before anything is said about what was sent', async () => {
    for (const actor of [staff.viewer, staff.pharmacist, staff.admin])
      expect(refusal(await recordEntry(actor, { kind: 'nonsense' }))).toMatch(/^forbidden: /);
    expect(refusal(await recordEntry(staff.nurse, { kind: 'nonsense' }))).toMatch(/^invalid: /);
  });

  test('what was left blank without a reason is on the record as not done', async () => {
    const blank = { ...WELL, ice: { year: 1 }, edema: null };
    const { entryId } = done(await write(staff.nurse, { patientId, payload: blank }));
    const stored = await findCheck(getReader(), entryId);
    expect(stored?.findings.notDone).toMatchObject({ writing: 'not-done', month: 'not-done', edema: 'not-done' });
    expect(stored?.findings.notDone).not.toHaveProperty('year');
  });

  test('the same infusion is not recorded twice, another dose at another time is', async () => {
    const dose = (infusedAt: string) => ({
      patientId,
      kind: 'infusion',
      payload: { product: 'teclistamab', infusedAt },
    });
    done(await write(staff.nurse, dose('2026-11-19T10:00-05:00')));
    const again = await write(staff.nurse, dose('2026-11-19T15:00Z'));
    expect(refusal(again)).toMatch(
      /^refused: This infusion is already on the record, as no\. \d+\..*\[payload\.infusedAt\]/,
    );
    done(await write(staff.nurse, dose('2026-11-19T10:01-05:00')));
  });

  test('a check before the infusion is a baseline: points, no grade', async () => {
    const saved = done(await write(staff.nurse, { patientId, more: { observedAt: '2026-11-12T08:00-05:00' } }));
    expect(saved.result).toBeNull();
  });

  test.each([
    ['an unknown patient', {}, 'not-found: No such patient.', 'nobody'],
    [
      'a time two minutes and a second ahead',
      { observedAt: '2026-11-20T09:02:01-05:00' },
      /^refused: The observed time 20-Nov-2026 09:02 is ahead of the server’s clock, 20-Nov-2026 09:00.*\[observedAt\]/,
    ],
    [
      'a time before birth',
      { observedAt: '1961-03-08T09:00-05:00' },
      /^refused: .*before the patient was born.*\[observedAt\]/,
    ],
    ['a time without its offset', { observedAt: '2026-11-20T09:00' }, /^invalid: .*\[observedAt\]/],
    ['a stale version', { expectedVersion: 7 }, /^conflict: /],
    ['an unknown kind', { kind: 'order' }, /^invalid: .*\[kind\]/],
    ['an unknown key in the envelope', { grade: 0 }, /^invalid: .*\[grade\]/],
    ['a key that is no UUID', { key: '1' }, /^invalid: .*\[key\]/],
  ])('%s is refused and nothing is written', async (_what, more, expected, who?: string) => {
    const result = await write(staff.nurse, { patientId: who ?? patientId, more });
    expect(refusal(result)).toMatch(expected);
    expect(await count()).toEqual({ checks: 0, entries: 0, audits: 0 });
    expect(await version()).toBe(1);
  });

  test('a clock up to two minutes ahead counts as now, and the skew is kept', async () => {
    done(await write(staff.nurse, { patientId, more: { observedAt: '2026-11-20T09:02:00-05:00' } }));
    const check = await getReader().neuroCheck.findFirstOrThrow({ where: { patientId } });
    expect(check.observedAt.toISOString()).toBe('2026-11-20T14:00:00.000Z');
    expect(check.skewMs).toBe(120_000);
  });

  test.each(['', ' ', true, '7', 7.5, 11, -1])('%j is refused as an ICE value by name', async (value) => {
    const payload = { ...WELL, ice: { ...WELL.ice, writing: value } };
    expect(refusal(await write(staff.nurse, { patientId, payload }))).toMatch(/^invalid: .*payload\.ice\.writing/);
  });

  test('ICE points from somebody who cannot be woken are refused as contradictory', async () => {
    const payload = { ...WELL, consciousness: 'unarousable' };
    expect(refusal(await write(staff.nurse, { patientId, payload }))).toMatch(/^refused: .*payload\.consciousness/);
  });

  test('attributing a finding elsewhere takes a physician or charge nurse', async () => {
    const payload = {
      ...WELL,
      consciousness: 'wakes-to-voice',
      attributedElsewhere: { consciousness: 'lorazepam for sleep' },
    };
    expect(refusal(await write(staff.nurse, { patientId, payload }))).toMatch(/^forbidden: /);
    expect(done(await write(staff.physician, { patientId, payload })).result).toMatchObject({
      grade: 0,
      unattributedGrade: 2,
    });
  });

  test('viewers, pharmacists and administrators record nothing', async () => {
    for (const actor of [staff.viewer, staff.pharmacist, staff.admin])
      expect(refusal(await write(actor, { patientId }))).toMatch(/^forbidden: /);
    expect(await count()).toMatchObject({ checks: 0 });
  });

  test('a child is scored with CAPD, and only with CAPD', async () => {
    const child = await register(staff.nurse, { mrn: randomUUID(), birthDate: '2014-11-21' });
    expect(refusal(await write(staff.nurse, { patientId: child }))).toMatch(/^refused: .*CAPD.*payload\.ice/);
    const payload = { capd: { total: 9 }, consciousness: 'alert', seizure: 'none', motor: 'none', edema: 'none' };
    expect(done(await write(staff.nurse, { patientId: child, payload })).result).toMatchObject({ grade: 3 });
    const later = at('2026-11-21 00:10');
    expect(refusal(await write(staff.nurse, { patientId: child, payload, now: later }))).toMatch(/^refused: .*ICE/);
  });
});

describe('The end of a course', () => {
  const end = () =>
    write(staff.charge, {
      patientId,
      kind: 'end-course',
      payload: { reason: 'Discharged home' },
      now: at('2026-11-20 09:00'),
    });

  test('a check observed before the end is still taken, one after it refused', async () => {
    done(await end());
    const now = at('2026-11-20 10:00');
    done(await write(staff.nurse, { patientId, now, more: { observedAt: '2026-11-20T08:55-05:00' } }));
    expect(refusal(await write(staff.nurse, { patientId, now }))).toMatch(/^refused: The course ended at/);
  });

  test('takes a charge nurse or physician, and can be taken back', async () => {
    expect(refusal(await write(staff.nurse, { patientId, kind: 'end-course', payload: { reason: 'Home' } }))).toMatch(
      /^forbidden/,
    );
    done(await end());
    expect(refusal(await end())).toMatch(/^refused: The course already ended/);
    done(await write(staff.physician, { patientId, kind: 'reopen-course', payload: { reason: 'Came back' } }));
    done(await write(staff.nurse, { patientId }));
  });
});
