import type { Instant } from '../time';
import type { Cadence } from './cadence';
import { CHECK_INTERVALS, levelOf } from './levels';

export type NextState = 'not-due' | 'due' | 'overdue' | 'missed';

/** Each state begins at its instant and ends just before the next one's. */
export function nextStateAt({ level, dueAt }: Cadence, at: Instant): NextState {
  const { every, grace } = levelOf(level);
  if (at >= dueAt + every) return 'missed';
  if (at >= dueAt + grace) return 'overdue';
  return at >= dueAt - CHECK_INTERVALS.dueAheadBy ? 'due' : 'not-due';
}

/** When the check became overdue. */
export function overdueSince({ level, dueAt }: Cadence): Instant {
  return dueAt + levelOf(level).grace;
}
