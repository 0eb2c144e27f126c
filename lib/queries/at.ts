import { readInstant } from '@/lib/clinical/instant';
import { type Instant, isoOf } from '@/lib/clinical/time';
import { type Failure, invalid, ok, type Result, refused } from '@/lib/result';

/** The moment a screen or route asks about: now, or an earlier instant given as `at`. */
export interface AsOf {
  readonly at: Instant;
  /** Now reads what was kept with every write; an earlier moment is reckoned from the record. */
  readonly isNow: boolean;
}

/** `at` is an ISO instant with its offset, not in the future (`+` percent-encoded in an address). */
export function readAt(text: string | null | undefined, now: Instant = Date.now()): Result<AsOf, Failure> {
  if (text == null || text === '') return ok({ at: now, isNow: true });
  const at = readInstant(text);
  if (at === null)
    return invalid({ at: ['Give a time with its offset, for example 2026-11-20T09:00-05:00; write + as %2B.'] });
  if (at > now)
    return refused(`The moment asked for, ${isoOf(at)}, lies in the future.`, { at: ['Not in the future.'] });
  return ok({ at, isNow: false });
}
