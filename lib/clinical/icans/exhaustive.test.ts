import { describe, expect, test } from 'vitest';
import type { CapdAnswers } from '../capd/items';
import type { IceAnswers } from '../ice/items';
import { BLANK } from './check.test-support';
import { CONSCIOUSNESS, EDEMA, type IcansDomain, MOTOR, type NeuroFindings, SEIZURE } from './findings';
import { gradeIcans } from './grade';
import { expected, said } from './oracle.test-support';

// Mutation runs look at every so-manieth case, so that they end.
const STEP = Number(process.env['ORACLE_STEP'] ?? 1);

/** Compares the program with the second reckoning; a few differences are enough to show. */
function compare(cases: Iterable<NeuroFindings>) {
  const differences: string[] = [];
  let seen = 0;
  let compared = 0;
  for (const findings of cases) {
    seen += 1;
    if (seen % STEP !== 0) continue;
    compared += 1;
    const [should, does] = [expected(findings), said(gradeIcans(findings))];
    if (should !== does) differences.push(`${JSON.stringify(findings)}: should be ${should}, is ${does}`);
    if (differences.length > 5) break;
  }
  expect(differences).toEqual([]);
  return { seen, compared };
}

function* product<A, B>(left: Iterable<A>, right: readonly B[]): Generator<readonly [A, B]> {
  for (const a of left) for (const b of right) yield [a, b];
}

type Signs = Pick<NeuroFindings, 'consciousness' | 'seizure' | 'motor' | 'edema'>;

function signs(lists: { [domain in keyof Signs]: readonly Signs[domain][] }): readonly Signs[] {
  return lists.consciousness.flatMap((consciousness) =>
    lists.seizure.flatMap((seizure) =>
      lists.motor.flatMap((motor) => lists.edema.map((edema) => ({ consciousness, seizure, motor, edema }))),
    ),
  );
}

const ALL_SIGNS = signs({
  consciousness: [null, ...CONSCIOUSNESS],
  seizure: [null, ...SEIZURE],
  motor: [null, ...MOTOR],
  edema: [null, ...EDEMA],
});

/** One answer of every kind: blank, absent, one that grades, one that leaves a range. */
const SOME_SIGNS = signs({
  consciousness: [null, ...CONSCIOUSNESS],
  seizure: [null, 'none', 'brief-resolved', 'prolonged', 'duration-unknown'],
  motor: [null, 'none', 'deep-focal-weakness'],
  edema: [null, 'none', 'focal', 'posturing'],
});

const FEW_SIGNS = signs({
  consciousness: [null, 'alert', 'wakes-to-voice', 'unarousable', 'not-assessable'],
  seizure: [null, 'none'],
  motor: ['none'],
  edema: ['none'],
});

const totals = (most: number) => Array.from({ length: most + 1 }, (_, total) => ({ total }));

/** Every pattern of answers to a list of questions, each with its possible points or a blank. */
function patterns(questions: readonly (readonly [string, readonly (number | null)[]])[]) {
  let rows: Record<string, number | null>[] = [{}];
  for (const [key, answers] of questions) {
    rows = rows.flatMap((row) => answers.map((answer) => ({ ...row, [key]: answer })));
  }
  return rows;
}

const POINT = [null, 0, 1] as const;
const ICE_PATTERNS = patterns([
  ['year', POINT],
  ['month', POINT],
  ['city', POINT],
  ['hospital', POINT],
  ['naming', [null, 0, 1, 2, 3]],
  ['command', POINT],
  ['writing', POINT],
  ['attention', POINT],
]) as unknown as readonly IceAnswers[];

const CAPD_PATTERNS = patterns([
  ['eyeContact', [null, 0, 1, 4]],
  ['purposefulActions', [null, 0, 1, 4]],
  ['aware', [null, 0, 1, 4]],
  ['communicates', [null, 0, 3]],
  ['restless', [null, 0, 4]],
  ['inconsolable', [null, 0, 2]],
  ['underactive', [null, 0, 2]],
  ['slow', [null, 0, 1]],
]) as unknown as readonly CapdAnswers[];

const DOMAINS = ['consciousness', 'seizure', 'motor', 'edema'] as const;

function* attributions(test: IcansDomain): Generator<NeuroFindings['attributedElsewhere']> {
  const domains = [test, ...DOMAINS];
  for (let mask = 0; mask < 2 ** domains.length; mask += 1) {
    const chosen = domains.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    yield Object.fromEntries(chosen.map((domain) => [domain, 'known cause']));
  }
}

function* withSigns(tests: readonly Partial<NeuroFindings>[], list: readonly Signs[]): Generator<NeuroFindings> {
  for (const [test, sign] of product(tests, list)) yield { ...BLANK, ...test, ...sign };
}

function* withAttributions(tests: readonly Partial<NeuroFindings>[], test: IcansDomain): Generator<NeuroFindings> {
  for (const [findings, attributedElsewhere] of product(withSigns(tests, SOME_SIGNS), [...attributions(test)])) {
    yield { ...findings, attributedElsewhere };
  }
}

describe('every combination of answers and blanks grades as the written rules say', { timeout: 60_000 }, () => {
  test('every ICE total and no ICE, with every other answer', () => {
    const tests = [null, ...totals(10)].map((ice) => ({ ice }));
    expect(compare(withSigns(tests, ALL_SIGNS)).seen).toBe(12 * 8 * 7 * 5 * 9);
  });

  test('every pattern of ICE items right, wrong and not tested', () => {
    const tests = ICE_PATTERNS.map((ice) => ({ ice }));
    expect(compare(withSigns(tests, FEW_SIGNS)).seen).toBe(3 ** 7 * 5 * 10);
  });

  test('every CAPD total, unable and no CAPD, with every other answer', () => {
    const tests = [...totals(32), { unable: true } as const].map((capd) => ({ capd }));
    expect(compare(withSigns(tests, ALL_SIGNS)).seen).toBe(34 * 8 * 7 * 5 * 9);
  });

  test('every pattern of CAPD items scored and not scored', () => {
    const tests = CAPD_PATTERNS.slice(1).map((capd) => ({ capd }));
    expect(compare(withSigns(tests, FEW_SIGNS)).seen).toBe((4 ** 3 * 3 ** 5 - 1) * 10);
  });

  test('every set of findings attributed elsewhere, fit or unfit', () => {
    const partly = { year: 1, month: 1, city: 1, hospital: 1, naming: 2, command: 1, writing: null, attention: 0 };
    const zero = { year: 0, month: 0, city: 0, hospital: 0, naming: 0, command: 0, writing: 0, attention: 0 };
    const tests = [null, { total: 10 }, { total: 8 }, { total: 2 }, partly, zero].map((ice) => ({ ice }));
    expect(compare(withAttributions(tests, 'ice')).seen).toBe(6 * 8 * 5 * 3 * 4 * 32);
  });

  test('every set of findings attributed elsewhere in a child', () => {
    const tests = [{ total: 0 }, { total: 3 }, { total: 9 }, { unable: true } as const].map((capd) => ({ capd }));
    expect(compare(withAttributions(tests, 'capd')).seen).toBe(4 * 8 * 5 * 3 * 4 * 32);
  });
});
