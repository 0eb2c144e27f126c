import { type Instant, isoOf } from '@/lib/clinical/time';
import { NOW_HOLDS_MS } from './observed';
import { newKey, type Outcome } from './post-entry';

export type UnkeyedEntry = Readonly<Record<string, unknown>>;

/** One intent to save: its key, what was first sent under it and when, and whether the server said for certain that nothing was saved. */
export interface Intent {
  readonly key: string;
  readonly entry: UnkeyedEntry;
  readonly sentAt: Instant;
  readonly wasRefused: boolean;
}

/**
 * What to send next. While nobody knows whether the last sending arrived it is the very same entry under the same key;
 * after a certain refusal a changed entry is a new intent.
 */
export function intentFor(entry: UnkeyedEntry, earlier: Intent | null, now: Instant): Intent {
  if (earlier !== null && !earlier.wasRefused) return earlier;
  const isSame = earlier !== null && JSON.stringify(earlier.entry) === JSON.stringify(entry);
  return { key: isSame ? earlier.key : newKey(), entry, sentAt: now, wasRefused: false };
}

export function bodyOf({ key, entry }: Pick<Intent, 'key' | 'entry'>): string {
  return JSON.stringify({ key, ...entry });
}

/**
 * A check observed "now" that did not get through for half an hour is no longer of now: it is sent with the time of its
 * first sending. Null while the entry can go as it is.
 */
function lateBodyOf({ key, entry, sentAt }: Intent, now: Instant): string | null {
  if (entry['kind'] !== 'neuro-check' || 'observedAt' in entry || now - sentAt < NOW_HOLDS_MS) return null;
  return bodyOf({ key, entry: { ...entry, observedAt: isoOf(sentAt) } });
}

/** Sends an intent. Where the server knows its key already, the first sending did arrive, and its answer is asked for. */
export async function sendIntent(
  intent: Intent,
  now: Instant,
  post: (body: string, key: string) => Promise<Outcome>,
): Promise<Outcome> {
  const late = lateBodyOf(intent, now);
  if (late === null) return post(bodyOf(intent), intent.key);
  const outcome = await post(late, intent.key);
  const hadArrived = outcome.kind === 'refused' && 'key' in outcome.fields;
  return hadArrived ? post(bodyOf(intent), intent.key) : outcome;
}
