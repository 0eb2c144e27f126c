// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PatientFinder } from './patient-finder';

afterEach(cleanup);

test('a key event without a key, as a browser sends it when it fills a field in, is no error', () => {
  render(<PatientFinder find={async () => ({ ok: true, value: { patients: [], more: 0 } })} />);
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => {
    errors.push(event.message);
    event.preventDefault();
  };
  window.addEventListener('error', onError);
  window.dispatchEvent(new Event('keydown'));
  window.removeEventListener('error', onError);
  expect(errors).toEqual([]);
});
