import { expect, test } from 'vitest';
import { traceOf } from './trace';

test('says where a bug is and nothing of what it was about', () => {
  const error = Object.assign(new TypeError('Invalid value for familyName: "Okafor"\n  at Adaeze'), { code: 'P2000' });
  const trace = traceOf(error);
  expect(trace).toMatch(/^TypeError P2000\n\s+at .*trace\.test\.ts/);
  expect(trace).not.toMatch(/Okafor|familyName/);
});

test('of what is no error only its kind', () => {
  expect(traceOf('Okafor')).toBe('string');
});
