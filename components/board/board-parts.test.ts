import { describe, expect, test } from 'vitest';
import { arrange } from './arrange';
import { firstDay, runsOf, windowSpanOf } from './axis';
import { addressOf, sentenceOf, viewOf } from './filters';
import { changeOf, numeralOf, type Points } from './points';

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('The order under a finger', () => {
  test('is kept while values change', () => {
    expect(arrange(rows('b', 'a', 'c'), ['a', 'b', 'c'])).toEqual(rows('a', 'b', 'c'));
  });

  test('new patients come last, those who left are gone', () => {
    expect(arrange(rows('new', 'b'), ['a', 'b'])).toEqual(rows('b', 'new'));
  });
});

describe('The sparkline', () => {
  test('is not joined across a check that could not be done', () => {
    const points = [
      { x: 0, y: 10 },
      { x: 1, y: 9 },
      { x: 2, y: null },
      { x: 3, y: 4 },
    ];
    expect(runsOf(points, -1)).toEqual(['7.0,4.0 14.0,7.2', '28.0,23.2 28.0,23.2']);
  });

  test('draws the high-risk days to the end of the last one', () => {
    expect(windowSpanOf({ startDay: 4, endDay: 10 }, -1)).toEqual({ from: 35, to: 84 });
  });

  test('hour clocks have no days to draw', () => {
    expect(windowSpanOf({ startDay: null, endDay: null }, -1)).toBeNull();
  });

  test('shifts when the course outgrows the axis, and never rescales', () => {
    expect([firstDay(null), firstDay(6), firstDay(13), firstDay(22)]).toEqual([-1, -1, -1, 8]);
    expect(windowSpanOf({ startDay: 4, endDay: 10 }, 15)).toBeNull();
  });
});

describe('The address', () => {
  test('says what is shown and comes back as it was', () => {
    const view = { show: 'overdue', order: 'bed', ward: 'Ward 5B', at: null } as const;
    expect(addressOf(view)).toBe('/?ward=Ward+5B&show=overdue&order=bed');
    expect(viewOf({ ward: 'Ward 5B', show: 'overdue', order: 'bed' })).toEqual(view);
  });

  test('one patient is a patient', () => {
    expect(sentenceOf(1, 1, viewOf({ order: 'bed' }))).toBe('1 of 1 patient · sorted by bed');
  });
});

describe('The points', () => {
  const points = (low: number, high: number, previous: number | null): Points => {
    return { test: 'ICE', low, high, previous, baseline: 10, observedAt: '2026-11-22T08:00:00Z' };
  };

  test('0 is 0', () => expect(numeralOf(points(0, 0, null))).toBe('0'));

  test.each([
    [7, 7, 8, { arrow: '↓', words: 'fall of 1' }],
    [5, 5, 8, { arrow: '↓↓', words: 'fall of 3' }],
    [7, 7, 6, { arrow: '↑', words: 'rise of 1' }],
    [8, 8, 8, null],
    [8, 9, 9, null],
    [6, 8, 9, { arrow: '↓', words: 'fall of at least 1' }],
    [0, 0, null, null],
  ])('from %s to %s after %s', (low, high, previous, expected) => {
    expect(changeOf(points(low, high, previous))).toEqual(expected);
  });
});
