import { describe, expect, test } from 'vitest';
import { parseFindings } from './parse';
import { withReasons } from './reasons';

function recorded(raw: object, asked: 'ice' | 'capd' = 'ice') {
  const parsed = parseFindings(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fields));
  return withReasons(parsed.value, asked).notDone;
}

const SIGNS = { consciousness: 'alert', seizure: 'none', motor: 'none', edema: 'none' };
const ALL_BUT_WRITING = { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, attention: 1 };

describe('what was not tested, and nobody said why', () => {
  test('is recorded as not done, item by item where the test was begun', () => {
    expect(recorded({ ...SIGNS, ice: ALL_BUT_WRITING })).toEqual({ writing: 'not-done' });
    expect(recorded({ ...SIGNS, capd: { eyeContact: 0, restless: 1 } }, 'capd')).toEqual({
      purposefulActions: 'not-done',
      aware: 'not-done',
      communicates: 'not-done',
      inconsolable: 'not-done',
      underactive: 'not-done',
      slow: 'not-done',
    });
  });

  test('is recorded once for a test that was not begun, by the test that was asked', () => {
    expect(recorded(SIGNS)).toEqual({ ice: 'not-done' });
    expect(recorded(SIGNS, 'capd')).toEqual({ capd: 'not-done' });
  });

  test('is recorded for every other question', () => {
    expect(recorded({ ice: { total: 10 } })).toEqual({
      consciousness: 'not-done',
      seizure: 'not-done',
      motor: 'not-done',
      edema: 'not-done',
    });
  });

  test('a reason given for something else says nothing of it', () => {
    expect(recorded({ ...SIGNS, motor: null, ice: ALL_BUT_WRITING, notDone: { writing: 'refused' } })).toEqual({
      writing: 'refused',
      motor: 'not-done',
    });
    expect(recorded({ ...SIGNS, motor: null, ice: ALL_BUT_WRITING, notDone: { ice: 'away' } })).toEqual({
      ice: 'away',
      motor: 'not-done',
    });
    expect(recorded({ ...SIGNS, motor: null, notDone: { motor: 'asleep' } })).toEqual({
      motor: 'asleep',
      ice: 'not-done',
    });
  });
});

describe('a reason that was given', () => {
  test('for the whole test speaks for its items, and the other way round', () => {
    expect(recorded({ ...SIGNS, ice: ALL_BUT_WRITING, notDone: { ice: 'away' } })).toEqual({ ice: 'away' });
    expect(recorded({ ...SIGNS, notDone: { writing: 'physical-cannot-write' } })).toEqual({
      writing: 'physical-cannot-write',
    });
  });

  test('tells why a patient cannot be assessed, wherever it stands', () => {
    const sedated = { ...SIGNS, consciousness: 'not-assessable' };
    expect(recorded({ ...sedated, notDone: { ice: 'sedated' } })).toEqual({ ice: 'sedated' });
    expect(recorded(sedated)).toEqual({ ice: 'not-done', consciousness: 'not-done' });
    expect(recorded({ ...SIGNS, consciousness: null, notDone: { ice: 'sedated' } })).toEqual({
      ice: 'sedated',
      consciousness: 'not-done',
    });
  });
});

test('of a complete check nothing is said', () => {
  expect(recorded({ ...SIGNS, ice: { total: 7 } })).toEqual({});
  expect(recorded({ ...SIGNS, capd: { unable: true } }, 'capd')).toEqual({});
  expect(recorded({ ...SIGNS, seizure: 'duration-unknown', ice: { total: 7 } })).toEqual({});
});
