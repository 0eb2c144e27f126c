import { describe, expect, test } from 'vitest';
import { readChange } from './changes';

const ZONE = 'America/New_York';
const RECORDED = { 'was-product': 'tisagenlecleucel', 'was-infusedAt': '20-Nov-2026 10:30', 'was-doseLabel': '' };
const UNTOUCHED = { product: 'tisagenlecleucel', infusedAt: '20-Nov-2026 10:30', doseLabel: '' };
const correct = (typed: Record<string, string>) =>
  readChange(
    { change: 'correct-infusion', entryId: 'i-1', reason: 'Wrong day charted', ...RECORDED, ...UNTOUCHED, ...typed },
    ZONE,
  );

describe('Changing a registered patient', () => {
  test('a move without a bed leaves the bed empty', () => {
    expect(readChange({ change: 'move', ward: '5B', bed: ' ' }, ZONE)).toMatchObject({
      entry: 'move',
      payload: { ward: '5B', bed: null },
    });
  });

  test('a further infusion needs its time: a forgotten field is not now', () => {
    const change = readChange({ change: 'infusion', product: 'teclistamab', infusedAt: '', doseLabel: 'step 2' }, ZONE);
    expect(change?.errors).toEqual([{ field: 'infusedAt', text: expect.stringContaining('Give the date and time') }]);
    expect(change?.payload['infusedAt']).toBe('unreadable');
  });

  test('a course ends now unless a time is given', () => {
    expect(readChange({ change: 'end-course', endedAt: '', reason: 'Discharged home' }, ZONE)?.payload).toEqual({
      endedAt: null,
      reason: 'Discharged home',
    });
    expect(
      readChange({ change: 'end-course', endedAt: '20-Nov-2026 10:30', reason: 'x' }, ZONE)?.payload,
    ).toMatchObject({
      endedAt: '2026-11-20T10:30:00-05:00',
    });
  });

  test('an infusion that did not happen is not called corrected', () => {
    expect(correct({ enteredInError: 'on' })?.saved).toMatch(/^Infusion marked as entered in error\./);
    expect(correct({ infusedAt: '20-Nov-2026 11:30' })?.saved).toMatch(/^Infusion corrected\./);
  });

  test('anything else is none of them', () => {
    expect(readChange({ change: 'delete' }, ZONE)).toBeNull();
    expect(readChange({}, ZONE)).toBeNull();
  });
});

describe('Correcting an infusion', () => {
  test('only what differs is sent', () => {
    expect(correct({ infusedAt: '19-Nov-2026 10:30' })?.payload).toEqual({
      entryId: 'i-1',
      reason: 'Wrong day charted',
      infusion: { infusedAt: '2026-11-19T10:30:00-05:00' },
    });
    expect(correct({ doseLabel: 'step 1' })?.payload).toMatchObject({ infusion: { doseLabel: 'step 1' } });
  });

  test('a label can be taken away, a product or a time cannot', () => {
    expect(correct({ 'was-doseLabel': 'step 1' })?.payload).toMatchObject({ infusion: { doseLabel: null } });
    expect(correct({ product: '' })?.errors).toEqual([{ field: 'product', text: 'Choose the product.' }]);
    expect(correct({ infusedAt: '' })?.errors).toHaveLength(1);
  });

  test('no difference is said, not saved', () => {
    expect(correct({})?.errors).toEqual([{ field: null, text: 'Nothing differs from what is recorded.' }]);
  });

  test('one that never happened is marked so', () => {
    expect(correct({ enteredInError: 'on' })?.payload).toEqual({
      entryId: 'i-1',
      reason: 'Wrong day charted',
      enteredInError: true,
    });
  });
});
