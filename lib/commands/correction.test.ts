import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { statusAt } from '@/lib/clinical/course/status';
import { getAllChecks } from '@/lib/db/checks';
import { getReader } from '@/lib/db/client';
import type { EntryAnswer } from '@/lib/db/entries';
import { findStatus } from '@/lib/db/status';
import { at, done, openWard, refusal, register, type Staff, WELL, write } from './test-ward';

const WRITING_LOST = { ...WELL, ice: { ...WELL.ice, writing: 0 } };
const NOW = at('2026-11-20 09:00');

let staff: Staff;
let close: () => Promise<void>;
let patientId: string;
let saved: EntryAnswer;

beforeAll(async () => {
  ({ staff, close } = await openWard());
});
beforeEach(async () => {
  patientId = await register(staff.nurse, { mrn: randomUUID() });
  saved = done(await write(staff.nurse, { patientId, payload: WRITING_LOST, now: NOW }));
});
afterAll(() => close());

const correct = (actor: Actor, payload: object, more: object = {}, now = NOW + 60_000) =>
  write(actor, {
    patientId,
    kind: 'correction',
    now,
    payload: { entryId: saved.entryId, reason: 'Wrong bed', ...payload },
    more: { expectedVersion: saved.version, ...more },
  });

const shown = async () => {
  const status = await findStatus(getReader(), patientId);
  return status && statusAt(status.digest, NOW + 120_000);
};

describe('Correcting an entry', () => {
  test('keeps its number and the original, and derives everything again', async () => {
    expect((await shown())?.icans).toMatchObject({ grade: 1 });
    const corrected = done(await correct(staff.nurse, { findings: WELL }));
    expect(corrected).toMatchObject({ number: saved.number, version: saved.version + 1 });
    expect((await shown())?.icans).toMatchObject({ grade: 0 });
    const rows = await getAllChecks(getReader(), patientId);
    expect(rows.map(({ correctsId, reason, number }) => ({ correctsId, reason, number }))).toEqual([
      { correctsId: null, reason: null, number: saved.number },
      { correctsId: saved.entryId, reason: 'Wrong bed', number: saved.number },
    ]);
    expect(rows[0]?.findings.ice).toMatchObject({ writing: 0 });
  });

  test('entered in error takes the check out of everything derived', async () => {
    done(await correct(staff.nurse, { enteredInError: true }));
    expect(await shown()).toMatchObject({ icans: null, ice: null });
  });

  test('its author may for twelve hours, another nurse may not, a charge nurse may always', async () => {
    expect(refusal(await correct(staff.nurse2, { findings: WELL }))).toMatch(/^forbidden: .*within 12 hours/);
    const late = NOW + 12 * 3_600_000 + 1;
    expect(refusal(await correct(staff.nurse, { findings: WELL }, {}, late))).toMatch(/^forbidden/);
    done(await correct(staff.charge, { findings: WELL }, {}, late));
  });

  test('exactly twelve hours later its author still may', async () => {
    done(await correct(staff.nurse, { enteredInError: true }, {}, NOW + 12 * 3_600_000));
  });

  test.each([
    ['without a version', { findings: WELL }, { expectedVersion: null }, /^invalid: .*\[expectedVersion\]/],
    ['made against an older version', { findings: WELL }, { expectedVersion: 1 }, /^conflict/],
    ['without a reason', { findings: WELL, reason: '  ' }, {}, /^invalid: .*\[payload\.reason\]/],
    ['that says two things', { findings: WELL, enteredInError: true }, {}, /^invalid: .*\[payload\]/],
    ['that says nothing', {}, {}, /^invalid: .*\[payload\]/],
    ['with a wrong value', { findings: { ...WELL, motor: 'weak' } }, {}, /^invalid: .*\[payload\.findings\.motor\]/],
    ['of an entry that is not there', { findings: WELL, entryId: 'nothing' }, {}, /^not-found/],
    ['of a check by infusion values', { infusion: { product: 'teclistamab' } }, {}, /^refused/],
  ])('a correction %s is refused', async (_what, payload, more, expected) => {
    expect(refusal(await correct(staff.nurse, payload, more))).toMatch(expected);
    expect(await getAllChecks(getReader(), patientId)).toHaveLength(1);
  });

  test('an entry is corrected once; the next correction is of the correction', async () => {
    const first = done(await correct(staff.nurse, { findings: WELL }));
    const again = { expectedVersion: first.version };
    expect(refusal(await correct(staff.nurse, { findings: WELL }, again))).toMatch(/^refused: .*already corrected/);
    done(await correct(staff.nurse, { entryId: first.entryId, enteredInError: true }, again));
    expect(await shown()).toMatchObject({ icans: null });
  });
});

describe('A chain of corrections', () => {
  test('gives its author twelve hours from the first entry, and no more', async () => {
    const first = done(await correct(staff.nurse, { findings: WELL }, {}, NOW + 11 * 3_600_000));
    const again = { entryId: first.entryId, findings: WRITING_LOST };
    const more = { expectedVersion: first.version };
    expect(refusal(await correct(staff.nurse, again, more, NOW + 13 * 3_600_000))).toMatch(/^forbidden/);
  });

  test('leaves the entry its author’s after a charge nurse corrected it', async () => {
    const first = done(await correct(staff.charge, { findings: WELL }));
    done(
      await correct(staff.nurse, { entryId: first.entryId, enteredInError: true }, { expectedVersion: first.version }),
    );
  });

  test('a time a minute ahead counts as now', async () => {
    const now = NOW + 3_600_000;
    done(await correct(staff.nurse, { findings: WELL }, { observedAt: new Date(now + 60_000).toISOString() }, now));
    const rows = await getAllChecks(getReader(), patientId);
    expect(rows.at(-1)).toMatchObject({ observedAt: now, skewMs: 60_000 });
  });

  test('a corrected baseline has no grade either', async () => {
    const observedAt = '2026-11-12T08:00-05:00';
    const baseline = done(await write(staff.nurse, { patientId, now: NOW, more: { observedAt } }));
    const payload = { entryId: baseline.entryId, findings: WRITING_LOST };
    expect(done(await correct(staff.nurse, payload, { expectedVersion: baseline.version })).result).toBeNull();
  });
});

describe('Correcting an infusion', () => {
  const infusionId = async () => (await getReader().infusion.findFirstOrThrow({ where: { patientId } })).id;

  test('moves every day, and the old time stays readable', async () => {
    expect((await shown())?.day).toBe(8);
    const payload = { entryId: await infusionId(), infusion: { infusedAt: '2026-11-14T11:20-05:00' } };
    expect(refusal(await correct(staff.nurse, payload))).toMatch(/^forbidden/);
    done(await correct(staff.physician, payload));
    expect((await shown())?.day).toBe(6);
    expect(await getReader().infusion.count({ where: { patientId } })).toBe(2);
  });

  test('does not make one infusion into another that stands', async () => {
    const entryId = await infusionId();
    const payload = { product: 'axicabtagene ciloleucel', infusedAt: '2026-11-19T11:20-05:00' };
    const { version } = done(await write(staff.nurse, { patientId, kind: 'infusion', payload }));
    const onto = { entryId, infusion: { infusedAt: payload.infusedAt } };
    expect(refusal(await correct(staff.charge, onto, { expectedVersion: version }))).toMatch(
      /^refused: This infusion is already on the record, as no\. \d+\..*\[payload\.infusion\.infusedAt\]/,
    );
    const label = { entryId, infusion: { doseLabel: 'first' } };
    done(await correct(staff.charge, label, { expectedVersion: version }));
  });

  test('entered in error leaves no infusion', async () => {
    done(await correct(staff.charge, { entryId: await infusionId(), enteredInError: true }));
    expect(await shown()).toMatchObject({ day: null, window: null });
  });
});
