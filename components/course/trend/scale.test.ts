import { describe, expect, test } from 'vitest';
import { CAPD_SCALE, ICE_SCALE } from './scale';

describe('The grade bands behind the trend', () => {
  test('ICE 7 to 9, 3 to 6 and 0 to 2, with every whole score inside its band and none in two', () => {
    expect(ICE_SCALE.bands).toEqual([
      { grade: 3, from: -0.5, to: 2.5, label: 'Grade 3 or 4, 0 to 2' },
      { grade: 2, from: 2.5, to: 6.5, label: 'Grade 2, 3 to 6' },
      { grade: 1, from: 6.5, to: 9.5, label: 'Grade 1, 7 to 9' },
    ]);
  });

  test('CAPD 1 to 8 is grade 1, 9 or more grade 3, and 0 lies in no band', () => {
    expect(CAPD_SCALE.bands).toEqual([
      { grade: 1, from: 0.5, to: 8.5, label: 'Grade 1, 1 to 8' },
      { grade: 3, from: 8.5, to: 32.5, label: 'Grade 3 or 4, 9 to 32' },
    ]);
  });

  test('the best score stays clear of the strip of high-risk days', () => {
    expect(ICE_SCALE.strip[0]).toBeGreaterThan(10);
    expect(CAPD_SCALE.strip[1]).toBeLessThan(0);
  });
});
