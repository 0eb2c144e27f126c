import { expect, test } from 'vitest';
import { driverLine, reasonWords } from './grade-words';

const ruleset = 'icansight-rules-1';

test('says what drove a grade, and that not everything was tested', () => {
  expect(driverLine({ kind: 'graded', grade: 3, drivenBy: ['seizure'], partial: false, ruleset })).toBe('by seizure');
  expect(driverLine({ kind: 'graded', grade: 1, drivenBy: ['ice', 'consciousness'], partial: true, ruleset })).toBe(
    'by ICE and consciousness, partial',
  );
});

test('grade 0 is no graded finding, which is not the same as well', () => {
  expect(driverLine({ kind: 'graded', grade: 0, drivenBy: [], partial: false, ruleset })).toBe('no graded finding');
});

test('an incomplete check says as what it alerts and what is missing', () => {
  const incomplete = {
    kind: 'incomplete',
    atLeast: 1,
    atMost: 2,
    alertAs: 2,
    missing: ['ice.writing'],
    ruleset,
  } as const;
  expect(driverLine(incomplete)).toBe('alerts as 2; missing: Writes a sentence');
  expect(driverLine({ ...incomplete, atLeast: 0, alertAs: 0, missing: ['ice', 'motor'] })).toBe('2 answers missing');
});

test('a finding attributed elsewhere is said beside the grade', () => {
  const graded = { kind: 'graded', grade: 0, drivenBy: [], partial: false, ruleset } as const;
  expect(driverLine({ ...graded, attributed: ['consciousness'], unattributedGrade: 2 })).toBe(
    'no graded finding; consciousness attributed elsewhere',
  );
});

test('a reason reads on inside a sentence', () => {
  expect(reasonWords('sedated')).toBe('sedated');
});
