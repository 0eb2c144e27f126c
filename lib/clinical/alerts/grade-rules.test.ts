import { describe, expect, test } from 'vitest';
import { courseWith, SEDATED, saved, statusOf } from '../course/course.test-support';
import { iceItems } from '../icans/check.test-support';

type Checks = readonly ReturnType<typeof saved>[];

const flagOf = (checks: Checks, rule: string, at: string) =>
  statusOf(courseWith(checks), at).flags.find((each) => each.rule === rule);
const rulesOf = (checks: Checks, at: string) => statusOf(courseWith(checks), at).flags.map((each) => each.rule);

const COMA = { ice: null, consciousness: 'unarousable' } as const;

describe('A5: the grade rose', () => {
  test('above the last graded check, open for 24 h', () => {
    const checks = [saved('2026-11-14T08:00', { ice: { total: 8 } }), saved('2026-11-14T20:00', { ice: { total: 6 } })];
    expect(flagOf(checks, 'A5', '2026-11-14T20:00')).toMatchObject({
      tier: 'Medium',
      text: 'Grade 1 → 2 in 12 h (14-Nov 08:00 to 14-Nov 20:00)',
    });
    expect(flagOf(checks, 'A5', '2026-11-15T20:00')).toBeDefined();
    expect(flagOf(checks, 'A5', '2026-11-15T20:01')).toBeUndefined();
  });

  test('a baseline has no grade to rise from', () => {
    expect(flagOf([saved('2026-11-14T08:00', { ice: { total: 8 } })], 'A5', '2026-11-14T08:00')).toBeUndefined();
  });

  test('an unfinished check counts by what it alerts as', () => {
    const open = saved('2026-11-14T20:00', { ice: iceItems({ writing: null, attention: 0, year: 0, month: 0 }) });
    expect(open.result).toMatchObject({ kind: 'incomplete', atLeast: 1, atMost: 2, alertAs: 2 });
    const checks = [saved('2026-11-14T08:00', { ice: { total: 9 } }), open];
    expect(flagOf(checks, 'A5', '2026-11-14T20:00')?.text).toContain('Grade 1 → alerts as 2 in 12 h');
    expect(flagOf(checks, 'A6', '2026-11-14T20:00')?.text).toBe(
      'ICANS alerts as grade 2: grade 1 to 2; missing: Writes a sentence (14-Nov 20:00)',
    );
  });

  test('is held against the last graded check, over an ungraded one in between', () => {
    const checks = [
      saved('2026-11-14T08:00', { ice: { total: 8 } }),
      saved('2026-11-14T12:00', SEDATED),
      saved('2026-11-14T16:00', { ice: { total: 5 } }),
    ];
    expect(flagOf(checks, 'A5', '2026-11-14T16:00')?.text).toContain('Grade 1 → 2 in 8 h');
  });
});

describe('A6, A7, A8: how bad it is', () => {
  test.each([
    [{ total: 7 }, []],
    [{ total: 6 }, ['A6']],
    [{ total: 2 }, ['A6', 'A7']],
    [{ total: 0 }, ['A6', 'A7']],
  ])('ICE %o raises %o', (ice, rules) => {
    const raised = rulesOf([saved('2026-11-14T08:00', { ice })], '2026-11-14T08:00');
    expect(raised.filter((rule) => ['A6', 'A7', 'A8'].includes(rule)).toSorted()).toEqual(rules);
  });

  test('grade 4 raises all three, the emergency first', () => {
    const { flags } = statusOf(courseWith([saved('2026-11-14T08:00', COMA)]), '2026-11-14T08:00');
    expect(flags.slice(0, 3).map(({ rule, tier }) => `${rule} ${tier}`)).toEqual(['A8 High', 'A7 High', 'A6 Medium']);
    expect(flags[0]?.text).toBe('ICANS grade 4 by consciousness (unarousable) (14-Nov 08:00)');
  });

  test('an unassessable or unfinished check closes none and lowers nothing', () => {
    const checks = [
      saved('2026-11-14T08:00', COMA),
      saved('2026-11-14T20:00', SEDATED),
      saved('2026-11-15T08:00', { ice: null }),
    ];
    const status = statusOf(courseWith(checks), '2026-11-15T09:00');
    expect(status).toMatchObject({
      alertAs: 4,
      trend: 'unknown',
      lastGraded: { grade: 4, observedAt: '2026-11-14T13:00:00.000Z' },
    });
    expect(status.flags.map((each) => each.rule)).toEqual(expect.arrayContaining(['A6', 'A7', 'A8', 'A12']));
    expect(status.flags[0]?.text).toContain('(14-Nov 08:00), not graded since 14-Nov 20:00');
  });

  test('a graded check closes what it no longer shows', () => {
    const checks = [saved('2026-11-14T08:00', COMA), saved('2026-11-14T20:00', { ice: { total: 5 } })];
    const rules = rulesOf(checks, '2026-11-14T20:00');
    expect(rules).toContain('A6');
    expect(rules).not.toContain('A7');
    expect(rules).not.toContain('A8');
  });
});

describe('A24: a finding attributed to another cause', () => {
  const attributed = {
    consciousness: 'wakes-to-touch',
    attributedElsewhere: { consciousness: 'lorazepam given for sleep' },
  } as const;

  test('stays in sight while it is there and would be grade 3 or more', () => {
    const checks = [saved('2026-11-14T08:00', attributed), saved('2026-11-14T12:00', SEDATED)];
    expect(flagOf(checks, 'A24', '2026-11-15T09:00')).toMatchObject({
      tier: 'Medium',
      text: 'Attributed to another cause: consciousness (wakes to touch): lorazepam given for sleep. If counted, grade 3 (14-Nov 08:00), not assessable since 14-Nov 12:00 (sedated)',
    });
    expect(flagOf([...checks, saved('2026-11-15T08:00')], 'A24', '2026-11-15T09:00')).toBeUndefined();
  });

  test('names each of several findings', () => {
    const two = {
      ...attributed,
      seizure: 'brief-resolved',
      attributedElsewhere: { consciousness: 'lorazepam', seizure: 'known epilepsy' },
    } as const;
    expect(flagOf([saved('2026-11-14T08:00', two)], 'A24', '2026-11-14T08:00')?.text).toBe(
      'Attributed to another cause: consciousness (wakes to touch): lorazepam; seizure (brief, resolved): known epilepsy. If counted, grade 3 (14-Nov 08:00)',
    );
  });

  test.each([
    ['Lorazepam given for sleep.', 'Lorazepam given for sleep'],
    [' lorazepam 0.5 mg... ', 'lorazepam 0.5 mg'],
  ])('a reason typed as %j ends where ours goes on', (typed, told) => {
    const sleepy = { ...attributed, attributedElsewhere: { consciousness: typed } };
    expect(flagOf([saved('2026-11-14T08:00', sleepy)], 'A24', '2026-11-14T08:00')?.text).toBe(
      `Attributed to another cause: consciousness (wakes to touch): ${told}. If counted, grade 3 (14-Nov 08:00)`,
    );
  });

  test('below grade 3 raises nothing', () => {
    const drowsy = { ...attributed, consciousness: 'wakes-to-voice' } as const;
    expect(flagOf([saved('2026-11-14T08:00', drowsy)], 'A24', '2026-11-14T08:00')).toBeUndefined();
  });
});
