import { expect, test } from 'vitest';
import { intentFor } from './intent';

const check = { kind: 'neuro-check', patientId: 'p1', payload: { consciousness: 'alert' } };
const changed = { ...check, payload: { consciousness: 'wakes-to-voice' } };

test('the key is made when the check is sent, and travels inside it', () => {
  const first = intentFor(check, null);
  expect(JSON.parse(first.body)).toEqual({ key: first.key, ...check });
  expect(intentFor(check, null).key).not.toBe(first.key);
});

test('while nobody knows whether it arrived, the same body goes again, even if the answers were changed', () => {
  const first = intentFor(check, null);
  expect(intentFor(check, first)).toEqual(first);
  expect(intentFor(changed, first)).toEqual(first);
});

test('after a refusal the same check keeps its key', () => {
  const refused = { ...intentFor(check, null), wasRefused: true };
  expect(intentFor(check, refused)).toEqual({ ...refused, wasRefused: false });
});

test('after a refusal a changed check is a new one', () => {
  const refused = { ...intentFor(check, null), wasRefused: true };
  const next = intentFor(changed, refused);
  expect(next.key).not.toBe(refused.key);
  expect(JSON.parse(next.body)).toEqual({ key: next.key, ...changed });
});
