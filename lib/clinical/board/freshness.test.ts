import { describe, expect, test } from 'vitest';
import { arePointsStale, isGradeStale } from './freshness';
import type { BoardRow } from './row';

type Timed = Pick<BoardRow, 'next' | 'ice' | 'capd' | 'icans'>;

const at = (clock: string) => Date.parse(`2026-11-22T${clock}:00Z`);
const iso = (clock: string) => `2026-11-22T${clock}:00Z`;
const ice = (observedAt: string) => ({ total: 9, observedAt, previousTotal: null, baselineTotal: 10 });
const icans = (observedAt: string) =>
  ({ kind: 'graded', grade: 1, drivenBy: ['ice'], partial: false, ruleset: 'r', observedAt }) as const;
const next = (dueAt: string) => ({ dueAt, state: 'due' }) as const;

function checked(observedAt: string, dueAt: string | null): Timed {
  return { ice: ice(observedAt), capd: null, icans: icans(observedAt), next: dueAt === null ? null : next(dueAt) };
}

describe('A check past its due time', () => {
  const row = checked(iso('00:00'), iso('04:00'));

  test('is current up to that time and not after it', () => {
    expect([isGradeStale(row, at('04:00')), arePointsStale(row, at('04:00'))]).toEqual([false, false]);
    expect([isGradeStale(row, at('04:00') + 1), arePointsStale(row, at('04:00') + 1)]).toEqual([true, true]);
  });
});

describe('Where no further check is planned', () => {
  const row = checked('2026-11-21T04:00:00Z', null);

  test('a value is current for 24 h', () => {
    expect([isGradeStale(row, at('04:00')), arePointsStale(row, at('04:00'))]).toEqual([false, false]);
    expect([isGradeStale(row, at('04:00') + 1), arePointsStale(row, at('04:00') + 1)]).toEqual([true, true]);
  });

  test('what was never checked is missing, not old', () => {
    const nothing = { ice: null, capd: null, icans: null, next: null };
    expect([isGradeStale(nothing, at('04:00')), arePointsStale(nothing, at('04:00'))]).toEqual([false, false]);
  });
});

describe('A later check that could not take the points', () => {
  test('leaves the points behind and is itself current', () => {
    const row = { ...checked(iso('00:00'), iso('04:00')), icans: icans(iso('02:00')) };
    expect(arePointsStale(row, at('03:00'))).toBe(true);
    expect(isGradeStale(row, at('03:00'))).toBe(false);
  });

  test('a baseline without a grade does not', () => {
    expect(arePointsStale({ ...checked(iso('00:00'), iso('04:00')), icans: null }, at('03:00'))).toBe(false);
  });
});

test('points of CAPD age the same way', () => {
  const row = { ice: null, capd: ice(iso('00:00')), icans: icans(iso('00:00')), next: next(iso('04:00')) };
  expect([arePointsStale(row, at('04:00')), arePointsStale(row, at('04:01'))]).toEqual([false, true]);
});
