import { randomUUID } from 'node:crypto';
import type { Reading, Transaction } from './client';

export interface WardRecord {
  readonly id: string;
  readonly name: string;
}

export async function findWard(reader: Reading, name: string): Promise<WardRecord | null> {
  return reader.ward.findUnique({ where: { name } });
}

export async function getWards(reader: Reading): Promise<WardRecord[]> {
  return reader.ward.findMany({ orderBy: [{ name: 'asc' }] });
}

/** The id of the ward with this name; a name that is new makes a new ward. */
export async function wardNamed(tx: Transaction, name: string): Promise<string> {
  const known = await findWard(tx, name);
  if (known) return known.id;
  const made = await tx.ward.create({ data: { id: randomUUID(), name } });
  return made.id;
}
