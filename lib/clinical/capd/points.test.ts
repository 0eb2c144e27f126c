import { describe, expect, test } from 'vitest';
import type { CapdItems } from './items';
import { capdPoints, isUnable } from './points';

const NONE: CapdItems = {
  eyeContact: null,
  purposefulActions: null,
  aware: null,
  communicates: null,
  restless: null,
  inconsolable: null,
  underactive: null,
  slow: null,
};

describe('points in a CAPD', () => {
  test('items add up, a missing one can add 0 to 4', () => {
    expect(capdPoints({ ...NONE, eyeContact: 4, restless: 0, slow: 2 })).toEqual({
      known: 6,
      missing: ['purposefulActions', 'aware', 'communicates', 'inconsolable', 'underactive'],
      low: 6,
      high: 26,
    });
  });

  test('only a total', () => {
    expect(capdPoints({ total: 12 })).toEqual({ known: 12, missing: [], low: 12, high: 12 });
  });

  test('nothing scored is no score, nor is a child who cannot be scored', () => {
    expect(capdPoints(null)).toBeNull();
    expect(capdPoints(NONE)).toBeNull();
    expect(capdPoints({ unable: true })).toBeNull();
  });

  test('cannot be scored', () => {
    expect(isUnable({ unable: true })).toBe(true);
    expect(isUnable({ total: 0 })).toBe(false);
    expect(isUnable(NONE)).toBe(false);
    expect(isUnable(null)).toBe(false);
  });
});
