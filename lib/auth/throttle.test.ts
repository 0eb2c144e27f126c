import { describe, expect, test } from 'vitest';
import { BUCKETS, type Bucket, waitAfter, waitBefore, waitLeft } from './throttle';

const seconds = (bucket: Bucket, counts: readonly number[]) => counts.map((count) => waitAfter(bucket, count) / 1000);

describe('Waits after failed sign-ins', () => {
  test('one account from one address: four are free, then the wait doubles up to a minute', () => {
    expect(seconds(BUCKETS.pair, [0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 500])).toEqual([
      0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  test('one account from everywhere: ten are free, then up to a quarter of an hour', () => {
    expect(seconds(BUCKETS.account, [10, 11, 12, 20, 21, 10_000])).toEqual([0, 1, 2, 512, 900, 900]);
  });

  test('one address, any account: thirty mistyped names at a shift change are free, then half a minute at most', () => {
    expect(seconds(BUCKETS.address, [30, 31, 35, 36, 10_000])).toEqual([0, 1, 16, 30, 30]);
  });

  test('the wait runs from the latest failure and ends', () => {
    const failures = { count: 6, lastAt: 10_000 };
    expect(waitLeft(BUCKETS.pair, failures, 10_000)).toBe(2000);
    expect(waitLeft(BUCKETS.pair, failures, 11_999)).toBe(1);
    expect(waitLeft(BUCKETS.pair, failures, 12_000)).toBe(0);
    expect(waitLeft(BUCKETS.pair, failures, 99_000)).toBe(0);
  });

  test('nobody waits who never failed', () => {
    expect(waitLeft(BUCKETS.pair, { count: 0, lastAt: null }, 0)).toBe(0);
  });

  test('the longest wait holds, and guessing from elsewhere does not keep the ward out', () => {
    const none = { count: 0, lastAt: null };
    const attempts = { pair: { count: 5, lastAt: 0 }, account: { count: 20, lastAt: 0 }, address: none };
    expect(waitBefore({ ...attempts, isKnownAddress: false }, 0)).toBe(512_000);
    expect(waitBefore({ ...attempts, isKnownAddress: true }, 0)).toBe(1000);
    expect(waitBefore({ ...attempts, pair: none, isKnownAddress: true }, 0)).toBe(0);
  });
});
