import { describe, expect, test } from 'vitest';
import { childCheck, iceItems } from '../icans/check.test-support';
import { baselineOf } from './baseline';
import { courseWith, infusion, saved, wardTime } from './course.test-support';
import { dayOf, isBaselineAt, xOf } from './days';
import { lostItems } from './lost-items';
import { pointsOf } from './points';

const twice = courseWith([], {
  infusions: ['2026-11-10T12:00', '2026-11-20T12:00'].map((wall) => infusion(wall, 'obecabtagene autoleucel')),
});

describe('the day of a check', () => {
  test('is counted from the infusion that governed at the time', () => {
    expect(dayOf(twice, wardTime('2026-11-09T10:00'))).toBe(-1);
    expect(dayOf(twice, wardTime('2026-11-20T11:00'))).toBe(10);
    expect(dayOf(twice, wardTime('2026-11-20T13:00'))).toBe(0);
    expect(dayOf(courseWith([], { infusions: [] }), wardTime('2026-11-20T13:00'))).toBeNull();
  });

  test('on a chart is counted from the infusion that governs now', () => {
    const check = wardTime('2026-11-20T00:00');
    expect(xOf(twice, check, wardTime('2026-11-20T11:00'))).toBe(10);
    expect(xOf(twice, check, wardTime('2026-11-20T13:00'))).toBe(0);
    expect(xOf(courseWith([], { infusions: [] }), check, check)).toBeNull();
  });

  test('only the first infusion ends the time of baselines', () => {
    expect(isBaselineAt(twice, wardTime('2026-11-10T12:00'))).toBe(true);
    expect(isBaselineAt(twice, wardTime('2026-11-10T12:01'))).toBe(false);
    expect(isBaselineAt({ ...twice, infusions: [] }, wardTime('2027-11-10T12:01'))).toBe(true);
  });
});

describe('items lost against the baseline', () => {
  const lost = (baseline: object, now: object) =>
    lostItems(
      saved('2026-11-14T08:00', now),
      baselineOf(courseWith([], { checks: [saved('2026-11-10T10:00', baseline)] })),
    );

  test.each([
    ['two items', {}, { ice: iceItems({ naming: 2, attention: 0 }) }, ['naming', 'attention']],
    ['an item that was lost before', { ice: iceItems({ city: 0 }) }, { ice: iceItems({ city: 0 }) }, []],
    ['an item not tested now', {}, { ice: iceItems({ city: null }) }, []],
    ['only a total now', {}, { ice: { total: 7 } }, []],
    [
      'a total of 0 says every item',
      {},
      { ice: { total: 0 } },
      ['year', 'month', 'city', 'hospital', 'naming', 'command', 'writing', 'attention'],
    ],
    ['nothing tested', {}, { ice: null }, []],
  ])('%s', (_, baseline, now, expected) => {
    expect(lost(baseline, now)).toEqual(expected);
  });

  test('without a baseline, against full marks', () => {
    expect(lostItems(saved('2026-11-14T08:00', { ice: iceItems({ city: 0 }) }), null)).toEqual(['city']);
    expect(lostItems(saved('2026-11-14T08:00', childCheck({ capd: { total: 0 } })), null)).toEqual([]);
  });
});

describe('points as shown', () => {
  test.each([
    [{ ice: { total: 0 } }, { total: 0 }],
    [{ ice: iceItems({ naming: null }) }, { low: 7, high: 10 }],
    [{ ice: null }, null],
    [childCheck({ capd: { total: 5 } }), { total: 5 }],
    [childCheck({ capd: { unable: true } }), null],
  ])('%o', (but, points) => {
    expect(pointsOf(saved('2026-11-14T08:00', but).findings)).toEqual(points);
  });
});
