import { describe, expect, test } from 'vitest';
import { readTrendRange, trendRange } from './range';

const extent = { now: 6.13, first: -1.6, last: 6.13 };

describe('The day axis of the trend', () => {
  test('D−1 to D+14 is always the same sixteen days, labelled in their middles', () => {
    const range = trendRange('days', extent);
    expect(range.domain).toEqual([-1.25, 15]);
    expect(range.ticks).toEqual([-0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5, 12.5, 13.5, 14.5]);
    expect(range.midnights).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(trendRange('days', { now: 40, first: -9, last: 40 }).domain).toEqual([-1.25, 15]);
  });

  test('the last 72 hours end at the moment of the page', () => {
    const range = trendRange('72h', extent);
    expect(range.domain[0]).toBeCloseTo(3.13);
    expect(range.domain[1]).toBeGreaterThan(6.13);
    expect(range.ticks).toEqual([3.5, 4.5, 5.5]);
  });

  test('all shows every check, and never less than D−1 to D+14', () => {
    expect(trendRange('all', extent).domain).toEqual([-2.25, 15]);
    const late = trendRange('all', { now: 54.4, first: -0.5, last: 53 });
    expect(late.domain).toEqual([-1.25, 55]);
    expect(late.ticks).toEqual([0.5, 5.5, 10.5, 15.5, 20.5, 25.5, 30.5, 35.5, 40.5, 45.5, 50.5]);
  });

  test('an unknown range is the first one', () => {
    expect([undefined, '', 'week', '72h'].map(readTrendRange)).toEqual(['days', 'days', 'days', '72h']);
  });
});
