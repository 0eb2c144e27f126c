import { describe, expect, test } from 'vitest';
import { childCheck, iceItems } from '../icans/check.test-support';
import type { NeuroFindings } from '../icans/findings';
import { HOUR } from '../time';
import { courseWith, SEDATED, saved, statusOf, wardTime } from './course.test-support';

const MIDNIGHT = wardTime('2026-11-11T00:00');

/** A check so many hours after the midnight of D+1. */
function checkAt(hour: number, but: Partial<NeuroFindings> = {}) {
  return { ...saved('2026-11-11T00:00', but), observedAt: MIDNIGHT + hour * HOUR, number: hour };
}

function sparkOf(checks: readonly ReturnType<typeof checkAt>[]) {
  const course = courseWith([], { checks, importedBaselineIce: 10 });
  const { spark } = statusOf(course, checks.at(-1)?.observedAt ?? MIDNIGHT);
  return spark.map(({ x, y }) => `${Math.round((x - 1) * 24)} h: ${y}`);
}

const hourly = (count: number) => Array.from({ length: count }, (_, hour) => checkAt(hour));

describe('the small line of a course', () => {
  test('shows each of 60 checks', () => {
    const shown = sparkOf(hourly(60));
    expect(shown).toHaveLength(60);
    expect([shown[0], shown[1], shown[59]]).toEqual(['0 h: 10', '1 h: 10', '59 h: 10']);
  });

  test('also two of them that are minutes apart', () => {
    const shown = sparkOf([...hourly(59), { ...checkAt(58.1), number: 59 }]);
    expect(shown).toHaveLength(60);
  });

  test('of 61 the two that share a stretch of time become one', () => {
    const shown = sparkOf(hourly(61));
    expect(shown).toHaveLength(60);
    expect([shown[0], shown[1], shown[59]]).toEqual(['0 h: 10', '2 h: 10', '60 h: 10']);
  });

  test.each([
    ['the lower total', {}, { ice: { total: 9 } }, '1 h: 9'],
    ['the lower total', { ice: { total: 9 } }, {}, '0 h: 9'],
    ['the earlier of equals', { ice: { total: 9 } }, { ice: { total: 9 } }, '0 h: 9'],
    ['the check with a total', SEDATED, {}, '1 h: 10'],
    ['the check with a total', { ice: { total: 9 } }, SEDATED, '0 h: 9'],
    ['no total, where neither has one', SEDATED, SEDATED, '0 h: null'],
  ])('such a stretch shows %s', (_, first, second, shown) => {
    const checks = [checkAt(0, first), checkAt(1, second), ...hourly(61).slice(2)];
    expect(sparkOf(checks)[0]).toBe(shown);
  });

  test('the last check stays, also at the same minute as a lower one', () => {
    const checks = [...hourly(60), checkAt(60, { ice: { total: 2 } }), { ...checkAt(60), number: 61 }];
    const shown = sparkOf(checks);
    expect(shown).toHaveLength(60);
    expect(shown.slice(-2)).toEqual(['60 h: 2', '60 h: 10']);
  });

  test('a partial total counts by the points that are known', () => {
    expect(sparkOf([checkAt(0, { ice: iceItems({ naming: null }) })])).toEqual(['0 h: 7']);
  });

  test('points of CAPD run the other way and are left out', () => {
    expect(sparkOf([checkAt(0, childCheck({ capd: { total: 9 } }))])).toEqual(['0 h: null']);
  });
});
