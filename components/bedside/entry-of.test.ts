import { expect, test } from 'vitest';
import { blankAnswers, toFindings } from './answers';
import { entryOf } from './entry-of';

const answers = { ...blankAnswers('ice'), consciousness: 'alert' as const };
const at = Date.parse('2026-11-22T03:10:00-05:00');

test('a check observed now sends no time', () => {
  expect(entryOf({ patientId: 'p1', corrects: null }, { answers, observedAt: null, reason: '' })).toEqual({
    kind: 'neuro-check',
    patientId: 'p1',
    payload: toFindings(answers),
  });
});

test('a check observed earlier sends its time with an offset', () => {
  const entry = entryOf({ patientId: 'p1', corrects: null }, { answers, observedAt: at, reason: '' });
  expect(entry).toMatchObject({ observedAt: '2026-11-22T08:10:00.000Z' });
});

test('a correction names the entry, the version it was read at, and the reason', () => {
  const corrects = { entryId: 'c1', number: 7, observedAt: at, version: 4 };
  expect(entryOf({ patientId: 'p1', corrects }, { answers, observedAt: null, reason: ' misheard ' })).toEqual({
    kind: 'correction',
    patientId: 'p1',
    expectedVersion: 4,
    payload: { entryId: 'c1', reason: 'misheard', findings: toFindings(answers) },
  });
});
