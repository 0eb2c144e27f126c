// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
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

test('whoever is signed out meanwhile is told so, and stays on the page', async () => {
  // The dialog of the test's browser cannot be shown.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  render(<PatientFinder find={async () => ({ ok: false, error: { kind: 'signed-out' } })} />);
  fireEvent.click(screen.getByRole('button', { name: /Find patient/ }));
  fireEvent.change(screen.getByLabelText('Find a patient', { selector: 'input' }), { target: { value: 'oka' } });
  expect(await screen.findByText(/You are signed out\./)).toBeDefined();
});
