import { z } from 'zod';
import type { Instant } from '@/lib/clinical/time';
import type { Reading, Transaction } from './client';

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

/** The next running number over everything that carries one. A correction keeps the number of what it corrects. */
export async function nextNumber(tx: Transaction): Promise<number> {
  const [checks, infusions, entries] = [
    await tx.neuroCheck.aggregate({ _max: { number: true } }),
    await tx.infusion.aggregate({ _max: { number: true } }),
    await tx.entry.aggregate({ _max: { number: true } }),
  ].map(({ _max }) => _max.number ?? 0);
  return Math.max(checks ?? 0, infusions ?? 0, entries ?? 0) + 1;
}
