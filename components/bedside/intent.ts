import { newKey } from './post-entry';

/** One intent to save: its key, what was sent under it, and whether the server said for certain that nothing was saved. */
export interface Intent {
  readonly key: string;
  readonly body: string;
  readonly wasRefused: boolean;
}

/**
 * What to send next. While nobody knows whether the last sending arrived it is the very same body under the same key;
 * after a certain refusal a changed entry is a new intent.
 */
export function intentFor(entry: Readonly<Record<string, unknown>>, earlier: Intent | null): Intent {
  if (earlier !== null && !earlier.wasRefused) return earlier;
  const key = earlier?.key ?? newKey();
  const body = JSON.stringify({ key, ...entry });
  if (earlier === null || earlier.body === body) return { key, body, wasRefused: false };
  const fresh = newKey();
  return { key: fresh, body: JSON.stringify({ key: fresh, ...entry }), wasRefused: false };
}
