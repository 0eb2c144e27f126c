import type { Cited } from '../sources';

export type Tier = 'High' | 'Medium' | 'Low';

/**
 * When a flag goes away. `state`: at a graded check that no longer shows it. `day`: 24 h after the check that
 * raised it. `stays`: until acknowledged. `clock`: with the window, or with the next check.
 */
export type Ending = 'state' | 'day' | 'stays' | 'clock';

interface Rule {
  readonly condition: string;
  readonly tier: Tier;
  /** Where the same finding weighs less. */
  readonly lesser?: Tier;
  readonly ends: Ending;
}

/** The numbers that the flags turn on, once: the words of the table below are made of them. */
export const FLAG_NUMBERS = {
  /** A4. Proposed: published tools use 2 or 3. */
  steepFall: 2,
  /** A4 looks back this far; A4, A5 and A9 stay open for as long. */
  dayHours: 24,
  /** A6, A7, A8: the grade that a check alerts as. */
  graveFrom: { A6: 2, A7: 3, A8: 4 },
  /** A24 */
  attributedFrom: 3,
} as const;

const { steepFall, dayHours, graveFrom, attributedFrom } = FLAG_NUMBERS;

export const FLAG_RULES = {
  source: 'icansight-rules',
  locator: 'Flags',
  rules: {
    A1: { condition: 'in the high-risk days or hours of the window', tier: 'Low', ends: 'clock' },
    A2: { condition: 'the next check is past its grace', tier: 'Medium', lesser: 'Low', ends: 'clock' },
    A3: { condition: 'below own baseline, or an item newly lost', tier: 'Low', ends: 'state' },
    A4: {
      condition: `a total ${steepFall} or more below the highest of the ${dayHours} h before`,
      tier: 'Medium',
      ends: 'day',
    },
    A5: { condition: 'alerts as a grade above that of the last graded check', tier: 'Medium', ends: 'day' },
    A6: { condition: `alerts as grade ${graveFrom.A6} or more`, tier: 'Medium', ends: 'state' },
    A7: { condition: `alerts as grade ${graveFrom.A7} or more`, tier: 'High', ends: 'state' },
    A8: { condition: `alerts as grade ${graveFrom.A8}`, tier: 'High', ends: 'state' },
    A9: { condition: `a seizure in the last ${dayHours} h`, tier: 'High', ends: 'day' },
    A10: { condition: 'a sign with ICE at baseline', tier: 'Medium', lesser: 'Low', ends: 'state' },
    A12: { condition: 'the latest check is not graded', tier: 'Low', ends: 'state' },
    A13: { condition: 'ICE 0 and consciousness blank or not assessable', tier: 'High', ends: 'state' },
    A18: { condition: 'a new sign after the vigilance days', tier: 'Medium', ends: 'stays' },
    A21: { condition: 'no baseline', tier: 'Low', ends: 'state' },
    A23: { condition: 'a hemorrhage recorded', tier: 'Medium', ends: 'stays' },
    A24: {
      condition: `a finding of grade ${attributedFrom} or more attributed to another cause`,
      tier: 'Medium',
      ends: 'state',
    },
  },
} as const satisfies Cited & { rules: Record<string, Rule> };

export type FlagRule = keyof typeof FLAG_RULES.rules;

export function ruleOf(id: FlagRule): Rule {
  return FLAG_RULES.rules[id];
}

export const TIER_RANK: Readonly<Record<Tier, number>> = { High: 0, Medium: 1, Low: 2 };

/** Within a tier, the one that says most comes first: it is the line that a row shows. */
export const TELLING: readonly FlagRule[] = [
  'A8',
  'A13',
  'A9',
  'A7',
  'A4',
  'A5',
  'A6',
  'A24',
  'A23',
  'A18',
  'A10',
  'A2',
  'A3',
  'A12',
  'A21',
  'A1',
];

export interface Flag {
  readonly rule: FlagRule;
  readonly tier: Tier;
}

/** Highest tier first, then the most telling. */
export function orderFlags<F extends Flag>(flags: readonly F[]): readonly F[] {
  return flags.toSorted(
    (a, b) => TIER_RANK[a.tier] - TIER_RANK[b.tier] || TELLING.indexOf(a.rule) - TELLING.indexOf(b.rule),
  );
}
