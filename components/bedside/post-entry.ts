import type { IcansResult } from '@/lib/clinical/icans/result';
import type { Fields } from '@/lib/result';

/** What the server says once an entry stands. */
export interface Acknowledged {
  readonly key: string;
  readonly entryId: string;
  readonly number: number;
  readonly version: number;
  readonly savedAt: string;
  /** Null for a baseline, which has no grade. */
  readonly result: IcansResult | null;
}

export type Outcome =
  | { readonly kind: 'saved'; readonly answer: Acknowledged }
  /** Nothing was saved, and the server says why. */
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string; readonly fields: Fields }
  | { readonly kind: 'signed-out' }
  /** It may be saved or not: only the same entry under the same key may be sent again. */
  | { readonly kind: 'unknown'; readonly says: string };

const TIMEOUT_MS = 10_000;

/** Sends one entry. Only a JSON answer that echoes the key counts: a portal's welcome page is no acknowledgement. */
export async function postEntry(body: string, key: string, send: typeof fetch = fetch): Promise<Outcome> {
  let response: Response;
  let answer: unknown;
  try {
    response = await send('/api/v1/entries', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    answer = await response.json();
  } catch {
    return { kind: 'unknown', says: 'No answer from the server.' };
  }
  return read(response, { answer, key });
}

function read(response: Response, { answer, key }: { answer: unknown; key: string }): Outcome {
  if (response.ok) {
    return isAcknowledgement(answer) && answer.key === key
      ? { kind: 'saved', answer }
      : { kind: 'unknown', says: 'The answer did not come from the server.' };
  }
  const isProblem = (response.headers.get('content-type') ?? '').startsWith('application/problem+json');
  if (!isProblem) return { kind: 'unknown', says: 'The server could not answer.' };
  if (response.status >= 500) return { kind: 'unknown', says: problemIn(answer).detail };
  if (response.status === 401) return { kind: 'signed-out' };
  return { kind: 'refused', status: response.status, ...problemIn(answer) };
}

function isAcknowledgement(answer: unknown): answer is Acknowledged {
  if (!isObject(answer)) return false;
  const { key, entryId, number, version, savedAt } = answer;
  return [key, entryId, savedAt].every((each) => typeof each === 'string') && [number, version].every(Number.isInteger);
}

function problemIn(answer: unknown): { readonly detail: string; readonly fields: Fields } {
  if (!isObject(answer)) return { detail: 'Not accepted.', fields: {} };
  const { detail, fields } = answer;
  return {
    detail: typeof detail === 'string' ? detail : 'Not accepted.',
    fields: isObject(fields) ? (fields as Fields) : {},
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A UUID of version 4. `crypto.randomUUID` is missing where the ward's address is plain http. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const bits = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return bits.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
