import { describe, expect, test } from 'vitest';
import { mustAskObserved, type Observed, observedTime, recentDates } from './observed';

const zone = 'America/New_York';
const at = (iso: string) => Date.parse(iso);
const MIN = 60_000;

describe('When the patient was observed', () => {
  const now = at('2026-11-22T07:00:00-05:00');

  test('Now sends no time: the server’s receipt counts', () => {
    expect(observedTime({ kind: 'now', chosenAt: null }, { now, zone })).toEqual({ ok: true, at: null });
  });

  test('15 min ago is the instant at which it was chosen, less 15 minutes', () => {
    expect(observedTime({ kind: 'ago', minutes: 15, at: now - 15 * MIN }, { now, zone })).toEqual({
      ok: true,
      at: at('2026-11-22T06:45:00-05:00'),
    });
  });

  test.each([
    ['2026-11-22', '03:10', '2026-11-22T03:10:00-05:00'],
    ['2026-11-22', '0310', '2026-11-22T03:10:00-05:00'],
    ['2026-11-21', '23:05', '2026-11-21T23:05:00-05:00'],
    ['21-Nov-2026', '23:05', '2026-11-21T23:05:00-05:00'],
  ])('another time, %s %s', (date, time, instant) => {
    expect(observedTime({ kind: 'other', date, time }, { now, zone })).toEqual({ ok: true, at: at(instant) });
  });

  test.each([
    [null, '03:10', 'observed-day'],
    ['2026-11-22', '', 'observed-time'],
    ['2026-11-22', '3', 'observed-time'],
    ['2026-11-22', '24:00', 'observed-time'],
    ['2026-11-22', '03:60', 'observed-time'],
    ['2026-11-22', '03.10', 'observed-time'],
    ['2026-11-22', '07:01', 'observed-time'],
    ['11/22/2026', '03:10', 'observed-day'],
  ] as const)('%s %s is asked again at %s', (date, time, field) => {
    expect(observedTime({ kind: 'other', date, time }, { now, zone })).toMatchObject({ ok: false, field });
  });

  test('in the night the clocks go back, 01:30 is never guessed', () => {
    const morning = at('2026-11-01T06:00:00-05:00');
    const clock = { now: morning, zone };
    expect(observedTime({ kind: 'other', date: '2026-11-01', time: '01:30' }, clock)).toMatchObject({ ok: false });
    expect(observedTime({ kind: 'other', date: '2026-11-01', time: '01:30 -04:00' }, clock)).toEqual({
      ok: true,
      at: at('2026-11-01T01:30:00-04:00'),
    });
  });

  test('today and yesterday are dates of the ward', () => {
    expect(recentDates(zone, at('2026-11-22T04:00:00Z'))).toEqual({ today: '2026-11-21', yesterday: '2026-11-20' });
  });
});

describe('A check that lay a while', () => {
  const startedAt = at('2026-11-22T03:00:00-05:00');
  const preset: Observed = { kind: 'now', chosenAt: null };

  test('of 03:00 is never saved at 07:00 as Now', () => {
    expect(mustAskObserved({ observed: preset, startedAt }, at('2026-11-22T07:00:00-05:00'))).toBe(true);
  });

  test.each([
    [29, false],
    [30, true],
  ])('%i minutes after its first answer: asked is %s', (minutes, asked) => {
    expect(mustAskObserved({ observed: preset, startedAt }, startedAt + minutes * MIN)).toBe(asked);
  });

  test('Now chosen anew holds for another half hour', () => {
    const chosenAt = startedAt + 40 * MIN;
    expect(mustAskObserved({ observed: { kind: 'now', chosenAt }, startedAt }, chosenAt + 29 * MIN)).toBe(false);
    expect(mustAskObserved({ observed: { kind: 'now', chosenAt }, startedAt }, chosenAt + 30 * MIN)).toBe(true);
  });

  test('a time that was chosen stays, and a blank page is never asked', () => {
    const late = startedAt + 300 * MIN;
    expect(mustAskObserved({ observed: { kind: 'ago', minutes: 30, at: startedAt }, startedAt }, late)).toBe(false);
    expect(mustAskObserved({ observed: preset, startedAt: null }, late)).toBe(false);
    expect(mustAskObserved({ observed: null, startedAt }, late)).toBe(true);
  });
});
