import type { Baseline } from '../course/baseline';
import type { Reading } from '../course/reading';
import type { IcansGrade } from '../icans/result';
import type { WindowState } from '../risk/window';
import { HOUR, type Instant, type Zone } from '../time';
import { FLAG_NUMBERS, type FlagRule, ruleOf, type Tier } from './rules';

/** A check after the infusion, and what the rules may look back to. */
export interface Moment {
  readonly zone: Zone;
  readonly baseline: Baseline | null;
  readonly reading: Reading;
  /** Every check of the 24 h before, baselines too, oldest first. */
  readonly before: () => readonly Reading[];
  /** The check before with points in the same form, however old. */
  readonly previous: Reading | null;
  readonly lastGraded: { readonly grade: IcansGrade; readonly observedAt: Instant } | null;
  readonly day0: Instant | null;
  readonly window: WindowState | null;
}

export interface Evidence {
  readonly tier: Tier;
  /** What changed, the numbers with their times. Told only if the flag is still open at the end. */
  readonly text: () => string;
}

/** A rule that reads checks; null: this check does not show it. */
export interface CheckRule {
  readonly rule: FlagRule;
  readonly evidence: (moment: Moment) => Evidence | null;
}

/** A flag on the way through a course. */
export interface RunningFlag extends Evidence {
  readonly rule: FlagRule;
  readonly since: Instant;
  /** The check that shows it, the newest one. */
  readonly seenAt: Instant;
  /** The last instant at which it holds; null: no end yet. */
  readonly until: Instant | null;
}

/** A flag as it is kept. */
export type OpenFlag = Omit<RunningFlag, 'text'> & { readonly text: string };

const DAY_LONG = FLAG_NUMBERS.dayHours * HOUR;

export function isOpen(flag: Pick<OpenFlag, 'until'>, at: Instant): boolean {
  return flag.until === null || at <= flag.until;
}

/** What is open after a check. Only a graded check closes anything. */
export function afterCheck(rule: CheckRule, before: RunningFlag | null, moment: Moment): RunningFlag | null {
  const { observedAt } = moment.reading.check;
  const running = before !== null && isOpen(before, observedAt) ? before : null;
  const evidence = rule.evidence(moment);
  const { ends } = ruleOf(rule.rule);
  if (evidence !== null) {
    const until = ends === 'day' ? observedAt + DAY_LONG : null;
    return { rule: rule.rule, ...evidence, since: running?.since ?? observedAt, seenAt: observedAt, until };
  }
  return ends === 'state' && moment.reading.grade !== null ? null : running;
}
