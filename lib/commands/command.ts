import type { z } from 'zod';
import { type Actor, may, type Permission } from '@/lib/auth/actor';
import type { Instant } from '@/lib/clinical/time';
import { type AuditEntry, insertAuditEvents } from '@/lib/db/audit';
import { type Transaction, transact } from '@/lib/db/transact';
import { type Failure, type Fields, forbidden, invalid, ok, type Result } from '@/lib/result';

export interface Context {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** The server's clock, read once per command. */
  readonly now: Instant;
}

/** Success carries its audit entry, so a command that forgets to be audited does not compile. */
export type Done<T> = Result<{ readonly value: T; readonly audit: AuditEntry }, Failure>;

export const done = <T>(value: T, audit: AuditEntry): Done<T> => ok({ value, audit });

/** Names every field at fault by its path, `payload.ice.writing`, with what is accepted. */
export function fieldsOf(error: z.ZodError, within: readonly string[] = []): Fields {
  // A map: a caller may name a field `constructor`, which every plain object has already.
  const fields = new Map<string, string[]>();
  for (const issue of error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    for (const key of unknown) {
      const name = [...within, ...issue.path.map(String), ...key].join('.') || 'body';
      fields.set(name, [...(fields.get(name) ?? []), issue.message]);
    }
  }
  return Object.fromEntries(fields);
}

export const invalidFrom = (error: z.ZodError, within?: readonly string[]) => invalid(fieldsOf(error, within));

/** Puts what was written into the trail, with who, in which role, and the server's time. */
export function recordAudit({ tx, actor, now }: Context, entries: readonly AuditEntry[]): Promise<void> {
  return insertAuditEvents(
    tx,
    entries.map((entry) => ({ at: now, actorId: actor.id, role: actor.role, ...entry })),
  );
}

/** Parses input that is not about one patient's record; see `entry.ts` for clinical entries. */
export function parseWith<Schema extends z.ZodType>(schema: Schema, raw: unknown): Result<z.output<Schema>, Failure> {
  const parsed = schema.safeParse(raw);
  return parsed.success ? ok(parsed.data) : invalidFrom(parsed.error);
}

/**
 * How someone signed in writes what is no entry about one patient: permission, parse, one transaction that
 * loads, decides, writes and audits. A returned failure rolls back exactly like a throw. Entries go through
 * `entry.ts`, files through `import/import-courses.ts`; who else writes: docs/decisions/021-who-writes.md.
 */
export function command<Schema extends z.ZodType, T>(spec: {
  readonly permission: Permission;
  readonly input: Schema;
  readonly run: (input: z.output<Schema>, context: Context) => Promise<Done<T>>;
}) {
  return async (actor: Actor, raw: unknown, now: Instant = Date.now()): Promise<Result<T, Failure>> => {
    if (!may(actor, spec.permission)) return forbidden(`The role ${actor.role} may not do this.`);
    const input = parseWith(spec.input, raw);
    if (!input.ok) return input;
    return transact(async (tx) => {
      const context = { tx, actor, now };
      const outcome = await spec.run(input.value, context);
      if (!outcome.ok) return outcome;
      await recordAudit(context, [outcome.value.audit]);
      return ok(outcome.value.value);
    });
  };
}
