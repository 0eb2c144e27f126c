import { describe, expect, test } from 'vitest';
import { courseWith, infusion, SEDATED, saved, statusOf, wardTime } from '../course/course.test-support';
import { childCheck, iceItems } from '../icans/check.test-support';
import { isoOf } from '../time';
import { FLAG_RULES, orderFlags, TELLING } from './rules';

type Course = Parameters<typeof statusOf>[0];

const flagOf = (course: Course, rule: string, at: string) =>
  statusOf(course, at).flags.find((each) => each.rule === rule);

describe('the table of rules', () => {
  // Transcribed by hand.
  test.each([
    ['A1', 'Low', 'clock'],
    ['A2', 'Medium', 'clock'],
    ['A3', 'Low', 'state'],
    ['A4', 'Medium', 'day'],
    ['A5', 'Medium', 'day'],
    ['A6', 'Medium', 'state'],
    ['A7', 'High', 'state'],
    ['A8', 'High', 'state'],
    ['A9', 'High', 'day'],
    ['A10', 'Medium', 'state'],
    ['A12', 'Low', 'state'],
    ['A13', 'High', 'state'],
    ['A18', 'Medium', 'stays'],
    ['A21', 'Low', 'state'],
    ['A23', 'Medium', 'stays'],
    ['A24', 'Medium', 'state'],
  ] as const)('%s is %s and ends by %s', (rule, tier, ends) => {
    expect(FLAG_RULES.rules[rule]).toMatchObject({ tier, ends });
  });

  test('every rule has its place on the line', () => {
    expect(TELLING.toSorted()).toEqual(Object.keys(FLAG_RULES.rules).toSorted());
  });

  test('a rule at its lesser tier stands with that tier', () => {
    const flags = [
      { rule: 'A10', tier: 'Low' },
      { rule: 'A2', tier: 'Medium' },
      { rule: 'A6', tier: 'Medium' },
      { rule: 'A2', tier: 'Low' },
    ] as const;
    expect(orderFlags(flags).map(({ rule, tier }) => `${rule} ${tier}`)).toEqual([
      'A6 Medium',
      'A2 Medium',
      'A10 Low',
      'A2 Low',
    ]);
  });

  test('the highest tier leads, then the most telling', () => {
    const flags = [
      { rule: 'A1', tier: 'Low' },
      { rule: 'A2', tier: 'Low' },
      { rule: 'A6', tier: 'Medium' },
      { rule: 'A4', tier: 'Medium' },
      { rule: 'A7', tier: 'High' },
      { rule: 'A8', tier: 'High' },
    ] as const;
    expect(orderFlags(flags).map((flag) => flag.rule)).toEqual(['A8', 'A7', 'A4', 'A6', 'A2', 'A1']);
  });
});

describe('A1: the high-risk time', () => {
  test('comes and goes with the window, from its first instant', () => {
    const course = courseWith([]);
    expect(flagOf(course, 'A1', '2026-11-13T23:59')).toBeUndefined();
    expect(flagOf(course, 'A1', '2026-11-14T00:00')).toMatchObject({
      tier: 'Low',
      text: 'High-risk time: Window D+4 to D+10 (axicabtagene ciloleucel)',
      since: isoOf(wardTime('2026-11-14T00:00')),
    });
    expect(flagOf(course, 'A1', '2026-11-20T23:59')).toBeDefined();
    expect(flagOf(course, 'A1', '2026-11-21T00:00')).toBeUndefined();
  });

  test('for a bispecific says the time since the dose', () => {
    const course = courseWith([], { infusions: [infusion('2026-11-10T12:00', 'teclistamab')] });
    expect(flagOf(course, 'A1', '2026-11-11T12:00')?.text).toBe(
      'High-risk time: Window 0 to 72 h after each dose (teclistamab), 24 h since dose 1',
    );
  });
});

describe('A2: a check past its grace', () => {
  test('is Medium in the window and the vigilance days, with both times', () => {
    const course = courseWith([saved('2026-11-14T08:00')]);
    expect(flagOf(course, 'A2', '2026-11-14T21:59')).toBeUndefined();
    expect(flagOf(course, 'A2', '2026-11-14T22:00')).toMatchObject({
      tier: 'Medium',
      text: 'Check overdue: due 14-Nov 20:00, 2 h ago; last check 14-Nov 08:00',
      since: isoOf(wardTime('2026-11-14T22:00')),
    });
    expect(flagOf(course, 'A2', '2026-11-15T08:00')?.text).toBe(
      'Check missed: due 14-Nov 20:00, 12 h ago; last check 14-Nov 08:00',
    );
  });

  test('is Medium in the vigilance days that are not high-risk', () => {
    expect(flagOf(courseWith([saved('2026-11-22T08:00')]), 'A2', '2026-11-23T10:00')?.tier).toBe('Medium');
  });

  test('after the vigilance days is Low, but Medium while suspected', () => {
    const late = courseWith([saved('2026-12-05T08:00', { signs: ['headache'] })]);
    expect(flagOf(late, 'A2', '2026-12-06T11:00')?.tier).toBe('Low');
    const suspected = courseWith([saved('2026-12-05T08:00', { ice: { total: 9 } })]);
    expect(flagOf(suspected, 'A2', '2026-12-05T13:00')?.tier).toBe('Medium');
  });

  test('says when nobody has checked since the infusion', () => {
    expect(flagOf(courseWith([], { checks: [] }), 'A2', '2026-11-11T03:00')?.text).toContain('; no check yet');
  });

  test('a check that could not be graded ends it too, for an hour and the grace', () => {
    const course = courseWith([saved('2026-11-14T08:00'), saved('2026-11-14T23:30', SEDATED)]);
    expect(flagOf(course, 'A2', '2026-11-14T23:30')).toBeUndefined();
    expect(flagOf(course, 'A2', '2026-11-15T03:00')?.text).toBe(
      'Check overdue: due 15-Nov 00:30, 2 h 30 min ago; last check 14-Nov 23:30',
    );
  });

  test('ends when a check is saved', () => {
    expect(
      flagOf(courseWith([saved('2026-11-14T08:00'), saved('2026-11-15T09:00')]), 'A2', '2026-11-15T09:00'),
    ).toBeUndefined();
  });
});

describe('A12: the latest check is not graded', () => {
  test('names what is missing and why', () => {
    const blank = saved('2026-11-14T08:00', { ice: null, notDone: { ice: 'language' } });
    expect(flagOf(courseWith([blank]), 'A12', '2026-11-14T09:00')).toMatchObject({
      tier: 'Low',
      text: 'Not graded at 14-Nov 08:00: grade 0 to 4; missing: ICE (language, no interpreter)',
    });
  });

  test('says that a refusal may be a sign', () => {
    const refused = saved('2026-11-14T08:00', { ice: iceItems({ writing: null }), notDone: { writing: 'refused' } });
    expect(flagOf(courseWith([refused]), 'A12', '2026-11-14T09:00')?.text).toBe(
      'Not graded at 14-Nov 08:00: grade 0 to 1; missing: Writes a sentence (refused, may be a sign)',
    );
  });

  test('says since when the patient could not be assessed', () => {
    const course = courseWith([saved('2026-11-14T08:00', SEDATED), saved('2026-11-14T20:00', SEDATED)]);
    expect(flagOf(course, 'A12', '2026-11-15T08:00')).toMatchObject({
      text: 'Not assessable since 14-Nov 08:00 (sedated)',
      since: isoOf(wardTime('2026-11-14T08:00')),
    });
  });

  test('of several says the first and what the latest was', () => {
    const blank = saved('2026-11-14T20:00', { ice: null, notDone: { ice: 'language' } });
    const course = courseWith([saved('2026-11-14T08:00', SEDATED), blank]);
    expect(flagOf(course, 'A12', '2026-11-14T21:00')).toMatchObject({
      text: 'Not graded at 14-Nov 20:00: grade 0 to 4; missing: ICE (language, no interpreter)',
      since: isoOf(wardTime('2026-11-14T08:00')),
    });
  });

  test('ends with a graded check, a partial one too', () => {
    const partial = saved('2026-11-14T20:00', { ice: iceItems({ writing: null, attention: 0 }) });
    expect(
      flagOf(courseWith([saved('2026-11-14T08:00', SEDATED), partial]), 'A12', '2026-11-14T20:00'),
    ).toBeUndefined();
  });

  test('is raised by a baseline, which raises nothing else but A21', () => {
    const baseline = saved('2026-11-10T10:00', { ice: null, seizure: 'prolonged', motor: 'deep-focal-weakness' });
    const status = statusOf(
      courseWith([], { checks: [{ ...baseline, ...saved('2026-11-10T10:00', { ice: null }) }] }),
      '2026-11-10T11:00',
    );
    expect(status.flags.map((flag) => flag.rule)).toEqual(['A12', 'A21']);
    const signs = courseWith([], { checks: [baseline] });
    expect(statusOf(signs, '2026-11-10T11:00').flags.map((flag) => flag.rule)).toEqual(['A21']);
  });
});

describe('A21: no baseline', () => {
  test('the reference is labelled, until a complete check before the infusion or an imported total', () => {
    const course = courseWith([], { checks: [] });
    expect(flagOf(course, 'A21', '2026-11-10T11:00')).toMatchObject({
      tier: 'Low',
      text: 'No baseline on record; 10 of 10 taken as the reference',
      since: isoOf(wardTime('2026-11-09T09:00')),
    });
    expect(flagOf(courseWith([]), 'A21', '2026-11-14T09:00')).toBeUndefined();
    expect(flagOf({ ...course, importedBaselineIce: 9 }, 'A21', '2026-11-14T09:00')).toBeUndefined();
  });

  test('a check after the infusion is no baseline', () => {
    const course = courseWith([], { checks: [saved('2026-11-10T12:01')] });
    expect(flagOf(course, 'A21', '2026-11-14T09:00')).toBeDefined();
  });

  test('for a child the reference is a CAPD without points', () => {
    const child = saved('2026-11-12T08:00', childCheck({ capd: { total: 4 } }));
    const course = courseWith([], { checks: [child, saved('2026-11-12T08:30', SEDATED)] });
    expect(flagOf(course, 'A21', '2026-11-12T09:00')?.text).toBe(
      'No baseline on record; CAPD 0 taken as the reference',
    );
  });
});

describe('the flags of a row', () => {
  test('each says its rule in words and the version of the rules', () => {
    const { flags } = statusOf(courseWith([saved('2026-11-14T08:00', { ice: { total: 2 } })]), '2026-11-14T09:00');
    for (const flag of flags) {
      expect(flag.basis).toBe(`Rule ${flag.rule}: ${FLAG_RULES.rules[flag.rule].condition} (icansight-rules-1)`);
      expect(flag.ruleset).toBe('icansight-rules-1');
      expect(flag.text).not.toBe('');
    }
  });
});
