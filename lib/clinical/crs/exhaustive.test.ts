import { describe, expect, test } from 'vitest';
import { CRS_ATTRIBUTABLE, type CrsFindings, OXYGEN_DEVICES } from './findings';
import { gradeCrs } from './grade';
import type { CrsResult } from './result';
import { reckonedByWorlds } from './worlds.test-support';

// Mutation runs look at every so-manieth case, so that they end.
const STEP = Number(process.env['ORACLE_STEP'] ?? 1);

const MAYBE = [null, false, true] as const;
const FLOWS = [null, 2, 6, 6.1, 40] as const;

const OXYGEN: readonly CrsFindings['oxygen'][] = [
  null,
  ...OXYGEN_DEVICES.flatMap((device) =>
    (device === 'nasal-cannula' ? FLOWS : [null]).map((flowLpm) => ({ device, flowLpm })),
  ),
];

const VASOPRESSORS: readonly CrsFindings['vasopressors'][] = [
  null,
  [],
  ['norepinephrine'],
  ['vasopressin'],
  ['norepinephrine', 'vasopressin'],
  ['norepinephrine', 'epinephrine'],
  ['norepinephrine', 'epinephrine', 'vasopressin'],
];

const ATTRIBUTED = [[], ['hypotension'], ['oxygen'], [...CRS_ATTRIBUTABLE]] as const;

/** Every way to take one of each list. */
function combinations(lists: Readonly<Record<string, readonly unknown[]>>): Readonly<Record<string, unknown>>[] {
  return Object.entries(lists).reduce<Readonly<Record<string, unknown>>[]>(
    (checks, [name, answers]) => checks.flatMap((check) => answers.map((answer) => ({ ...check, [name]: answer }))),
    [{}],
  );
}

const ALL_CHECKS = combinations({
  temperatureC: [null, 36.5, 37.9, 38, 39.5],
  feverElsewhere: MAYBE,
  feverMasked: MAYBE,
  hypotension: MAYBE,
  vasopressors: VASOPRESSORS,
  oxygen: OXYGEN,
  attributedElsewhere: ATTRIBUTED.map((parts) => Object.fromEntries(parts.map((part) => [part, 'another cause']))),
}) as unknown as readonly CrsFindings[];

const EVERY_CHECK = ALL_CHECKS.filter((_, index) => index % STEP === 0);

const said = (result: CrsResult) =>
  result.kind === 'graded'
    ? `grade ${result.grade}`
    : `grade ${result.atLeast} to ${result.atMost}, alerts as ${result.alertAs}`;

function expected(check: CrsFindings): string {
  const { low, high, sure } = reckonedByWorlds(check);
  return low === high ? `grade ${low}` : `grade ${low} to ${high}, alerts as ${Math.max(low, sure)}`;
}

describe('every combination of every answer and blank', () => {
  test('says what the worlds that are still possible say', () => {
    const graded = EVERY_CHECK.flatMap((check) => {
      const result = gradeCrs(check);
      return result.kind === 'refused' ? [] : [{ check, result }];
    });
    const differing = graded.filter(({ check, result }) => said(result) !== expected(check));
    expect(differing.slice(0, 3)).toEqual([]);
    expect(graded.length).toBeGreaterThan(30_000 / STEP);
  });

  test('is refused only where nothing is answered, if nothing is set aside', () => {
    const plain = EVERY_CHECK.filter((check) => Object.keys(check.attributedElsewhere).length === 0);
    const refused = plain.filter((check) => gradeCrs(check).kind === 'refused');
    const isEmpty = ({ temperatureC, hypotension, vasopressors, oxygen }: CrsFindings) =>
      [temperatureC, hypotension, vasopressors, oxygen].every((answer) => answer === null);
    expect(refused).toEqual(plain.filter(isEmpty));
    expect(refused).not.toEqual([]);
  });

  test('names what is missing wherever the grade is open', () => {
    const open = EVERY_CHECK.map((check) => gradeCrs(check)).filter((result) => result.kind === 'incomplete');
    expect(open.filter((result) => result.missing.length === 0)).toEqual([]);
  });
});
