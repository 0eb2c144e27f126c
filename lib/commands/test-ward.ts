import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { readInstant } from '@/lib/clinical/instant';
import type { Instant } from '@/lib/clinical/time';
import type { EntryAnswer } from '@/lib/db/entries';
import { openTestDatabase } from '@/lib/db/test-database';
import type { Failure, Result } from '@/lib/result';
import { ensureDemoAccounts } from './accounts/demo-accounts';
import { recordEntry } from './entries';
import { registerPatient } from './register-patient';

export type Staff = Awaited<ReturnType<typeof ensureDemoAccounts>>;

/** `2026-11-20 09:00` on the ward's clock (EST). */
export function at(text: string): Instant {
  const instant = readInstant(`${text.replace(' ', 'T')}-05:00`);
  if (instant === null) throw new Error(`not a time: ${text}`);
  return instant;
}

/** For tests: an empty ward on a real database, with one account of each role. */
export async function openWard(): Promise<{ readonly staff: Staff; readonly close: () => Promise<void> }> {
  const { close } = await openTestDatabase();
  return { staff: await ensureDemoAccounts(), close };
}

const REGISTRATION = {
  mrn: 'T-1',
  familyName: 'Marlow',
  givenName: 'Iris',
  birthDate: '1961-03-09',
  sex: 'female',
  ward: '5B',
  bed: '1',
  product: 'axicabtagene ciloleucel',
  infusedAt: '2026-11-12T11:20-05:00',
};

export async function register(actor: Actor, change: object = {}, now = at('2026-11-12 12:00')): Promise<string> {
  return done(await registerPatient(actor, { ...REGISTRATION, ...change }, now)).patientId;
}

export function done<T>(result: Result<T, Failure>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

export const WELL = {
  ice: { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: 1, attention: 1 },
  consciousness: 'alert',
  seizure: 'none',
  motor: 'none',
  edema: 'none',
};

interface Write {
  readonly patientId: string;
  readonly kind?: string;
  readonly payload?: unknown;
  readonly now?: Instant;
  readonly more?: object;
}

/** One entry as the bedside sends it. */
export function write(
  actor: Actor,
  { patientId, kind, payload, now, more }: Write,
): Promise<Result<EntryAnswer, Failure>> {
  const entry = { key: randomUUID(), kind: kind ?? 'neuro-check', patientId, payload: payload ?? WELL, ...more };
  return recordEntry(actor, entry, now ?? at('2026-11-20 09:00'));
}

/** The kind of a refusal and its sentence. */
export function refusal(result: Result<unknown, Failure>): string {
  if (result.ok) return 'accepted';
  const { error } = result;
  const fields = 'fields' in error && error.fields ? ` [${Object.keys(error.fields).join(', ')}]` : '';
  return `${error.kind}: ${'detail' in error ? error.detail : ''}${fields}`;
}
