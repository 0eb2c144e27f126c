import { describe, expect, test } from 'vitest';
import { check, gradeOf, iceItems } from './check.test-support';
import { gradeIcans } from './grade';

const graded = (grade: number, drivenBy: readonly string[] = [], partial = false) => ({
  kind: 'graded',
  grade,
  drivenBy,
  partial,
});

describe('each finding by itself, the rest well (grading table)', () => {
  test.each([
    [10, graded(0)],
    [9, graded(1, ['ice'])],
    [8, graded(1, ['ice'])],
    [7, graded(1, ['ice'])],
    [6, graded(2, ['ice'])],
    [5, graded(2, ['ice'])],
    [4, graded(2, ['ice'])],
    [3, graded(2, ['ice'])],
    [2, graded(3, ['ice'])],
    [1, graded(3, ['ice'])],
    [0, graded(3, ['ice'])],
  ] as const)('ICE %i', (total, result) => {
    expect(gradeOf(check({ ice: { total } }))).toEqual(result);
  });

  test.each([
    ['alert', graded(0)],
    ['wakes-spontaneously', graded(1, ['consciousness'])],
    ['wakes-to-voice', graded(2, ['consciousness'])],
    ['wakes-to-touch', graded(3, ['consciousness'])],
    ['wakes-to-vigorous-touch', graded(4, ['consciousness'])],
  ] as const)('consciousness %s', (consciousness, result) => {
    expect(gradeOf(check({ consciousness }))).toEqual(result);
  });

  test.each([
    ['none', graded(0)],
    ['brief-resolved', graded(3, ['seizure'])],
    ['eeg-resolved', graded(3, ['seizure'])],
    ['prolonged', graded(4, ['seizure'])],
    ['repetitive', graded(4, ['seizure'])],
  ] as const)('seizure %s', (seizure, result) => {
    expect(gradeOf(check({ seizure }))).toEqual(result);
  });

  test.each([
    ['none', graded(0)],
    ['tremor-or-myoclonus', graded(0)],
    ['nonfocal-weakness', graded(0)],
    ['deep-focal-weakness', graded(4, ['motor'])],
  ] as const)('motor %s', (motor, result) => {
    expect(gradeOf(check({ motor }))).toEqual(result);
  });

  test.each([
    ['none', graded(0)],
    ['focal', graded(3, ['edema'])],
    ['diffuse', graded(4, ['edema'])],
    ['posturing', graded(4, ['edema'])],
    ['cn6-palsy', graded(4, ['edema'])],
    ['papilledema', graded(4, ['edema'])],
    ['cushing-triad', graded(4, ['edema'])],
    ['hemorrhage-related', graded(0)],
  ] as const)('raised pressure or edema %s', (edema, result) => {
    expect(gradeOf(check({ edema }))).toEqual(result);
  });
});

describe('the matrix of whole checks', () => {
  test.each([
    ['1 well', check(), graded(0)],
    ['2 drowsy', check({ consciousness: 'wakes-spontaneously' }), graded(1, ['consciousness'])],
    ['3 ICE 10 with a brief seizure', check({ seizure: 'brief-resolved' }), graded(3, ['seizure'])],
    ['4 ICE 9', check({ ice: { total: 9 } }), graded(1, ['ice'])],
    ['4 ICE 7', check({ ice: { total: 7 } }), graded(1, ['ice'])],
    ['5 ICE 6', check({ ice: { total: 6 } }), graded(2, ['ice'])],
    ['5 ICE 3', check({ ice: { total: 3 } }), graded(2, ['ice'])],
    ['6 ICE 2', check({ ice: { total: 2 } }), graded(3, ['ice'])],
    ['6 ICE 1', check({ ice: { total: 1 } }), graded(3, ['ice'])],
    ['7 ICE 0 awake, aphasic', check({ ice: { total: 0 } }), graded(3, ['ice'])],
    ['8 ICE 0 unarousable', check({ ice: { total: 0 }, consciousness: 'unarousable' }), graded(4, ['consciousness'])],
    [
      '9 ICE 0, consciousness blank',
      check({ ice: { total: 0 }, consciousness: null }),
      { kind: 'incomplete', atLeast: 3, atMost: 4, alertAs: 4, missing: ['consciousness'] },
    ],
    [
      '10 ICE 8, wakes to voice',
      check({ ice: { total: 8 }, consciousness: 'wakes-to-voice' }),
      graded(2, ['consciousness']),
    ],
    [
      '11 ICE 8, wakes to touch',
      check({ ice: { total: 8 }, consciousness: 'wakes-to-touch' }),
      graded(3, ['consciousness']),
    ],
    ['12 ICE 3 and a seizure', check({ ice: { total: 3 }, seizure: 'brief-resolved' }), graded(3, ['seizure'])],
    ['13 ICE 9, seizure of 6 min', check({ ice: { total: 9 }, seizure: 'prolonged' }), graded(4, ['seizure'])],
    ['14 ICE 9, seizure of 5 min', check({ ice: { total: 9 }, seizure: 'brief-resolved' }), graded(3, ['seizure'])],
    ['15 ICE 7 and hemiparesis', check({ ice: { total: 7 }, motor: 'deep-focal-weakness' }), graded(4, ['motor'])],
    ['16 ICE 5 and tremor', check({ ice: { total: 5 }, motor: 'tremor-or-myoclonus' }), graded(2, ['ice'])],
    ['17 ICE 6 and a bleed', check({ ice: { total: 6 }, edema: 'hemorrhage-related' }), graded(2, ['ice'])],
    ['18 ICE 9 and focal edema', check({ ice: { total: 9 }, edema: 'focal' }), graded(3, ['edema'])],
    ['19 ICE 9 and papilledema', check({ ice: { total: 9 }, edema: 'papilledema' }), graded(4, ['edema'])],
    [
      '20 sedated',
      check({ ice: null, consciousness: 'not-assessable', notDone: { consciousness: 'sedated' } }),
      { kind: 'not-assessable', reason: 'sedated' },
    ],
    [
      '21 6 scored of 9 attempted, 1 not tested',
      check({ ice: iceItems({ naming: 0, writing: null }) }),
      { kind: 'incomplete', atLeast: 1, atMost: 2, alertAs: 2, missing: ['ice.writing'] },
    ],
    [
      '22 ICE 4, wakes to voice after lorazepam',
      check({
        ice: { total: 4 },
        consciousness: 'wakes-to-voice',
        attributedElsewhere: { consciousness: 'lorazepam given for sleep' },
      }),
      { ...graded(2, ['ice']), attributed: ['consciousness'], unattributedGrade: 2 },
    ],
    [
      '23 ICE 1, only to vigorous touch',
      check({ ice: { total: 1 }, consciousness: 'wakes-to-vigorous-touch' }),
      graded(4, ['consciousness']),
    ],
    [
      '25 ICE 9, seizure of unknown length',
      check({ ice: { total: 9 }, seizure: 'duration-unknown' }),
      { kind: 'incomplete', atLeast: 3, atMost: 4, alertAs: 3, missing: ['seizure.duration'] },
    ],
    [
      '26 ICE not answered, alert',
      check({ ice: null }),
      { kind: 'incomplete', atLeast: 0, atMost: 4, alertAs: 0, missing: ['ice'] },
    ],
  ] as const)('%s', (_, findings, result) => {
    expect(gradeOf(findings)).toEqual(result);
  });

  test('24 ICE 1 and unarousable contradict each other', () => {
    const refusal = gradeIcans(check({ ice: { total: 1 }, consciousness: 'unarousable' }));
    expect(refusal).toMatchObject({
      kind: 'refused',
      fields: { ice: [expect.stringMatching(/contradicts/)], consciousness: [expect.stringMatching(/contradicts/)] },
    });
  });
});

describe('what drives the grade', () => {
  test('every domain at the grade is named, in the order of the table', () => {
    const findings = check({
      ice: { total: 2 },
      consciousness: 'wakes-to-touch',
      seizure: 'eeg-resolved',
      edema: 'focal',
    });
    expect(gradeOf(findings)).toEqual(graded(3, ['ice', 'consciousness', 'seizure', 'edema']));
  });

  test('a milder finding beside it is not named', () => {
    expect(gradeOf(check({ ice: { total: 5 }, seizure: 'brief-resolved', motor: 'deep-focal-weakness' }))).toEqual(
      graded(4, ['motor']),
    );
  });
});

test('every result carries the version of the rules', () => {
  for (const findings of [check(), check({ ice: null }), check({ ice: null, consciousness: 'not-assessable' })]) {
    expect(gradeIcans(findings)).toHaveProperty('ruleset', 'icansight-rules-1');
  }
});
