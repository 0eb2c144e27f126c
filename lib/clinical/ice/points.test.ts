import { describe, expect, test } from 'vitest';
import { iceItems } from '../icans/check.test-support';
import { icePoints, isIceZero } from './points';

const NONE = {
  year: null,
  month: null,
  city: null,
  hospital: null,
  naming: null,
  command: null,
  writing: null,
  attention: null,
};

describe('points in an ICE test', () => {
  test('all right is 10', () => {
    expect(icePoints(iceItems())).toEqual({ known: 10, missing: [], low: 10, high: 10 });
  });

  test('a wrong answer loses its points, three for the objects', () => {
    expect(icePoints(iceItems({ naming: 0, year: 0 }))).toEqual({ known: 6, missing: [], low: 6, high: 6 });
  });

  test('a question not tested leaves a range', () => {
    expect(icePoints(iceItems({ naming: null, writing: null, attention: 0 }))).toEqual({
      known: 5,
      missing: ['naming', 'writing'],
      low: 5,
      high: 9,
    });
  });

  test('only a total', () => {
    expect(icePoints({ total: 7 })).toEqual({ known: 7, missing: [], low: 7, high: 7 });
  });

  test('nothing answered is no score', () => {
    expect(icePoints(null)).toBeNull();
    expect(icePoints(NONE)).toBeNull();
  });

  test.each([
    ['year', 1],
    ['month', 1],
    ['city', 1],
    ['hospital', 1],
    ['naming', 3],
    ['command', 1],
    ['writing', 1],
    ['attention', 1],
  ] as const)('%s is worth %i', (item, points) => {
    expect(icePoints(iceItems({ [item]: 0 }))).toMatchObject({ known: 10 - points });
    expect(icePoints(iceItems({ [item]: null }))).toMatchObject({ missing: [item], low: 10 - points, high: 10 });
  });
});

describe('ICE 0', () => {
  const lost = { year: 0, month: 0, city: 0, hospital: 0, naming: 0, command: 0, writing: 0, attention: 0 };

  test('is a total of 0, or every question answered and lost', () => {
    expect(isIceZero({ total: 0 })).toBe(true);
    expect(isIceZero(lost)).toBe(true);
  });

  test('is no blank, and no test with one question left', () => {
    expect(isIceZero(null)).toBe(false);
    expect(isIceZero(NONE)).toBe(false);
    expect(isIceZero({ ...lost, writing: null })).toBe(false);
    expect(isIceZero({ ...lost, writing: 1 })).toBe(false);
    expect(isIceZero({ total: 1 })).toBe(false);
  });
});
