import 'server-only';
import { type Actor, may } from '@/lib/auth/actor';
import type { Instant } from '@/lib/clinical/time';
import { getReader } from '@/lib/db/client';
import { DRAFT_KEPT_MS, findDraft } from '@/lib/db/drafts';

export interface DraftView {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly startedAt: Instant;
  readonly savedAt: Instant;
}

/** The actor's own draft for this patient; nobody else's, and none older than twelve hours. */
export async function getDraft(actor: Actor, patientId: string, now: Instant = Date.now()): Promise<DraftView | null> {
  if (!may(actor, 'neuro-check.record')) return null;
  const draft = await findDraft(getReader(), { userId: actor.id, patientId });
  return draft && now - draft.savedAt < DRAFT_KEPT_MS ? draft : null;
}
