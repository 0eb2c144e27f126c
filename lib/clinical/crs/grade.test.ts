import { describe, expect, test } from 'vitest';
import type { CrsFindings } from './findings';
import { gradeCrs } from './grade';
import { parseCrs } from './parse';

/** A febrile patient with stable pressure on room air, but for what is given. */
function findings(but: object = {}): CrsFindings {
  const usual = {
    temperatureC: 38.4,
    feverElsewhere: false,
    feverMasked: false,
    hypotension: false,
    vasopressors: [],
    oxygen: { device: 'room-air' },
  };
  const parsed = parseCrs({ ...usual, ...but });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fields));
  return parsed.value;
}

const gradeOf = (but: object) => {
  const { ruleset, ...result } = { ruleset: '', ...gradeCrs(findings(but)) };
  return result;
};
const graded = (grade: number, drivenBy: readonly string[]) => ({ kind: 'graded', grade, drivenBy, partial: false });

describe('each finding by itself, with fever (grading table)', () => {
  test.each([
    [37.9, graded(0, [])],
    [38, graded(1, ['fever'])],
    [40.5, graded(1, ['fever'])],
  ])('%d degrees', (temperatureC, result) => {
    expect(gradeOf({ temperatureC })).toEqual(result);
  });

  test.each([
    ['no hypotension', { hypotension: false }, graded(1, ['fever'])],
    ['hypotension, no vasopressor', { hypotension: true }, graded(2, ['hypotension'])],
    ['one vasopressor', { hypotension: true, vasopressors: ['norepinephrine'] }, graded(3, ['hypotension'])],
    ['vasopressin alone', { hypotension: true, vasopressors: ['vasopressin'] }, graded(3, ['hypotension'])],
    [
      'one with vasopressin',
      { hypotension: true, vasopressors: ['norepinephrine', 'vasopressin'] },
      graded(3, ['hypotension']),
    ],
    [
      'two besides vasopressin',
      { hypotension: true, vasopressors: ['norepinephrine', 'epinephrine', 'vasopressin'] },
      graded(4, ['hypotension']),
    ],
    ['two', { hypotension: true, vasopressors: ['norepinephrine', 'epinephrine'] }, graded(4, ['hypotension'])],
    [
      'one, spelled twice',
      { hypotension: true, vasopressors: ['Norepinephrine', ' norepinephrine'] },
      graded(3, ['hypotension']),
    ],
    ['one, though the pressure is normal', { vasopressors: ['norepinephrine'] }, graded(3, ['hypotension'])],
    ['one, the pressure not known', { hypotension: null, vasopressors: ['dopamine'] }, graded(3, ['hypotension'])],
  ])('%s', (_what, but, result) => {
    expect(gradeOf(but)).toEqual(result);
  });

  test.each([
    [{ device: 'room-air' }, graded(1, ['fever'])],
    [{ device: 'nasal-cannula', flowLpm: 2 }, graded(2, ['oxygen'])],
    [{ device: 'nasal-cannula', flowLpm: 6 }, graded(2, ['oxygen'])],
    [{ device: 'nasal-cannula', flowLpm: 6.5 }, graded(3, ['oxygen'])],
    [{ device: 'blow-by' }, graded(2, ['oxygen'])],
    [{ device: 'high-flow-cannula', flowLpm: 40 }, graded(3, ['oxygen'])],
    [{ device: 'face-mask' }, graded(3, ['oxygen'])],
    [{ device: 'non-rebreather' }, graded(3, ['oxygen'])],
    [{ device: 'venturi' }, graded(3, ['oxygen'])],
    [{ device: 'cpap' }, graded(4, ['oxygen'])],
    [{ device: 'bipap' }, graded(4, ['oxygen'])],
    [{ device: 'ventilator' }, graded(4, ['oxygen'])],
  ])('%o', (oxygen, result) => {
    expect(gradeOf({ oxygen })).toEqual(result);
  });

  test('the worst of the two decides, and both are named where they are equal', () => {
    expect(gradeOf({ hypotension: true, oxygen: { device: 'venturi' } })).toEqual(graded(3, ['oxygen']));
    expect(gradeOf({ hypotension: true, oxygen: { device: 'blow-by' } })).toEqual(graded(2, ['hypotension', 'oxygen']));
  });
});

describe('without fever', () => {
  const cool = { temperatureC: 37, oxygen: { device: 'face-mask' } };
  const open = { kind: 'incomplete', atLeast: 0, atMost: 3, alertAs: 3, missing: ['fever.attribution'] };

  test('pressors or oxygen are never a plain grade and never a plain 0: a person says what they are due to', () => {
    expect(gradeOf(cool)).toEqual(open);
    expect(gradeOf({ ...cool, temperatureC: 39, feverElsewhere: true })).toEqual(open);
  });

  test('masked by an antipyretic, anticytokine or steroid, they count', () => {
    expect(gradeOf({ ...cool, feverMasked: true })).toEqual(graded(3, ['oxygen']));
    expect(gradeOf({ temperatureC: 37, feverMasked: true })).toEqual(graded(0, []));
  });

  test('what else it may be due to is asked only where something was found', () => {
    expect(gradeOf({ temperatureC: 37, oxygen: null })).toEqual({
      kind: 'incomplete',
      atLeast: 0,
      atMost: 4,
      alertAs: 0,
      missing: ['oxygen'],
    });
  });

  test('whether it is masked is asked only where something else may count', () => {
    expect(gradeOf({ ...cool, feverMasked: null })).toEqual({
      kind: 'incomplete',
      atLeast: 0,
      atMost: 3,
      alertAs: 3,
      missing: ['feverMasked'],
    });
    expect(gradeOf({ temperatureC: 37, feverMasked: null })).toEqual(graded(0, []));
  });
});

describe('what was not answered', () => {
  test('a temperature alone is an incomplete check', () => {
    const blank = { feverElsewhere: null, feverMasked: null, hypotension: null, vasopressors: null, oxygen: null };
    expect(gradeOf({ ...blank, temperatureC: 38.4 })).toEqual({
      kind: 'incomplete',
      atLeast: 1,
      atMost: 4,
      alertAs: 1,
      missing: ['hypotension', 'vasopressors', 'oxygen'],
    });
    expect(gradeOf({ ...blank, temperatureC: 37 })).toMatchObject({ atLeast: 0, atMost: 4, alertAs: 0 });
  });

  test('a nasal cannula without its flow is 2 to 3', () => {
    expect(gradeOf({ oxygen: { device: 'nasal-cannula' } })).toEqual({
      kind: 'incomplete',
      atLeast: 2,
      atMost: 3,
      alertAs: 2,
      missing: ['oxygen.flowLpm'],
    });
  });

  test('where nothing can be worse the grade stands, and is partial', () => {
    expect(gradeOf({ hypotension: null, vasopressors: null, oxygen: { device: 'ventilator' } })).toEqual({
      ...graded(4, ['oxygen']),
      partial: true,
    });
  });

  test('no temperature: the rest alerts as what it is', () => {
    expect(gradeOf({ temperatureC: null, oxygen: { device: 'face-mask' } })).toEqual({
      kind: 'incomplete',
      atLeast: 0,
      atMost: 3,
      alertAs: 3,
      missing: ['temperatureC'],
    });
  });
});

describe('what is due to another cause', () => {
  test('leaves the grade, and what it would be stays told', () => {
    const bipap = { oxygen: { device: 'bipap' }, attributedElsewhere: { oxygen: 'home BiPAP' } };
    expect(gradeOf(bipap)).toEqual({ ...graded(1, ['fever']), attributed: ['oxygen'], unattributedGrade: 4 });
    expect(gradeOf({ ...bipap, temperatureC: 37 })).toMatchObject({ ...graded(0, []), attributed: ['oxygen'] });
  });

  test.each([
    [{ attributedElsewhere: { oxygen: 'home BiPAP' } }, 'attributedElsewhere.oxygen'],
    [{ attributedElsewhere: { hypotension: 'sepsis' } }, 'attributedElsewhere.hypotension'],
    [{ hypotension: true, attributedElsewhere: { hypotension: ' a ' } }, 'attributedElsewhere.hypotension'],
  ])('%o is refused by name', (but, field) => {
    expect(gradeCrs(findings(but))).toMatchObject({ kind: 'refused', fields: { [field]: [expect.any(String)] } });
  });
});

test('a refusal says why, at every field that could mend it', () => {
  const nothing = 'Nothing is answered. Give the temperature, the circulation or the oxygen.';
  const blank = { temperatureC: null, hypotension: null, vasopressors: null, oxygen: null };
  expect(gradeCrs(findings(blank))).toEqual({
    kind: 'refused',
    detail: nothing,
    fields: { temperatureC: [nothing], hypotension: [nothing], vasopressors: [nothing], oxygen: [nothing] },
  });
  const both = { hypotension: 'sepsis', oxygen: 'home BiPAP' };
  expect(gradeCrs(findings({ attributedElsewhere: both }))).toMatchObject({
    detail: 'Only a finding that grades above 0 can be attributed to another cause: hypotension, oxygen does not.',
  });
  const graded = {
    hypotension: true,
    oxygen: { device: 'bipap' },
    attributedElsewhere: { hypotension: '-', oxygen: '-' },
  };
  expect(gradeCrs(findings(graded))).toMatchObject({
    detail: 'Say in 3 characters or more what else caused it: hypotension, oxygen.',
  });
});

test('what is set aside is neither missing nor a reason to ask for a masked fever', () => {
  const setAside = {
    temperatureC: 37,
    feverMasked: null,
    hypotension: true,
    vasopressors: null,
    oxygen: { device: 'nasal-cannula' },
    attributedElsewhere: { hypotension: 'sepsis', oxygen: 'home oxygen' },
  };
  expect(gradeOf(setAside)).toEqual({
    ...graded(0, []),
    attributed: ['hypotension', 'oxygen'],
    unattributedGrade: 0,
  });
  expect(gradeOf({ ...setAside, temperatureC: 39 })).toMatchObject({ ...graded(1, ['fever']), unattributedGrade: 2 });
});

test('nothing answered is refused, and what a fever is due to is no answer', () => {
  const blank = { temperatureC: null, hypotension: null, vasopressors: null, oxygen: null };
  expect(gradeCrs(findings(blank))).toMatchObject({ kind: 'refused' });
  expect(gradeCrs(findings({ ...blank, feverElsewhere: true, feverMasked: true }))).toMatchObject({ kind: 'refused' });
  expect(gradeCrs(findings({ ...blank, vasopressors: [] }))).toMatchObject({ kind: 'incomplete' });
});
