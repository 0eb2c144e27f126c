import { z } from 'zod';
import { HOUR, type Instant } from '@/lib/clinical/time';
import type { Reading, Transaction } from './client';

/** After this long without a keystroke a draft says nothing about the patient any more. */
export const DRAFT_KEPT_MS = 12 * HOUR;

const answers = z.record(z.string(), z.json());

/** A check that is being typed, as its form keeps it. */
export interface DraftRecord {
  readonly answers: z.output<typeof answers>;
  readonly startedAt: Instant;
  readonly savedAt: Instant;
}

export async function findDraft(
  reader: Reading,
  author: { userId: string; patientId: string },
): Promise<DraftRecord | null> {
  const row = await reader.draft.findUnique({ where: { userId_patientId: author } });
  if (!row) return null;
  const { startedAt, savedAt } = row;
  return {
    answers: answers.parse(JSON.parse(row.answers)),
    startedAt: startedAt.getTime(),
    savedAt: savedAt.getTime(),
  };
}

interface NewDraft {
  readonly userId: string;
  readonly patientId: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly now: Instant;
}

/** Keeps the draft under its author and patient, with the time it was begun; forgets every draft that is too old. */
export async function upsertDraft(
  tx: Transaction,
  { userId, patientId, answers: typed, now }: NewDraft,
): Promise<{ startedAt: Instant; savedAt: Instant }> {
  await tx.draft.deleteMany({ where: { savedAt: { lte: new Date(now - DRAFT_KEPT_MS) } } });
  const kept = { answers: JSON.stringify(typed), savedAt: new Date(now) };
  const row = await tx.draft.upsert({
    where: { userId_patientId: { userId, patientId } },
    create: { userId, patientId, startedAt: new Date(now), ...kept },
    update: kept,
  });
  return { startedAt: row.startedAt.getTime(), savedAt: row.savedAt.getTime() };
}

export async function deleteDraft(tx: Transaction, userId: string, patientId: string): Promise<void> {
  await tx.draft.deleteMany({ where: { userId, patientId } });
}
