import { describe, expect, test } from 'vitest';
import { courseWith, infusion, SEDATED, saved, statusOf } from '../course/course.test-support';
import { BLANK, iceItems } from '../icans/check.test-support';
import { type Consciousness, MOTOR, SEIZURE, SIGNS } from '../icans/findings';

type Checks = readonly ReturnType<typeof saved>[];

const flagOf = (checks: Checks, rule: string, at: string) =>
  statusOf(courseWith(checks), at).flags.find((each) => each.rule === rule);

const AT = '2026-11-14T08:00';

describe('A9: a seizure in the last 24 h', () => {
  test.each(SEIZURE.filter((seizure) => seizure !== 'none'))('%s, for 24 h and not a minute longer', (seizure) => {
    const checks = [saved(AT, { seizure }), saved('2026-11-14T12:00')];
    expect(flagOf(checks, 'A9', '2026-11-15T08:00')).toMatchObject({ tier: 'High' });
    expect(flagOf(checks, 'A9', '2026-11-15T08:01')).toBeUndefined();
  });

  test('one after the day is over begins anew, one within it does not', () => {
    const first = saved(AT, { seizure: 'brief-resolved' });
    const within = saved('2026-11-15T08:00', { seizure: 'brief-resolved' });
    expect(flagOf([first, within], 'A9', '2026-11-15T08:00')?.since).toBe('2026-11-14T13:00:00.000Z');
    const after = saved('2026-11-15T08:01', { seizure: 'brief-resolved' });
    expect(flagOf([first, after], 'A9', '2026-11-15T08:01')?.since).toBe('2026-11-15T13:01:00.000Z');
  });

  test('says what was seen and when', () => {
    expect(flagOf([saved(AT, { seizure: 'brief-resolved' })], 'A9', AT)?.text).toBe(
      'Seizure: brief, resolved (14-Nov 08:00)',
    );
  });

  test('also when someone attributes it to another cause', () => {
    const attributedElsewhere = { seizure: 'known epilepsy' };
    expect(flagOf([saved(AT, { seizure: 'brief-resolved', attributedElsewhere })], 'A9', AT)).toBeDefined();
  });

  test('not when nobody looked, and not before the infusion', () => {
    expect(flagOf([saved(AT, { seizure: null })], 'A9', AT)).toBeUndefined();
    const before = courseWith([], { checks: [saved('2026-11-10T10:00', { seizure: 'brief-resolved' })] });
    expect(statusOf(before, '2026-11-10T13:00').flags.map((each) => each.rule)).not.toContain('A9');
  });
});

describe('A10: a sign with ICE at baseline', () => {
  test.each([
    [{ consciousness: 'wakes-spontaneously' }, 'Drowsy, wakes by self'],
    [{ seizure: 'brief-resolved' }, 'Seizure: brief, resolved'],
    [{ motor: 'tremor-or-myoclonus' }, 'Tremor or jerks only'],
    [{ edema: 'papilledema' }, 'Papilledema'],
    [{ edema: 'hemorrhage-related' }, 'Bleed on imaging'],
    [{ signs: ['word-finding', 'headache'] }, 'Trouble finding words, Headache'],
  ] as const)('%o', (but, words) => {
    expect(flagOf([saved(AT, but)], 'A10', AT)).toMatchObject({
      tier: 'Medium',
      text: `${words} with ICE 10, at baseline (14-Nov 08:00)`,
    });
  });

  test.each(SIGNS)('%s is a sign', (sign) => {
    expect(flagOf([saved(AT, { signs: [sign] })], 'A10', AT)).toMatchObject({ tier: 'Medium' });
  });

  test('tremor and general weakness are named at Low below baseline, and without a test', () => {
    for (const motor of ['tremor-or-myoclonus', 'nonfocal-weakness'] as const) {
      expect(flagOf([saved(AT, { motor, ice: { total: 8 } })], 'A10', AT)).toMatchObject({ tier: 'Low' });
      expect(flagOf([saved(AT, { motor, ice: null })], 'A10', AT)?.text).toContain(
        'with ICE not tested (14-Nov 08:00)',
      );
    }
  });

  test('other signs below baseline are in the grade already', () => {
    expect(flagOf([saved(AT, { consciousness: 'wakes-to-voice', ice: { total: 8 } })], 'A10', AT)).toBeUndefined();
    expect(flagOf([saved(AT, { motor: 'deep-focal-weakness', ice: { total: 8 } })], 'A10', AT)).toBeUndefined();
  });

  test('an item lost is below baseline, also when another was won back', () => {
    const checks = [
      saved('2026-11-10T10:00', { ice: iceItems({ city: 0 }) }),
      saved(AT, { ice: iceItems({ writing: 0 }), consciousness: 'wakes-spontaneously' }),
    ];
    expect(statusOf(courseWith([], { checks }), AT).flags.map((each) => each.rule)).not.toContain('A10');
    const late = courseWith([], {
      checks: [...checks.slice(0, 1), saved('2026-12-05T08:00', { ice: iceItems({ writing: 0 }) })],
    });
    expect(statusOf(late, '2026-12-05T08:00').flags[0]?.text).toContain('ICE 9, below baseline');
  });

  test('nothing seen is no sign, and neither is what nobody could see', () => {
    expect(flagOf([saved(AT)], 'A10', AT)).toBeUndefined();
    expect(flagOf([saved(AT, { consciousness: 'not-assessable' })], 'A10', AT)).toBeUndefined();
    expect(
      flagOf([saved(AT, { consciousness: null, seizure: null, motor: null, edema: null })], 'A10', AT),
    ).toBeUndefined();
  });
});

describe('A13: ICE 0 and nobody knows whether the patient wakes', () => {
  const ZEROS = { year: 0, month: 0, city: 0, hospital: 0, naming: 0, command: 0, writing: 0, attention: 0 };

  test.each([
    [{ ice: { total: 0 }, consciousness: null }, 'ICE 0 with consciousness not recorded: needed now (14-Nov 08:00)'],
    [
      { ice: ZEROS, consciousness: 'not-assessable' },
      'ICE 0 with consciousness not assessable: needed now (14-Nov 08:00)',
    ],
  ] as const)('%o', (but, text) => {
    const status = statusOf(courseWith([saved(AT, but)]), AT);
    expect(status.alertAs).toBe(4);
    expect(status.flags.find((each) => each.rule === 'A13')).toMatchObject({ tier: 'High', text });
    expect(status.flags.map((each) => each.rule)).toContain('A8');
  });

  test.each([
    ['awake', { ice: { total: 0 } }],
    ['one item not tested', { ice: { ...ZEROS, writing: null }, consciousness: null }],
    ['no item tested', { ice: null, consciousness: null }],
  ] as const)('not when %s', (_, but) => {
    expect(flagOf([saved(AT, but)], 'A13', AT)).toBeUndefined();
  });
});

describe('A18: late signs', () => {
  const LATE = '2026-12-05T08:00';

  test.each([
    [{ motor: 'tremor-or-myoclonus' }, 'Tremor or jerks only'],
    [{ seizure: 'brief-resolved' }, 'Seizure: brief, resolved'],
    [{ consciousness: 'wakes-spontaneously' }, 'Drowsy, wakes by self'],
    [{ ice: { total: 9 } }, 'ICE 9, below baseline'],
    [{ signs: ['unsteady-gait', 'facial-weakness'] }, 'Unsteady gait, Facial weakness'],
  ] as const)('%o after the vigilance days', (but, words) => {
    expect(flagOf([saved(LATE, but)], 'A18', LATE)).toMatchObject({
      tier: 'Medium',
      text: `After the vigilance days: ${words} (D+25, 05-Dec 08:00)`,
    });
  });

  test('not within the vigilance days, and not from an unfinished look', () => {
    expect(
      flagOf([saved('2026-11-24T23:59', { motor: 'tremor-or-myoclonus' })], 'A18', '2026-11-24T23:59'),
    ).toBeUndefined();
    expect(flagOf([saved(LATE, SEDATED)], 'A18', LATE)).toBeUndefined();
    expect(flagOf([saved(LATE, { ...BLANK, consciousness: 'alert' })], 'A18', LATE)).toBeUndefined();
  });

  test('not what was there at baseline', () => {
    const tremor = { motor: 'tremor-or-myoclonus', signs: ['headache'] } as const;
    const course = courseWith([], { checks: [saved('2026-11-10T10:00', tremor), saved(LATE, tremor)] });
    expect(statusOf(course, LATE).flags.map((each) => each.rule)).not.toContain('A18');
  });

  test('of consciousness only what is further from awake than at baseline', () => {
    const rules = (before: Consciousness, later: Consciousness) => {
      const checks = [saved('2026-11-10T10:00', { consciousness: before }), saved(LATE, { consciousness: later })];
      return statusOf(courseWith([], { checks }), LATE).flags.map((each) => each.rule);
    };
    expect(rules('wakes-to-touch', 'wakes-to-voice')).not.toContain('A18');
    expect(rules('wakes-to-voice', 'wakes-to-voice')).not.toContain('A18');
    expect(rules('wakes-spontaneously', 'wakes-to-voice')).toContain('A18');
  });

  test('without a baseline every sign is new', () => {
    const tremor = saved(LATE, { motor: 'tremor-or-myoclonus', signs: ['headache'] });
    const text = 'After the vigilance days: Tremor or jerks only, Headache (D+25, 05-Dec 08:00)';
    for (const importedBaselineIce of [null, 10]) {
      const course = courseWith([], { checks: [tremor], importedBaselineIce });
      expect(statusOf(course, LATE).flags.find((each) => each.rule === 'A18')?.text).toBe(text);
    }
  });

  test('also when the late watch has ended', () => {
    const ended = '2027-02-01T08:00';
    expect(flagOf([saved(ended, { motor: 'tremor-or-myoclonus' })], 'A18', ended)?.text).toBe(
      'After the vigilance days: Tremor or jerks only (D+83, 01-Feb 08:00)',
    );
  });

  test('stays, also after it is gone and after the late watch', () => {
    const checks = [saved(LATE, { motor: 'tremor-or-myoclonus' }), saved('2026-12-06T08:00')];
    expect(flagOf(checks, 'A18', '2027-03-01T08:00')).toBeDefined();
  });

  test('counts for a bispecific from 8 days after the latest dose', () => {
    const infusions = [infusion('2026-11-10T12:00', 'teclistamab')];
    const course = (wall: string) => courseWith([saved(wall, { ice: { total: 9 } })], { infusions });
    const rules = (wall: string) => statusOf(course(wall), wall).flags.map((each) => each.rule);
    expect(rules('2026-11-18T11:59')).not.toContain('A18');
    expect(rules('2026-11-18T12:00')).toContain('A18');
  });
});

describe('A23: a hemorrhage', () => {
  test('is no ICANS, and stays in sight', () => {
    const checks = [saved(AT, { edema: 'hemorrhage-related' }), saved('2026-11-14T12:00')];
    expect(flagOf(checks, 'A23', '2026-11-20T08:00')).toMatchObject({
      tier: 'Medium',
      text: 'Bleed on imaging, not counted as ICANS (14-Nov 08:00)',
    });
  });
});

describe('a sign of no grade', () => {
  test.each(MOTOR.filter((motor) => motor !== 'none'))('%s never passes without a flag', (motor) => {
    expect(statusOf(courseWith([saved(AT, { motor })]), AT).flags.some((each) => each.tier !== 'Low')).toBe(true);
  });
});
