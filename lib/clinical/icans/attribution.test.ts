import { describe, expect, test } from 'vitest';
import { BLANK, check, childCheck, gradeOf, iceItems } from './check.test-support';

const CAUSE = 'lorazepam given for sleep';

describe('a finding attributed to another cause', () => {
  test('leaves the reckoning, and the result says so', () => {
    expect(gradeOf(check({ consciousness: 'wakes-to-touch', attributedElsewhere: { consciousness: CAUSE } }))).toEqual({
      kind: 'graded',
      grade: 0,
      drivenBy: [],
      partial: false,
      attributed: ['consciousness'],
      unattributedGrade: 3,
    });
  });

  test('several are listed in the order of the domains', () => {
    const findings = check({
      ice: { total: 5 },
      seizure: 'brief-resolved',
      attributedElsewhere: { seizure: 'low sodium', ice: 'language' },
    });
    expect(gradeOf(findings)).toMatchObject({ grade: 0, attributed: ['ice', 'seizure'], unattributedGrade: 3 });
  });

  test('is an answer, and not missing', () => {
    expect(
      gradeOf({ ...BLANK, seizure: 'duration-unknown', attributedElsewhere: { seizure: 'low sodium' } }),
    ).toMatchObject({ kind: 'incomplete', atLeast: 0, missing: ['ice', 'consciousness', 'motor', 'edema'] });
  });

  test('when it was ICE, its missing items make the grade neither partial nor alert as worse', () => {
    const ice = iceItems({ naming: 0, command: 0, writing: null });
    const rest = { ice, attributedElsewhere: { ice: 'old stroke' } } as const;
    expect(gradeOf(check(rest))).toMatchObject({ grade: 0, partial: false });
    expect(gradeOf(check({ ...rest, motor: null }))).toMatchObject({ alertAs: 0, missing: ['motor'] });
  });

  test('ICE 0 attributed elsewhere asks for no emergency by itself', () => {
    const findings = check({ ice: { total: 0 }, consciousness: null, attributedElsewhere: { ice: 'no interpreter' } });
    expect(gradeOf(findings)).toMatchObject({ kind: 'incomplete', atLeast: 0, alertAs: 0, unattributedGrade: 3 });
  });

  test('what it would be is the low end where answers are missing', () => {
    const ice = iceItems({
      year: 0,
      month: 0,
      city: 0,
      hospital: 0,
      naming: 0,
      command: null,
      attention: 1,
      writing: 1,
    });
    expect(gradeOf(check({ ice, attributedElsewhere: { ice: 'old stroke' } }))).toMatchObject({ unattributedGrade: 2 });
  });

  test('a sedated patient with a seizure of another cause is not assessable', () => {
    const findings = check({
      ice: null,
      consciousness: 'not-assessable',
      seizure: 'prolonged',
      attributedElsewhere: { seizure: 'hypoglycemia' },
    });
    expect(gradeOf(findings)).toEqual({
      kind: 'not-assessable',
      reason: 'not-done',
      attributed: ['seizure'],
      unattributedGrade: 4,
    });
  });

  test('ICE attributed elsewhere was answered, so the patient was assessed in part', () => {
    const findings = check({
      ice: { total: 3 },
      consciousness: 'not-assessable',
      attributedElsewhere: { ice: 'no interpreter' },
    });
    expect(gradeOf(findings)).toMatchObject({ kind: 'incomplete', atLeast: 0, atMost: 4, missing: ['consciousness'] });
  });

  test('everything attributed elsewhere is grade 0', () => {
    const findings = check({
      ice: { total: 3 },
      consciousness: 'wakes-to-voice',
      seizure: 'brief-resolved',
      motor: 'deep-focal-weakness',
      edema: 'focal',
      attributedElsewhere: { ice: CAUSE, consciousness: CAUSE, seizure: CAUSE, motor: CAUSE, edema: CAUSE },
    });
    expect(gradeOf(findings)).toMatchObject({ kind: 'graded', grade: 0, drivenBy: [], unattributedGrade: 4 });
  });

  test('unarousable still contradicts ICE points', () => {
    for (const attributedElsewhere of [{ ice: CAUSE }, { consciousness: CAUSE }]) {
      const findings = check({ ice: { total: 1 }, consciousness: 'unarousable', attributedElsewhere });
      expect(gradeOf(findings)).toMatchObject({ kind: 'refused', detail: expect.stringMatching(/contradicts/) });
    }
  });

  test('in a child goes by the name of CAPD', () => {
    expect(gradeOf(childCheck({ capd: { total: 12 }, attributedElsewhere: { capd: CAUSE } }))).toMatchObject({
      grade: 0,
      attributed: ['capd'],
      unattributedGrade: 3,
    });
  });
});

describe('refused as an attribution, by name', () => {
  test.each([
    ['a normal answer', check({ attributedElsewhere: { consciousness: CAUSE } }), 'consciousness'],
    ['a blank', check({ motor: null, attributedElsewhere: { motor: CAUSE } }), 'motor'],
    [
      'tremor, which has no grade',
      check({ motor: 'tremor-or-myoclonus', attributedElsewhere: { motor: CAUSE } }),
      'motor',
    ],
    [
      'a patient who is not assessable',
      check({ consciousness: 'not-assessable', attributedElsewhere: { consciousness: CAUSE } }),
      'consciousness',
    ],
    [
      'ICE that could still be 10',
      check({ ice: iceItems({ year: null }), attributedElsewhere: { ice: CAUSE } }),
      'ice',
    ],
    ['ICE in a child', childCheck({ capd: { total: 12 }, attributedElsewhere: { ice: CAUSE } }), 'ice'],
    ['CAPD in an adult', check({ ice: { total: 3 }, attributedElsewhere: { capd: CAUSE } }), 'capd'],
    [
      'a sedated child who cannot be scored',
      childCheck({ capd: { unable: true }, consciousness: 'not-assessable', attributedElsewhere: { capd: CAUSE } }),
      'capd',
    ],
  ] as const)('%s', (_, findings, domain) => {
    const refusal = gradeOf(findings);
    expect(refusal).toMatchObject({
      kind: 'refused',
      detail: expect.stringMatching(new RegExp(`above 0.*: ${domain} does not`)),
    });
    expect(refusal).toHaveProperty('fields', { [`attributedElsewhere.${domain}`]: [expect.stringMatching(domain)] });
  });

  test.each([[''], ['  '], ['ab'], [' a b '], ['a\u200b\u200bb'], ['\t\n\u00a0x']])('no reason in %j', (reason) => {
    const refusal = gradeOf(check({ seizure: 'brief-resolved', attributedElsewhere: { seizure: reason } }));
    expect(refusal).toMatchObject({ kind: 'refused', detail: expect.stringMatching(/3 characters.*: seizure\.$/) });
    expect(refusal).toHaveProperty(['fields', 'attributedElsewhere.seizure']);
  });

  test.each([['abc'], ['a b c'], ['低血糖'], ['Na+']])('a reason in %j', (reason) => {
    const result = gradeOf(check({ seizure: 'brief-resolved', attributedElsewhere: { seizure: reason } }));
    expect(result).toMatchObject({ kind: 'graded', grade: 0 });
  });

  test('two without a reason are both named', () => {
    const attributedElsewhere = { ice: 'x', seizure: '' };
    const refusal = gradeOf(check({ ice: { total: 3 }, seizure: 'prolonged', attributedElsewhere }));
    expect(refusal).toHaveProperty('detail', 'Say in 3 characters or more what else caused it: ice, seizure.');
  });

  test('two at once are both named', () => {
    const refusal = gradeOf(check({ attributedElsewhere: { ice: CAUSE, edema: CAUSE } }));
    expect(refusal).toHaveProperty(['fields', 'attributedElsewhere.ice']);
    expect(refusal).toHaveProperty(['fields', 'attributedElsewhere.edema']);
    expect(refusal).toHaveProperty('detail', expect.stringContaining('ice, edema'));
  });
});
