import { productOf } from '../risk/products';
import { stateAt, type WindowSpan } from '../risk/window';
import type { Cited } from '../sources';
import { HOUR, type Instant, MINUTE, startOfDay, type Zone } from '../time';

interface Level {
  readonly every: number;
  readonly grace: number;
  readonly situation: string;
}

/** How often a neuro check is due. The shortest interval whose situation holds is the one that counts. */
export const CHECK_INTERVALS = {
  source: 'icansight-rules',
  locator: 'Intervals between neuro checks',
  levels: {
    'every-hour': {
      every: HOUR,
      grace: 10 * MINUTE,
      situation: 'grade 3 or 4, by the latest check or the last graded one',
    },
    'every-4-hours': { every: 4 * HOUR, grace: 30 * MINUTE, situation: 'ICANS suspected' },
    'every-12-hours': {
      every: 12 * HOUR,
      grace: 2 * HOUR,
      situation: 'days 0 to 10, and the high-risk hours after a dose of a bispecific',
    },
    'every-24-hours': {
      every: 24 * HOUR,
      grace: 2 * HOUR,
      situation: 'from day 11 to the end of vigilance, and after it while a Medium or High flag is open',
    },
  },
  twiceDailyToDay: 10,
  hourlyFromGrade: 3,
  /** What must pass at own baseline before the interval goes down one step. */
  stepDown: { afterHours: 24, completeChecks: 3 },
  /** The most that a check without a grade may put off the next one. */
  ungradedMovesBy: HOUR,
  dueAheadBy: 30 * MINUTE,
} as const satisfies Cited & { levels: Record<string, Level> } & Record<string, unknown>;

export type LevelId = keyof typeof CHECK_INTERVALS.levels;

export function levelOf(id: LevelId): Level {
  return CHECK_INTERVALS.levels[id];
}

/** What the days since infusion ask for by themselves; null before, and after the vigilance days. */
export function dayLevelAt(zone: Zone, span: WindowSpan, at: Instant): LevelId | null {
  const state = stateAt(span, at);
  if (at < span.startedAt || (state !== 'high-risk' && state !== 'vigilance')) return null;
  const highRiskHours = productOf(span.product).kind === 'bispecific' && state === 'high-risk';
  const early = at < twiceDailyEnd(zone, span);
  return highRiskHours || early ? 'every-12-hours' : 'every-24-hours';
}

// A calendar is slow to ask, and a course asks it at every check.
const twiceDailyEnds = new WeakMap<WindowSpan, Instant>();

/** The ward midnight after the last day that is checked twice. */
function twiceDailyEnd(zone: Zone, span: WindowSpan): Instant {
  const known = twiceDailyEnds.get(span);
  if (known !== undefined) return known;
  const end = startOfDay(zone, span.day0, CHECK_INTERVALS.twiceDailyToDay + 1);
  twiceDailyEnds.set(span, end);
  return end;
}
