import { expect, test } from 'vitest';
import { bandOf } from './bands';

const BANDS = {
  bands: [
    { atLeast: 10, is: 'well' },
    { atLeast: 3, is: 'ill' },
  ],
  lowest: 'worst',
} as const;

test.each([
  [11, 'well'],
  [10, 'well'],
  [9, 'ill'],
  [3, 'ill'],
  [2, 'worst'],
  [0, 'worst'],
] as const)('%i points are %s', (points, band) => {
  expect(bandOf<string>(BANDS, points)).toBe(band);
});
