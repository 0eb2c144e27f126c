import { HOUR, type Instant } from '../time';
import { CHECK_INTERVALS, type LevelId, levelOf } from './levels';

/** A shorter interval kept although nothing asks for it any more: how far the way down has come. */
export interface Holding {
  /** The first complete check at own baseline since the interval last changed; null: none yet. */
  readonly since: Instant | null;
  readonly complete: number;
}

export interface Cadence {
  readonly level: LevelId;
  readonly dueAt: Instant;
  readonly holding: Holding | null;
}

/** What the schedule needs to know of a check once the rules have read it. */
export interface CadenceCheck {
  readonly at: Instant;
  readonly graded: boolean;
  /** Complete, and nothing lost from the patient's own baseline. */
  readonly atBaseline: boolean;
  /** Of the patient after this check: the worse of the last graded result and every alert since. */
  readonly alertAs: number;
  readonly suspected: boolean;
  /** Asked only when nothing about the patient names an interval. */
  readonly dayLevel: () => LevelId | null;
}

/** The interval when neither the days nor the patient's state name one: something is still open, or nothing is due. */
const OTHERWISE: LevelId = 'every-24-hours';

/** The first check after the start of an infusion is due one interval later, or earlier if one was due already. */
export function afterInfusion(due: Cadence | null, at: Instant, dayLevel: LevelId | null): Cadence {
  const level = dayLevel ?? OTHERWISE;
  const dueAt = at + levelOf(level).every;
  if (due === null) return { level, dueAt, holding: null };
  return due.dueAt <= dueAt ? due : { level, dueAt, holding: due.holding };
}

/**
 * A graded check restarts the interval. One without a grade puts the next off by an hour at most; where that one was due
 * already the hour runs from now, because a check was saved and nothing is missed any more.
 */
export function afterCheck(due: Cadence | null, check: CadenceCheck): Cadence {
  const { level, holding } = levelAfter(due, check);
  const restarted = check.at + levelOf(level).every;
  if (check.graded || due === null) return { level, holding, dueAt: restarted };
  return {
    level,
    holding,
    dueAt: Math.min(restarted, Math.max(due.dueAt, check.at) + CHECK_INTERVALS.ungradedMovesBy),
  };
}

function levelAfter(due: Cadence | null, check: CadenceCheck): Omit<Cadence, 'dueAt'> {
  const situation = situationOf(check);
  if (situation !== null) return { level: situation, holding: null };
  const dayLevel = check.dayLevel() ?? OTHERWISE;
  if (due === null || !isShort(due.level)) return { level: dayLevel, holding: null };
  const holding = heldLonger(due.holding, check);
  if (!hasHeldEnough(holding, check.at)) return { level: due.level, holding };
  return due.level === 'every-hour'
    ? { level: 'every-4-hours', holding: { since: check.at, complete: 0 } }
    : { level: dayLevel, holding: null };
}

function situationOf({ alertAs, suspected }: CadenceCheck): LevelId | null {
  if (alertAs >= CHECK_INTERVALS.hourlyFromGrade) return 'every-hour';
  return suspected ? 'every-4-hours' : null;
}

function isShort(level: LevelId): boolean {
  return level === 'every-hour' || level === 'every-4-hours';
}

function heldLonger(holding: Holding | null, check: CadenceCheck): Holding {
  const { since, complete } = holding ?? { since: null, complete: 0 };
  return check.atBaseline ? { since: since ?? check.at, complete: complete + 1 } : { since, complete };
}

function hasHeldEnough({ since, complete }: Holding, at: Instant): boolean {
  const { afterHours, completeChecks } = CHECK_INTERVALS.stepDown;
  return since !== null && complete >= completeChecks && at - since >= afterHours * HOUR;
}
