import { z } from 'zod';
import { type Actor, may } from '@/lib/auth/actor';
import type { Instant } from '@/lib/clinical/time';
import { DRAFT_KEPT_MS, deleteDraft, upsertDraft } from '@/lib/db/drafts';
import { findPatient } from '@/lib/db/patients';
import { transact } from '@/lib/db/transact';
import { type Failure, forbidden, notFound, ok, type Result, refused } from '@/lib/result';
import { parseWith } from './command';
import { inputOf } from './input';

/** A form holds a few dozen short answers; more than this is no draft of ours. */
const MAX_ANSWERS = 16_384;

const ANSWERS = 'Give the answers as an object of short names.';

const draftInput = inputOf({
  authorId: z.string({ error: 'Give the id of the author.' }),
  answers: z
    .record(z.string().max(60, ANSWERS), z.json({ error: ANSWERS }), { error: ANSWERS })
    .refine((answers) => JSON.stringify(answers).length <= MAX_ANSWERS, 'The draft is too large.'),
});

export interface KeptDraft {
  readonly startedAt: Instant;
  readonly savedAt: Instant;
}

interface Draft {
  readonly patientId: string;
  readonly raw: unknown;
}

/**
 * Keeps a check that is being typed, for its author and this patient only.
 * A draft is no clinical record, so it is not audited and changes no version.
 */
export async function saveDraft(
  actor: Actor,
  { patientId, raw }: Draft,
  now: Instant = Date.now(),
): Promise<Result<KeptDraft, Failure>> {
  if (!may(actor, 'neuro-check.record')) return forbidden(`The role ${actor.role} records no checks.`);
  const input = parseWith(draftInput, raw);
  if (!input.ok) return input;
  const { authorId, answers } = input.value;
  if (authorId !== actor.id) return forbidden('A draft is kept for its own author. Someone else is signed in now.');
  return transact(async (tx) => {
    const patient = await findPatient(tx, patientId);
    if (!patient) return notFound('No such patient.');
    if (patient.endedAt !== null && patient.endedAt < now - DRAFT_KEPT_MS)
      return refused('The course has ended; no further check is kept.');
    return ok(await upsertDraft(tx, { userId: actor.id, patientId, answers, now }));
  });
}

/** Throws the author's own draft away. */
export async function discardDraft(actor: Actor, patientId: string): Promise<Result<null, Failure>> {
  if (!may(actor, 'neuro-check.record')) return forbidden(`The role ${actor.role} records no checks.`);
  return transact(async (tx) => {
    await deleteDraft(tx, actor.id, patientId);
    return ok(null);
  });
}
