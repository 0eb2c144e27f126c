import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Actor, may, type Permission } from '@/lib/auth/actor';
import { instant, MAX_SKEW_MS } from '@/lib/clinical/instant';
import { type Instant, isoOf, type Zone } from '@/lib/clinical/time';
import { stampOf } from '@/lib/clinical/time-words';
import type { AuditEntry } from '@/lib/db/audit';
import { type EntryAnswer, findEntry, insertEntry } from '@/lib/db/entries';
import { findPatient, type PatientRecord, setVersion } from '@/lib/db/patients';
import { getZone } from '@/lib/db/settings';
import { transact } from '@/lib/db/transact';
import { err, type Failure, forbidden, invalid, notFound, ok, type Result, refused } from '@/lib/result';
import { type Context, invalidFrom, parseWith, recordAudit } from './command';
import { inputOf } from './input';
import { refreshStatus } from './status';

/** Where and when: what every entry about a patient has, beside its payload. */
export interface Entry<Payload> {
  readonly patient: PatientRecord;
  /** As given; null means now. */
  readonly observedAt: Instant | null;
  /** How far the entering clock ran ahead when its time was taken as now. */
  readonly skewMs: number;
  readonly payload: Payload;
}

export interface Written {
  readonly entryId: string;
  readonly number: number;
  readonly result: unknown;
  readonly audit: AuditEntry;
}

export interface EntryKind<Payload extends z.ZodType = z.ZodType> {
  readonly permission: Permission;
  readonly payload: Payload;
  /** An entry that changes what is already there says which version it was made against. */
  readonly needsVersion: boolean;
  readonly write: (entry: Entry<z.output<Payload>>, context: Context) => Promise<Result<Written, Failure>>;
}

/** Keeps the payload's type inside one kind, while the table of kinds holds them all. */
export const entryKind = <Payload extends z.ZodType>(kind: EntryKind<Payload>): EntryKind =>
  kind as unknown as EntryKind;

const envelope = inputOf({
  key: z.uuid({ error: 'Give a UUID, made once for this entry.' }),
  kind: z.string({ error: 'Give the kind of entry.' }),
  patientId: z.string({ error: 'Give the patient’s id.' }).min(1).max(100),
  observedAt: instant.nullish(),
  expectedVersion: z.int({ error: 'Give the version that the record had when it was read.' }).min(1).nullish(),
  payload: z.unknown(),
});

type Envelope = z.output<typeof envelope>;

interface Prepared {
  readonly actor: Actor;
  readonly entry: Envelope;
  readonly kind: EntryKind;
  readonly payload: unknown;
  readonly fingerprint: string;
  readonly now: Instant;
}

/**
 * Writes one clinical entry: permission, parse, then one transaction { answer a repeated key, check the
 * version, decide and write, status row, audit row, answer kept under its key }.
 */
export async function saveEntry(
  kinds: Readonly<Record<string, EntryKind>>,
  actor: Actor,
  request: { readonly raw: unknown; readonly now: Instant },
): Promise<Result<EntryAnswer, Failure>> {
  // Whoever may record nothing learns nothing of what an entry looks like.
  if (!Object.values(kinds).some(({ permission }) => may(actor, permission))) return mayNot(actor);
  const parsed = parseWith(envelope, request.raw);
  if (!parsed.ok) return parsed;
  const entry = parsed.value;
  const kind = Object.hasOwn(kinds, entry.kind) ? kinds[entry.kind] : undefined;
  if (!kind) return invalid({ kind: [`Accepted: ${Object.keys(kinds).join(', ')}.`] });
  if (!may(actor, kind.permission)) return mayNot(actor);
  const payload = kind.payload.safeParse(entry.payload);
  if (!payload.success) return invalidFrom(payload.error, ['payload']);
  if (kind.needsVersion && entry.expectedVersion == null)
    return invalid({ expectedVersion: ['Give the version that the record had when it was read.'] });
  const fingerprint = fingerprintOf(actor.id, request.raw);
  return transact((tx) => writeOnce({ actor, entry, kind, payload: payload.data, fingerprint, now: request.now }, tx));
}

const mayNot = (actor: Actor) => forbidden(`The role ${actor.role} may not record this.`);

async function writeOnce(prepared: Prepared, tx: Context['tx']): Promise<Result<EntryAnswer, Failure>> {
  const { actor, entry, kind, fingerprint, now } = prepared;
  const earlier = await findEntry(tx, entry.key);
  if (earlier) {
    if (earlier.fingerprint === fingerprint) return ok(earlier.response);
    return refused('This key was already used for another entry.', { key: ['Already used for another entry.'] });
  }
  const patient = await findPatient(tx, entry.patientId);
  if (!patient) return notFound('No such patient.');
  if (entry.expectedVersion != null && entry.expectedVersion !== patient.version) return stale(patient.version);
  const time = observed(entry.observedAt ?? null, { now, zone: await getZone(tx) });
  if (!time.ok) return time;

  const context = { tx, actor, now };
  const written = await kind.write({ patient, payload: prepared.payload, ...time.value }, context);
  if (!written.ok) return written;
  const version = patient.version + 1;
  await setVersion(tx, patient.id, version);
  await refreshStatus(tx, patient.id);
  const { entryId, number, result, audit } = written.value;
  const answer: EntryAnswer = { key: entry.key, entryId, number, version, savedAt: isoOf(now), result };
  await recordAudit(context, [audit]);
  await insertEntry(tx, {
    key: entry.key,
    number,
    kind: entry.kind,
    userId: actor.id,
    patientId: patient.id,
    fingerprint,
    response: answer,
    at: now,
  });
  return ok(answer);
}

function stale(version: number): Result<never, Failure> {
  return err({
    kind: 'conflict',
    detail: 'The record changed since you read it. Nothing was saved; read it again and decide anew.',
    version,
  });
}

type Observed = { readonly observedAt: Instant | null; readonly skewMs: number };

/** A time up to two minutes ahead of the server counts as now, with the skew kept; more is refused. */
export function observed(at: Instant | null, { now, zone }: { now: Instant; zone: Zone }): Result<Observed, Failure> {
  if (at === null || at <= now) return ok({ observedAt: at, skewMs: 0 });
  const skewMs = at - now;
  if (skewMs <= MAX_SKEW_MS) return ok({ observedAt: null, skewMs });
  const sentence = `The observed time ${stampOf(zone, at)} is ahead of the server’s clock, ${stampOf(zone, now)}.`;
  return refused(`${sentence} Nothing was saved.`, { observedAt: [sentence] });
}

/** Tells a repeat of the same request from another one under the same key. */
function fingerprintOf(userId: string, raw: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([userId, raw], sortedKeys))
    .digest('hex');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
