import { describe, expect, test } from 'vitest';
import { changeBetween } from './change';

describe('The change between two scores', () => {
  test('one point is one arrow, two or more are two', () => {
    expect(changeBetween({ total: 9 }, { total: 8 })).toEqual({ arrow: '↓', words: 'fall of 1' });
    expect(changeBetween({ total: 9 }, { total: 7 })).toEqual({ arrow: '↓↓', words: 'fall of 2' });
    expect(changeBetween({ total: 0 }, { total: 10 })).toEqual({ arrow: '↑↑', words: 'rise of 10' });
    expect(changeBetween({ total: 0 }, { total: 0 })).toEqual({ arrow: '', words: 'same' });
  });

  test('only what is sure is said while items are missing', () => {
    expect(changeBetween({ total: 10 }, { low: 8, high: 9 })).toEqual({ arrow: '↓', words: 'fall of 1' });
    expect(changeBetween({ total: 9 }, { low: 8, high: 9 })).toBeNull();
    expect(changeBetween({ low: 5, high: 6 }, { total: 8 })).toEqual({ arrow: '↑↑', words: 'rise of 2' });
  });

  test('nothing is said against a check without points', () => {
    expect(changeBetween(null, { total: 8 })).toBeNull();
    expect(changeBetween({ total: 8 }, null)).toBeNull();
  });
});
