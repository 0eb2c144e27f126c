import { describe, expect, test } from 'vitest';
import { each } from '../answer';
import { CAPD } from '../capd/items';
import { BLANK, check, childCheck, gradeOf } from './check.test-support';
import { gradeIcans } from './grade';

const graded = (grade: number, drivenBy: readonly string[] = [], partial = false) => ({
  kind: 'graded',
  grade,
  drivenBy,
  partial,
});

const scored = {
  eyeContact: 0,
  purposefulActions: 0,
  aware: 0,
  communicates: 0,
  restless: 0,
  inconsolable: 0,
  underactive: 0,
  slow: 0,
};

describe('CAPD in place of ICE', () => {
  test.each([
    [0, graded(0)],
    [1, graded(1, ['capd'])],
    [8, graded(1, ['capd'])],
    [9, graded(3, ['capd'])],
    [32, graded(3, ['capd'])],
  ] as const)('a total of %i', (total, result) => {
    expect(gradeOf(childCheck({ capd: { total } }))).toEqual(result);
  });

  test('1 to 8 and wakes to voice is grade 2 by consciousness', () => {
    expect(gradeOf(childCheck({ capd: { total: 8 }, consciousness: 'wakes-to-voice' }))).toEqual(
      graded(2, ['consciousness']),
    );
  });

  test('the items add up', () => {
    expect(gradeOf(childCheck({ capd: { ...scored, restless: 4, slow: 4 } }))).toEqual(graded(1, ['capd']));
    expect(gradeOf(childCheck({ capd: { ...scored, restless: 4, slow: 4, aware: 1 } }))).toEqual(graded(3, ['capd']));
  });

  test('a missing item can only add, 0 to 4 points, and the ward acts on the high end', () => {
    expect(gradeOf(childCheck({ capd: { ...scored, slow: null } }))).toEqual({
      kind: 'incomplete',
      atLeast: 0,
      atMost: 1,
      alertAs: 1,
      missing: ['capd.slow'],
    });
    expect(gradeOf(childCheck({ capd: { ...scored, aware: 4, restless: 1, slow: null } }))).toMatchObject({
      atLeast: 1,
      atMost: 3,
      alertAs: 3,
    });
    expect(gradeOf(childCheck({ capd: { ...scored, aware: 4, slow: null } }))).toEqual(graded(1, ['capd'], true));
    expect(gradeOf(childCheck({ capd: { ...scored, aware: 4, restless: 4, communicates: 1, slow: null } }))).toEqual(
      graded(3, ['capd'], true),
    );
  });

  test('missing items are named in the order of the form', () => {
    expect(gradeOf(childCheck({ capd: { ...scored, slow: null, eyeContact: null }, motor: null }))).toMatchObject({
      missing: ['capd.eyeContact', 'capd.slow', 'motor'],
    });
  });

  test('a child who cannot be scored is grade 4', () => {
    expect(gradeOf(childCheck({ capd: { unable: true } }))).toEqual(graded(4, ['capd']));
    expect(gradeOf({ ...BLANK, capd: { unable: true } })).toEqual(graded(4, ['capd']));
  });

  test('but not one who is sedated', () => {
    const sedated = childCheck({
      capd: { unable: true },
      consciousness: 'not-assessable',
      notDone: { capd: 'sedated' },
    });
    expect(gradeOf(sedated)).toEqual({ kind: 'not-assessable', reason: 'sedated' });
    expect(gradeOf({ ...sedated, edema: 'diffuse' })).toEqual(graded(4, ['edema'], true));
    expect(gradeOf({ ...sedated, edema: 'focal' })).toMatchObject({
      kind: 'incomplete',
      atLeast: 3,
      alertAs: 3,
      missing: ['capd', 'consciousness'],
    });
  });

  test('is scored from watching, so unarousable does not contradict it', () => {
    expect(gradeOf(childCheck({ capd: { total: 20 }, consciousness: 'unarousable' }))).toEqual(
      graded(4, ['consciousness']),
    );
  });

  test('a total of 0 asks for no consciousness as ICE 0 does', () => {
    expect(gradeOf(childCheck({ capd: { total: 0 }, consciousness: null }))).toMatchObject({ alertAs: 0 });
  });

  test('attributed elsewhere, its missing items count in neither end', () => {
    const capd = { ...scored, aware: 4, restless: 1, slow: null };
    expect(gradeOf(childCheck({ capd, motor: null, attributedElsewhere: { capd: 'blind from birth' } }))).toMatchObject(
      {
        alertAs: 0,
        missing: ['motor'],
        unattributedGrade: 1,
      },
    );
  });

  test('not begun, it is missing by its own name when it was asked for', () => {
    expect(gradeIcans(childCheck({ capd: null }), 'capd')).toMatchObject({ missing: ['capd'] });
    const blanks = each(CAPD.items, () => null);
    expect(gradeIcans(childCheck({ capd: blanks }), 'capd')).toMatchObject({ atMost: 4, missing: ['capd'] });
    expect(gradeIcans(check({ ice: { total: 8 } }), 'capd')).toMatchObject({ drivenBy: ['ice'] });
    expect(gradeIcans(childCheck({ capd: { total: 8 } }), 'ice')).toMatchObject({ drivenBy: ['capd'] });
  });

  test('never both', () => {
    expect(gradeIcans(check({ ice: { total: 8 }, capd: { total: 3 } }))).toMatchObject({
      kind: 'refused',
      fields: { ice: [expect.stringMatching(/never both/)], capd: [expect.stringMatching(/never both/)] },
    });
  });
});
