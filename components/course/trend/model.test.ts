import { describe, expect, test } from 'vitest';
import type { Course } from '@/lib/clinical/course/view';
import { checkView } from '../checks.fixture';
import { COURSE } from '../course.fixture';
import { trendOf } from './model';
import { gapsOf, holdsOf, type TrendPoint } from './points';

function trend(changes: Partial<Course> = {}) {
  const model = trendOf({ ...COURSE, ...changes });
  if (model === null) throw new Error('no trend');
  return model;
}

const withWindow = (window: Partial<NonNullable<Course['status']['window']>>): Course['status'] => {
  if (COURSE.status.window === null) throw new Error('no window');
  return { ...COURSE.status, window: { ...COURSE.status.window, ...window } };
};

const checks = (charted: readonly [at: string, findings: Parameters<typeof checkView>[0]['findings']][]) =>
  charted.map(([at, findings], index) => checkView({ number: index + 1, at, findings }));

describe('The trend of a course', () => {
  test('a check stands at its day and the fraction of the ward day gone by', () => {
    const [point] = trend({ checks: checks([['2026-11-17T08:10:00Z', { ice: { total: 5 } }]]) }).points;
    expect(point?.x).toBeCloseTo(4 + 190 / 1440, 6);
    expect(point?.when).toBe('D+4 · 17-Nov-2026 03:10');
    expect(point?.says).toBe('ICE 5, Grade 2');
  });

  test('the day of the clock change counts whole', () => {
    const status = { ...COURSE.status, infusedAt: '2026-10-30T14:00:00Z' };
    const [noon] = trend({ status, checks: checks([['2026-11-01T17:00:00Z', { ice: { total: 5 } }]]) }).points;
    expect(noon?.x).toBeCloseTo(2 + 13 / 25, 6);
  });

  test('a score of 0 is a point; a check without ICE breaks the line', () => {
    const { points } = trend({
      checks: checks([
        ['2026-11-18T08:00:00Z', { ice: { total: 0 } }],
        ['2026-11-18T12:00:00Z', { consciousness: 'not-assessable', notDone: { consciousness: 'sedated' } }],
        ['2026-11-18T16:00:00Z', { ice: { total: 6 } }],
      ]),
    });
    expect(points.map((point) => point.points)).toEqual([0, null, 6]);
    expect(points.map((point) => point.grade)).toEqual([3, null, 2]);
  });

  test('an incomplete check is a range of points and of grades, never a single grade', () => {
    const nine = { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: null, attention: 1 };
    const [point] = trend({ checks: checks([['2026-11-18T08:00:00Z', { ice: nine }]]) }).points;
    expect(point).toMatchObject({
      points: 9,
      upTo: 10,
      grade: null,
      gradeRange: [0, 1],
      says: 'ICE 9 to 10, Grade 0 to 1, incomplete',
    });
  });

  test('what was corrected or entered in error is not drawn', () => {
    const { points } = trend();
    expect(points.filter((point) => point.when.includes('22-Nov'))).toHaveLength(1);
    expect(points.map((point) => point.points)).not.toContain(3);
  });

  test('checks that could not be done for one reason are one gap, up to the next that could', () => {
    const { gradeGaps, pointGaps } = trend();
    expect(gradeGaps).toHaveLength(1);
    expect(gradeGaps[0]).toMatchObject({ says: 'asleep' });
    expect(gradeGaps[0]?.from).toBeCloseTo(5 + 16 / 24, 6);
    expect(gradeGaps[0]?.to).toBeCloseTo(6 + 4 / 24, 6);
    expect(pointGaps).toEqual(gradeGaps);
    const sedated = [1, 2].map((x) => ({ x, gap: 'sedated' }));
    expect(gapsOf([...sedated, { x: 3, gap: 'away' }, { x: 4, gap: null }], 9)).toEqual([
      { from: 1, to: 3, says: 'sedated' },
      { from: 3, to: 4, says: 'away' },
    ]);
    expect(gapsOf(sedated, 9)).toEqual([{ from: 1, to: 9, says: 'sedated' }]);
  });

  test('a grade holds until a check that could not confirm it', () => {
    const point = (x: number, grade: 0 | 2 | null): TrendPoint => ({
      id: String(x),
      x,
      grade,
      points: null,
      upTo: null,
      gradeRange: null,
      when: '',
      says: '',
    });
    expect(holdsOf([point(1, 2), point(2, null), point(3, null), point(4, 0)])).toEqual([{ from: 1, to: 2, grade: 2 }]);
  });
});

describe('The high-risk days on the trend', () => {
  test('the last day runs to its last minute: D+4 to D+10 is drawn from 4 to 11', () => {
    expect(trend().highRisk).toEqual({ from: 4, to: 11, label: 'Risk window D+4 to D+10' });
    expect(trend().commonDays).toBeNull();
  });

  test('where a product widens them, days 4 to 10 are marked beside', () => {
    const model = trend({ status: withWindow({ startDay: 1, endDay: 10 }) });
    expect(model.highRisk).toMatchObject({ from: 1, to: 11 });
    expect(model.commonDays).toEqual({ from: 4, to: 11 });
  });

  test('a bispecific has hours, not days: drawn from instant to instant, without the 4 to 10 mark', () => {
    const hours = { startDay: null, endDay: null, startsAt: '2026-11-18T14:00:00Z', endsAt: '2026-11-21T14:00:00Z' };
    const model = trend({ status: withWindow(hours) });
    expect(model.highRisk?.from).toBeCloseTo(5 + 9 / 24, 6);
    expect(model.highRisk?.to).toBeCloseTo(8 + 9 / 24, 6);
    expect(model.commonDays).toBeNull();
  });

  test('the published onset is a mark of its own, said to be unverified where it is', () => {
    expect(trend().onset).toEqual({ from: 1, to: 44, median: 4.5, label: 'Published onset, median day 4 (1 to 43)' });
    const published = {
      ...COURSE.status.window?.published,
      text: 'median day 8',
      medianDay: 8,
      fromDay: null,
      toDay: null,
      source: 'x',
      verified: false,
    };
    expect(trend({ status: withWindow({ published }) }).onset).toEqual({
      from: null,
      to: null,
      median: 8.5,
      label: 'Published onset, median day 8, unverified',
    });
  });
});

describe('Before there is anything to draw', () => {
  test('without an infusion there is no day axis', () => {
    expect(trendOf({ ...COURSE, status: { ...COURSE.status, infusedAt: null } })).toBeNull();
  });

  test('a baseline that was only charted elsewhere is still the dotted line; none is none', () => {
    expect(trend({ status: { ...COURSE.status, ice: null } }).baseline).toBe(10);
    const patient = { ...COURSE.patient, baselineIce: null };
    expect(trend({ patient, status: { ...COURSE.status, ice: null } }).baseline).toBeNull();
  });

  test('an infusion entered in error is not drawn', () => {
    const [infusion] = COURSE.infusions;
    if (!infusion) throw new Error('no infusion');
    expect(trend({ infusions: [infusion, { ...infusion, id: 'b', enteredInError: true }] }).infusions).toEqual([
      { id: 'infusion-1', x: 11 / 24 + 20 / 1440, name: 'Infusion', when: '13-Nov 11:20' },
    ]);
  });
});
