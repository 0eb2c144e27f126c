import { describe, expect, test } from 'vitest';
import { BLANK, check, gradeOf, iceItems } from './check.test-support';
import { gradeIcans } from './grade';

const graded = (grade: number, drivenBy: readonly string[] = [], partial = false) => ({
  kind: 'graded',
  grade,
  drivenBy,
  partial,
});

describe('ICE with questions not tested, the rest well (interval table)', () => {
  const untested = { year: null, month: null, city: null, hospital: null, naming: null } as const;

  test.each([
    ['9 known, 1 missing', iceItems({ writing: null }), [0, 1, 1]],
    ['7 known, 3 missing', iceItems({ naming: null }), [0, 1, 1]],
    ['6 known, 1 missing', iceItems({ naming: 0, writing: null }), [1, 2, 2]],
    ['6 known, 4 missing', iceItems({ naming: null, writing: null }), [0, 2, 2]],
    [
      '2 known, 1 missing',
      iceItems({
        ...untested,
        year: 0,
        month: 0,
        city: 0,
        hospital: null,
        naming: 0,
        command: 1,
        writing: 1,
        attention: 0,
      }),
      [2, 3, 3],
    ],
  ] as const)('%s: a range', (_, ice, [atLeast, atMost, alertAs]) => {
    expect(gradeOf(check({ ice }))).toMatchObject({ kind: 'incomplete', atLeast, atMost, alertAs });
  });

  test.each([
    ['8 known, 1 missing', iceItems({ writing: null, attention: 0 }), 1],
    ['7 known, 2 missing', iceItems({ command: 0, writing: null, attention: null }), 1],
    ['5 known, 1 missing', iceItems({ naming: 0, command: 0, writing: null }), 2],
    ['4 known, 2 missing', iceItems({ naming: 0, command: 0, writing: null, attention: null }), 2],
    ['3 known, 3 missing', iceItems({ year: 0, naming: null, command: 0, writing: 0, attention: 0 }), 2],
  ] as const)('%s: a partial grade, the same either way', (_, ice, grade) => {
    expect(gradeOf(check({ ice }))).toEqual(graded(grade, ['ice'], true));
  });

  test('none answered is missing, neither grade 3 nor grade 0', () => {
    const missing = { kind: 'incomplete', atLeast: 0, atMost: 4, alertAs: 0, missing: ['ice'] };
    expect(gradeOf(check({ ice: null }))).toEqual(missing);
    const blanks = { ...untested, command: null, writing: null, attention: null };
    expect(gradeOf(check({ ice: blanks }))).toEqual(missing);
  });

  test('known points that are all lost count as lost', () => {
    const ice = { ...untested, command: null, writing: null, attention: 0 };
    expect(gradeOf(check({ ice }))).toMatchObject({ kind: 'incomplete', atLeast: 1, atMost: 3, alertAs: 3 });
  });
});

describe('answers still missing', () => {
  test('grade 4 is grade 4 whatever is missing, and partial without ICE', () => {
    expect(gradeOf({ ...BLANK, seizure: 'prolonged' })).toEqual(graded(4, ['seizure'], true));
    expect(gradeOf({ ...BLANK, seizure: 'prolonged', ice: { total: 0 } })).toEqual(graded(4, ['seizure']));
  });

  test('are named in the order of the page', () => {
    const ice = iceItems({ writing: null, city: null });
    expect(gradeOf({ ...BLANK, ice, seizure: 'duration-unknown' })).toMatchObject({
      missing: ['ice.city', 'ice.writing', 'consciousness', 'seizure.duration', 'motor', 'edema'],
    });
    expect(gradeOf({ ...BLANK, consciousness: 'alert' })).toMatchObject({
      missing: ['ice', 'seizure', 'motor', 'edema'],
    });
  });

  test('a finding that grades high makes the rest no less missing', () => {
    expect(gradeOf(check({ seizure: 'brief-resolved', motor: null }))).toEqual({
      kind: 'incomplete',
      atLeast: 3,
      atMost: 4,
      alertAs: 3,
      missing: ['motor'],
    });
  });

  test('the ward acts on the worse of what is sure and of the known ICE points', () => {
    const ice = iceItems({ naming: 0, writing: null });
    expect(gradeOf(check({ ice, consciousness: 'wakes-to-touch', motor: null }))).toMatchObject({ alertAs: 3 });
    expect(gradeOf(check({ ice, consciousness: 'wakes-spontaneously' }))).toMatchObject({ alertAs: 2 });
  });

  test('ICE 0 item by item needs consciousness as much as a total of 0', () => {
    const lost = { year: 0, month: 0, city: 0, hospital: 0, naming: 0, command: 0, writing: 0, attention: 0 };
    expect(gradeOf(check({ ice: lost, consciousness: null }))).toMatchObject({ atLeast: 3, atMost: 4, alertAs: 4 });
    expect(gradeOf(check({ ice: lost, consciousness: 'not-assessable' }))).toMatchObject({ atLeast: 3, alertAs: 4 });
    expect(gradeOf(check({ ice: lost, consciousness: 'alert', motor: null }))).toMatchObject({ alertAs: 3 });
    const lostButOne = { ...lost, writing: null };
    expect(gradeOf(check({ ice: lostButOne, consciousness: null }))).toMatchObject({ alertAs: 3 });
  });

  test('nothing answered at all is refused, naming what could be', () => {
    const refusal = gradeIcans({ ...BLANK, signs: ['headache'], notDone: { ice: 'asleep' } });
    expect(refusal).toMatchObject({ kind: 'refused', detail: expect.stringMatching(/Nothing is answered/) });
    expect(Object.keys(refusal.kind === 'refused' ? refusal.fields : {})).toEqual([
      'ice',
      'consciousness',
      'seizure',
      'motor',
      'edema',
    ]);
  });

  test.each([
    ['ICE', { ice: { total: 10 } }],
    ['CAPD', { capd: { total: 0 } }],
    ['a child unable to be scored', { capd: { unable: true } }],
    ['consciousness', { consciousness: 'not-assessable' }],
    ['a seizure', { seizure: 'none' }],
    ['motor signs', { motor: 'none' }],
    ['edema', { edema: 'none' }],
  ] as const)('one answer is enough: %s', (_, answer) => {
    expect(gradeIcans({ ...BLANK, ...answer }).kind).not.toBe('refused');
  });
});

describe('not assessable', () => {
  const sedated = check({ ice: null, consciousness: 'not-assessable' });

  test('also when nothing else was answered', () => {
    expect(gradeOf({ ...BLANK, consciousness: 'not-assessable' })).toEqual({
      kind: 'not-assessable',
      reason: 'not-done',
    });
  });

  test('any finding that grades still counts', () => {
    expect(gradeOf({ ...sedated, seizure: 'brief-resolved' })).toMatchObject({ kind: 'incomplete', atLeast: 3 });
    expect(gradeOf({ ...sedated, edema: 'diffuse' })).toEqual(graded(4, ['edema'], true));
  });

  test('one ICE question answered makes it incomplete', () => {
    const ice = { ...iceItems(), year: null };
    expect(gradeOf({ ...sedated, ice })).toMatchObject({
      kind: 'incomplete',
      atLeast: 0,
      atMost: 4,
      alertAs: 1,
      missing: ['ice.year', 'consciousness'],
    });
  });

  test.each([
    ['that of consciousness', { year: 'away', ice: 'asleep', consciousness: 'sedated' }, 'sedated'],
    ['else that of ICE', { year: 'away', ice: 'asleep' }, 'asleep'],
    ['else the first given', { writing: 'intubated', year: 'away' }, 'intubated'],
    ['else not known', {}, 'not-done'],
  ] as const)('the reason is %s', (_, notDone, reason) => {
    expect(gradeOf({ ...sedated, notDone })).toEqual({ kind: 'not-assessable', reason });
  });
});
