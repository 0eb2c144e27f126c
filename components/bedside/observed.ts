import { type Instant, localDate, MINUTE, startOfDay, type Zone } from '@/lib/clinical/time';
import { instantOf } from '@/lib/clinical/typed-time';

/** When the patient was observed, as chosen on the page. */
export type Observed =
  /** The server's receipt counts, so no time is sent. `chosenAt` is null while it is only the preset. */
  | { readonly kind: 'now'; readonly chosenAt: Instant | null }
  | { readonly kind: 'ago'; readonly minutes: 15 | 30; readonly at: Instant }
  /** When the first answer was given; offered on a check that lay a while. */
  | { readonly kind: 'started'; readonly at: Instant }
  /** As first recorded; a correction keeps it and sends no time. */
  | { readonly kind: 'recorded' }
  /** A date, chosen or typed, and a time as typed. The date is kept, not `yesterday`: midnight may pass meanwhile. */
  | { readonly kind: 'other'; readonly date: string | null; readonly time: string };

/** After this long, `Now` no longer says when the patient was seen. */
export const NOW_HOLDS_MS = 30 * MINUTE;

interface Begun {
  readonly observed: Observed | null;
  readonly startedAt: Instant | null;
}

/** A check begun at 03:00 is never saved at 07:00 as `Now`: once its first answer is 30 minutes old, the time is asked. */
export function mustAskObserved({ observed, startedAt }: Begun, now: Instant): boolean {
  if (observed === null) return true;
  if (observed.kind !== 'now') return false;
  const since = observed.chosenAt ?? startedAt;
  return since !== null && now - since >= NOW_HOLDS_MS;
}

export type ObservedTime =
  /** `at` is null where no time is to be sent. */
  | { readonly ok: true; readonly at: Instant | null }
  | { readonly ok: false; readonly field: ObservedField; readonly says: string };

export type ObservedField = 'observed' | 'observed-day' | 'observed-time';

const wrong = (field: ObservedField, says: string): ObservedTime => ({ ok: false, field, says });

/** The instant that was chosen, or what is still to be said. */
export function observedTime(
  observed: Observed | null,
  clock: { readonly now: Instant; readonly zone: Zone },
): ObservedTime {
  if (observed === null) return wrong('observed', 'Choose when the patient was observed.');
  switch (observed.kind) {
    case 'now':
    case 'recorded':
      return { ok: true, at: null };
    case 'ago':
    case 'started':
      return { ok: true, at: observed.at };
    case 'other':
      return otherTime(observed, clock);
  }
}

/** The two dates that an ordinary check can be of. */
export function recentDates(zone: Zone, now: Instant): { readonly today: string; readonly yesterday: string } {
  return { today: localDate(zone, now), yesterday: localDate(zone, startOfDay(zone, now, -1)) };
}

function otherTime(
  { date, time }: { readonly date: string | null; readonly time: string },
  { now, zone }: { readonly now: Instant; readonly zone: Zone },
): ObservedTime {
  if (date === null) return wrong('observed-day', 'Choose the day on which the patient was observed.');
  const typed = instantOf(zone, date, withColon(time));
  if (typed.kind === 'wrong') return wrong(typed.field === 'date' ? 'observed-day' : 'observed-time', typed.says);
  if (typed.at > now) return wrong('observed-time', 'That time is still to come. Choose an earlier time or day.');
  return { ok: true, at: typed.at };
}

/** A number pad has no colon: `0310` is taken as `03:10`. */
function withColon(time: string): string {
  const text = time.trim();
  return /^\d{4}$/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : text;
}
