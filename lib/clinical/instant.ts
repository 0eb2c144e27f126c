import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Instant } from './time';

const OFFSET_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const ACCEPTED = 'Give a date and time with its offset, for example 2026-11-20T09:00-05:00.';

/** An ISO 8601 time with an offset (`Z` allowed, seconds optional); null when it is none. */
export function readInstant(text: string): Instant | null {
  if (!OFFSET_TIME.test(text)) return null;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** A time on the wire. One without an offset is refused: nobody can know which clock it was read from. */
export const instant = z.string({ error: ACCEPTED }).transform((text, context) => {
  const at = readInstant(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: ACCEPTED });
  return z.NEVER;
});

/** How far ahead a clock may run before its time is refused rather than taken as now. */
export const MAX_SKEW_MS = 2 * 60_000;
