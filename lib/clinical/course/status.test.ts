import { describe, expect, test } from 'vitest';
import { childCheck, iceItems } from '../icans/check.test-support';
import { isoOf } from '../time';
import { courseWith, infusion, SEDATED, saved, statusOf, wardTime } from './course.test-support';

const iso = (wall: string) => isoOf(wardTime(wall));
const ice = (total: number) => ({ ice: { total } });

describe('before anything is known', () => {
  test('without an infusion every check is a baseline: points, no grade, nothing due', () => {
    const course = courseWith([saved('2026-11-12T08:00', ice(8))], { infusions: [] });
    expect(statusOf(course, '2026-11-12T09:00')).toMatchObject({
      product: null,
      infusedAt: null,
      day: null,
      dayLabel: 'No infusion',
      window: null,
      ice: { total: 8, previousTotal: 10, baselineTotal: 8 },
      icans: null,
      lastGraded: null,
      worst24h: null,
      trend: 'unknown',
      alertAs: 0,
      suspected: false,
      flagged: false,
      flags: [],
      next: null,
      spark: [],
    });
  });

  test('a planned infusion counts down and asks for nothing', () => {
    const course = courseWith([], { infusions: [infusion('2026-11-13T12:00')] });
    expect(statusOf(course, '2026-11-11T09:00')).toMatchObject({
      day: -2,
      dayLabel: 'D−2',
      window: { state: 'before' },
      next: null,
    });
  });

  test('a check at the very start of the infusion is a baseline, a minute later it is graded', () => {
    const at = courseWith([saved('2026-11-10T12:00', ice(8))]);
    expect(statusOf(at, '2026-11-10T13:00')).toMatchObject({ icans: null, ice: { total: 8, baselineTotal: 8 } });
    const after = courseWith([saved('2026-11-10T12:01', ice(8))]);
    expect(statusOf(after, '2026-11-10T13:00')).toMatchObject({
      icans: { grade: 1 },
      ice: { total: 8, baselineTotal: 10 },
    });
  });

  test('the baseline is the latest complete check before the infusion', () => {
    const checks = [
      saved('2026-11-09T10:00', ice(9)),
      saved('2026-11-10T08:00', ice(8)),
      saved('2026-11-10T10:00', { ...ice(10), motor: null }),
      saved('2026-11-10T11:00', { ice: iceItems({ writing: null }) }),
      saved('2026-11-11T08:00', ice(8)),
    ];
    const status = statusOf(courseWith([], { checks, importedBaselineIce: 10 }), '2026-11-11T09:00');
    expect(status).toMatchObject({ ice: { total: 8, baselineTotal: 8 }, suspected: false });
  });
});

describe('suspected', () => {
  test.each([
    ['a point below own baseline', ice(9), true],
    ['at own baseline', ice(10), false],
    ['drowsy with full marks', { consciousness: 'wakes-spontaneously' }, true],
    ['a seizure with full marks', { seizure: 'brief-resolved' }, true],
    ['a partial total that may be full', { ice: iceItems({ writing: null }) }, true],
    ['tremor only', { motor: 'tremor-or-myoclonus' }, false],
    ['nothing of the test answered', { ice: null }, false],
  ] as const)('%s: %s', (_, but, suspected) => {
    expect(statusOf(courseWith([saved('2026-11-14T08:00', but)]), '2026-11-14T08:00').suspected).toBe(suspected);
  });

  test('at baseline 8, the grade that 8 points give is no suspicion, a worse one is', () => {
    const with8 = (but: object) =>
      courseWith([], { checks: [saved('2026-11-10T10:00', ice(8)), saved('2026-11-14T08:00', { ...ice(8), ...but })] });
    expect(statusOf(with8({}), '2026-11-14T08:00')).toMatchObject({ icans: { grade: 1 }, suspected: false });
    expect(statusOf(with8({ consciousness: 'wakes-to-voice' }), '2026-11-14T08:00').suspected).toBe(true);
  });

  test('holds through checks without a grade', () => {
    const course = courseWith([saved('2026-11-14T08:00', ice(8)), saved('2026-11-14T12:00', SEDATED)]);
    expect(statusOf(course, '2026-11-14T13:00').suspected).toBe(true);
  });

  test('for a child the CAPD of the baseline is what is new or not', () => {
    const child = (wall: string, total: number) => saved(wall, childCheck({ capd: { total } }));
    const course = (now: number) =>
      courseWith([], { checks: [child('2026-11-10T10:00', 4), child('2026-11-14T08:00', now)] });
    expect(statusOf(course(4), '2026-11-14T09:00')).toMatchObject({ icans: { grade: 1 }, suspected: false, ice: null });
    expect(statusOf(course(5), '2026-11-14T09:00')).toMatchObject({
      suspected: true,
      capd: { total: 5, previousTotal: 4, baselineTotal: 4 },
    });
  });
});

describe('what was worst in the last 24 h', () => {
  const checks = [
    saved('2026-11-14T08:00', { seizure: 'brief-resolved' }),
    saved('2026-11-14T12:00', ice(5)),
    saved('2026-11-14T16:00', ice(6)),
    saved('2026-11-14T20:00', ice(10)),
  ];

  test.each([
    ['2026-11-14T21:00', 3, '2026-11-14T08:00'],
    ['2026-11-15T08:00', 3, '2026-11-14T08:00'],
    ['2026-11-15T08:01', 2, '2026-11-14T16:00'],
    ['2026-11-15T16:01', 0, '2026-11-14T20:00'],
  ])('at %s: grade %i at %s', (at, grade, observedAt) => {
    expect(statusOf(courseWith(checks), at).worst24h).toEqual({ grade, observedAt: iso(observedAt) });
  });

  test('nothing older than 24 h', () => {
    expect(statusOf(courseWith(checks), '2026-11-15T20:01').worst24h).toBeNull();
  });

  test('an unfinished check counts by what is sure', () => {
    const open = saved('2026-11-14T22:00', { seizure: 'duration-unknown' });
    expect(statusOf(courseWith([open]), '2026-11-14T22:00').worst24h).toMatchObject({ grade: 3 });
    for (const unsure of [SEDATED, { ice: null }])
      expect(statusOf(courseWith([saved('2026-11-14T22:00', unsure)]), '2026-11-14T22:00').worst24h).toBeNull();
  });
});

describe('not assessable since', () => {
  test.each([
    [
      'the first of the checks in a row',
      [saved('2026-11-14T08:00', ice(8)), saved('2026-11-14T12:00', SEDATED), saved('2026-11-14T16:00', SEDATED)],
      '2026-11-14T12:00',
    ],
    [
      'nothing, when the latest could be assessed',
      [saved('2026-11-14T12:00', SEDATED), saved('2026-11-14T16:00', ice(8))],
      null,
    ],
    [
      'nothing, when the latest was only incomplete',
      [saved('2026-11-14T12:00', SEDATED), saved('2026-11-14T16:00', { ice: null })],
      null,
    ],
  ] as const)('%s', (_, checks, since) => {
    expect(statusOf(courseWith(checks), '2026-11-14T17:00').notAssessableSince).toBe(since && iso(since));
  });

  test('says nothing of a baseline', () => {
    expect(
      statusOf(courseWith([], { checks: [saved('2026-11-10T10:00', SEDATED)] }), '2026-11-10T11:00').notAssessableSince,
    ).toBeNull();
  });
});

describe('flagged', () => {
  test.each([
    ['in the high-risk days', [saved('2026-11-14T08:00'), saved('2026-11-14T09:00')], '2026-11-14T09:00', true],
    ['well on day 3', [saved('2026-11-13T08:00'), saved('2026-11-13T09:00')], '2026-11-13T09:00', false],
    ['suspected on day 3', [saved('2026-11-13T08:00', ice(9))], '2026-11-13T08:00', true],
    ['overdue on day 3', [saved('2026-11-13T08:00')], '2026-11-13T22:00', true],
    ['due on day 3', [saved('2026-11-13T08:00')], '2026-11-13T21:59', false],
    ['missed on day 3', [saved('2026-11-12T08:00')], '2026-11-13T08:00', true],
  ] as const)('%s', (_, checks, at, flagged) => {
    expect(statusOf(courseWith(checks), at).flagged).toBe(flagged);
  });
});

test('a total back at a low baseline is flagged on the way down', () => {
  const checks = [saved('2026-11-10T10:00', ice(8)), saved('2026-11-12T08:00'), saved('2026-11-12T20:00', ice(8))];
  expect(statusOf(courseWith([], { checks }), '2026-11-12T20:00')).toMatchObject({
    trend: 'worsening',
    suspected: false,
    flagged: true,
  });
});

describe('the points of a row', () => {
  test('are those of the latest check that took the test, whatever came after', () => {
    const course = courseWith([saved('2026-11-14T08:00', ice(9)), saved('2026-11-14T12:00', SEDATED)]);
    expect(statusOf(course, '2026-11-14T13:00').ice).toEqual({
      total: 9,
      observedAt: iso('2026-11-14T08:00'),
      previousTotal: 10,
      baselineTotal: 10,
    });
  });

  test('0 is a total, and a range has none', () => {
    expect(statusOf(courseWith([saved('2026-11-14T08:00', ice(0))]), '2026-11-14T09:00').ice).toMatchObject({
      total: 0,
    });
    const partial = courseWith([saved('2026-11-14T08:00', { ice: iceItems({ naming: null }) })]);
    expect(statusOf(partial, '2026-11-14T09:00').ice).toEqual({
      low: 7,
      high: 10,
      observedAt: iso('2026-11-14T08:00'),
      previousTotal: 10,
      baselineTotal: 10,
    });
  });

  test('draw a line that breaks where nothing was tested and counts days from the infusion that governs', () => {
    const infusions = ['2026-11-10T12:00', '2026-11-20T12:00'].map((wall) => infusion(wall, 'obecabtagene autoleucel'));
    const course = courseWith([saved('2026-11-14T12:00', ice(9)), saved('2026-11-15T12:00', SEDATED)], { infusions });
    expect(statusOf(course, '2026-11-16T12:00').spark.map(({ x, y }) => [Math.round(x * 100) / 100, y])).toEqual([
      [0.42, 10],
      [4.5, 9],
      [5.5, null],
    ]);
    expect(statusOf(course, '2026-11-20T12:00').spark.map(({ x }) => Math.round(x * 100) / 100)).toEqual([
      -9.58, -5.5, -4.5,
    ]);
  });

  test('a long course is thinned to 60 points, and its lowest check stays', () => {
    const checks = Array.from({ length: 80 }, (_, hour) => ({
      ...saved('2026-11-14T00:00'),
      observedAt: wardTime('2026-11-14T00:00') + hour * 3_600_000,
    }));
    const fall = { ...saved('2026-11-14T00:30', { ice: { total: 4 } }), number: 99 };
    const course = courseWith([checks[0] ?? fall, fall, ...checks.slice(1)]);
    const { spark } = statusOf(course, '2026-11-18T00:00');
    expect(spark.length).toBeLessThanOrEqual(60);
    expect(spark.length).toBeGreaterThan(25);
    expect(Math.min(...spark.map(({ y }) => y ?? 10))).toBe(4);
  });
});
