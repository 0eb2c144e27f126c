import { describe, expect, test } from 'vitest';
import { blankAnswers } from './answers';
import { changed } from './change';
import { errorsIn, errorsOf } from './check-errors';

const clock = { now: Date.parse('2026-11-22T03:10:00-05:00'), zone: 'America/New_York' };

describe('What has to be mended before Review', () => {
  test('blanks may stay: they make the grade a range', () => {
    expect(errorsIn(blankAnswers('ice'), clock)).toEqual([]);
  });

  test('what was not tested needs a reason', () => {
    const change = { kind: 'item', item: 'writing', answer: 'not-tested' } as const;
    const errors = errorsIn(changed(blankAnswers('ice'), { change, now: 0 }), clock);
    expect(errors).toEqual([{ field: 'reason', text: 'Say why this was not tested: Writes a sentence.' }]);
  });

  test('the time must be said', () => {
    const errors = errorsIn({ ...blankAnswers('ice'), observed: null }, clock);
    expect(errors).toEqual([{ field: 'observed', text: 'Choose when the patient was observed.' }]);
  });
});

describe('What the server refused', () => {
  test('leads to the question, and says the same sentence once', () => {
    const detail = 'Unarousable contradicts ICE points.';
    const fields = { 'payload.ice': [detail], 'payload.consciousness': [detail] };
    expect(errorsOf({ kind: 'refused', detail, fields })).toEqual([{ field: 'year', text: detail }]);
  });

  test.each([
    ['observedAt', 'observed'],
    ['payload.ice.writing', 'writing'],
    ['payload.capd', 'eyeContact'],
    ['payload.attributedElsewhere.seizure', 'attribute-seizure'],
    ['payload.reason', 'correction-reason'],
    ['payload.findings.motor', 'motor'],
    ['expectedVersion', null],
  ])('%s leads to %s', (path, control) => {
    expect(errorsOf({ kind: 'invalid', detail: 'Wrong.', fields: { [path]: ['Wrong.'] } })).toEqual([
      { field: control, text: 'Wrong.' },
    ]);
  });

  test('a refusal without fields is said as it is', () => {
    expect(errorsOf({ kind: 'busy', detail: 'Try again.' })).toEqual([{ field: null, text: 'Try again.' }]);
  });
});
