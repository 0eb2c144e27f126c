import { z } from 'zod';
import type { Instant } from '@/lib/clinical/time';
import type { Reading, Transaction } from './client';
import type { Prisma } from './generated/sqlite/client';

const entryAnswer = z.strictObject({
  key: z.string(),
  entryId: z.string(),
  number: z.int(),
  version: z.int(),
  /** ISO instant. */
  savedAt: z.string(),
  result: z.unknown(),
});

/** What a write was answered with, and what every repeat of its key is answered with. */
export type EntryAnswer = z.output<typeof entryAnswer>;

export interface EntryRecord {
  readonly key: string;
  readonly number: number;
  readonly kind: string;
  readonly userId: string;
  readonly patientId: string | null;
  readonly fingerprint: string;
  readonly response: EntryAnswer;
  readonly at: Instant;
}

export async function findEntry(reader: Reading, key: string): Promise<EntryRecord | null> {
  const row = await reader.entry.findUnique({ where: { key } });
  return row && { ...row, response: entryAnswer.parse(JSON.parse(row.response)), at: row.at.getTime() };
}

export async function insertEntry(tx: Transaction, { response, at, ...entry }: EntryRecord): Promise<void> {
  await tx.entry.create({ data: { ...entry, response: JSON.stringify(response), at: new Date(at) } });
}

const HIGHEST = { orderBy: [{ number: 'desc' }], select: { number: true } } satisfies Prisma.EntryFindFirstArgs;

/**
 * The next running number over everything that carries one. A correction keeps the number of what it corrects.
 * Asked as the highest row and not as a maximum, for which Prisma reads the whole table.
 */
export async function nextNumber(tx: Transaction): Promise<number> {
  const check = await tx.neuroCheck.findFirst(HIGHEST);
  const infusion = await tx.infusion.findFirst(HIGHEST);
  const entry = await tx.entry.findFirst(HIGHEST);
  return Math.max(check?.number ?? 0, infusion?.number ?? 0, entry?.number ?? 0) + 1;
}
