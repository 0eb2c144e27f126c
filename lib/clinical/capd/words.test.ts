import { expect, test } from 'vitest';
import { capdPointsFor } from './words';

// The CAPD form, transcribed by hand: Never, Rarely, Sometimes, Often, Always.
test.each([
  ['eyeContact', [4, 3, 2, 1, 0]],
  ['purposefulActions', [4, 3, 2, 1, 0]],
  ['aware', [4, 3, 2, 1, 0]],
  ['communicates', [4, 3, 2, 1, 0]],
  ['restless', [0, 1, 2, 3, 4]],
  ['inconsolable', [0, 1, 2, 3, 4]],
  ['underactive', [0, 1, 2, 3, 4]],
  ['slow', [0, 1, 2, 3, 4]],
] as const)('%s scores as on the form', (item, points) => {
  const frequencies = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'] as const;
  expect(frequencies.map((frequency) => capdPointsFor(item, frequency))).toEqual(points);
});
