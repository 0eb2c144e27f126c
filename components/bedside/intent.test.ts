import { describe, expect, test } from 'vitest';
import { bodyOf, intentFor, sendIntent } from './intent';
import type { Outcome } from './post-entry';

const check = { kind: 'neuro-check', patientId: 'p1', payload: { consciousness: 'alert' } };
const changed = { ...check, payload: { consciousness: 'wakes-to-voice' } };
const three = Date.parse('2026-11-22T03:00:00-05:00');
const MIN = 60_000;

describe('The key of a check', () => {
  test('is made when the check is sent, and travels inside it', () => {
    const first = intentFor(check, null, three);
    expect(JSON.parse(bodyOf(first))).toEqual({ key: first.key, ...check });
    expect(intentFor(check, null, three).key).not.toBe(first.key);
  });

  test('while nobody knows whether it arrived, the same entry goes again, even if the answers were changed', () => {
    const first = intentFor(check, null, three);
    expect(intentFor(check, first, three + MIN)).toEqual(first);
    expect(intentFor(changed, first, three + MIN)).toEqual(first);
  });

  test('after a refusal the same check keeps its key, a changed one gets a new one', () => {
    const refused = { ...intentFor(check, null, three), wasRefused: true };
    expect(intentFor(check, refused, three + MIN).key).toBe(refused.key);
    const next = intentFor(changed, refused, three + MIN);
    expect(next.key).not.toBe(refused.key);
    expect(JSON.parse(bodyOf(next))).toEqual({ key: next.key, ...changed });
  });
});

describe('Trying again', () => {
  const intent = intentFor(check, null, three);
  const saved = (body: string): Outcome => ({
    kind: 'saved',
    answer: { key: intent.key, entryId: body, number: 1, version: 1, savedAt: '', result: null },
  });
  const sentBy = async (now: number, answer: (body: string) => Outcome) => {
    const bodies: string[] = [];
    await sendIntent(intent, now, async (body) => {
      bodies.push(body);
      return answer(body);
    });
    return bodies.map((body) => JSON.parse(body) as Record<string, unknown>);
  };

  test('within half an hour a check of now is sent as it is', async () => {
    expect(await sentBy(three + 29 * MIN, saved)).toEqual([{ key: intent.key, ...check }]);
  });

  test('a check of 03:00 that gets through at 07:00 is sent as of 03:00', async () => {
    expect(await sentBy(three + 240 * MIN, saved)).toEqual([
      { key: intent.key, ...check, observedAt: '2026-11-22T08:00:00.000Z' },
    ]);
  });

  test('where the first sending had arrived, its own answer is asked for', async () => {
    const known: Outcome = { kind: 'refused', status: 422, detail: 'Used.', fields: { key: ['Already used.'] } };
    const sent = await sentBy(three + 240 * MIN, (body) => (body.includes('observedAt') ? known : saved(body)));
    expect(sent.at(-1)).toEqual({ key: intent.key, ...check });
  });
});
