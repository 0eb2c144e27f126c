import type { Instant } from '@/lib/clinical/time';
import type { AuditEntry } from './audit';
import type { Reading, Transaction } from './client';
import { surviving } from './surviving';

export interface InfusionRecord {
  readonly id: string;
  readonly number: number;
  readonly patientId: string;
  readonly product: string;
  readonly startedAt: Instant;
  readonly doseLabel: string | null;
  readonly recordedAt: Instant;
  readonly recordedById: string;
  readonly enteredInError: boolean;
  /** The row that this one takes the place of. */
  readonly correctsId: string | null;
  readonly reason: string | null;
}

type Stored = Omit<InfusionRecord, 'startedAt' | 'recordedAt'> & { startedAt: Date; recordedAt: Date };

const fromRow = (row: Stored): InfusionRecord => ({
  ...row,
  startedAt: row.startedAt.getTime(),
  recordedAt: row.recordedAt.getTime(),
});

const OLDEST_FIRST = [{ startedAt: 'asc' }, { recordedAt: 'asc' }] as const;

export async function findInfusion(reader: Reading, id: string): Promise<InfusionRecord | null> {
  const row = await reader.infusion.findUnique({ where: { id } });
  return row && fromRow(row);
}

/** With the ones that were corrected, oldest first. */
export async function getAllInfusions(reader: Reading, patientId: string): Promise<InfusionRecord[]> {
  return getInfusionsOf(reader, [patientId]);
}

/** Of several patients, with the ones that were corrected, oldest first. */
export async function getInfusionsOf(reader: Reading, patientIds: readonly string[]): Promise<InfusionRecord[]> {
  const where = { patientId: { in: [...patientIds] } };
  const rows = await reader.infusion.findMany({ where, orderBy: [...OLDEST_FIRST] });
  return rows.map(fromRow);
}

/** The infusions that stand, oldest first; planned ones may lie ahead. */
export async function getInfusions(reader: Reading, patientId: string): Promise<InfusionRecord[]> {
  return surviving(await getAllInfusions(reader, patientId));
}

/** When the first infusion that stands began; null before any is known. */
export async function firstInfusionStart(reader: Reading, patientId: string): Promise<Instant | null> {
  const [first] = await getInfusions(reader, patientId);
  return first?.startedAt ?? null;
}

export async function isInfusionCorrected(reader: Reading, id: string): Promise<boolean> {
  return (await reader.infusion.findUnique({ where: { correctsId: id }, select: { id: true } })) !== null;
}

export async function insertInfusion(tx: Transaction, row: InfusionRecord): Promise<void> {
  await tx.infusion.create({
    data: { ...row, startedAt: new Date(row.startedAt), recordedAt: new Date(row.recordedAt) },
  });
}

/** What an infusion says in the trail; a correction with the row whose place it takes. */
export function infusionAudit(action: string, row: InfusionRecord, old?: InfusionRecord): AuditEntry {
  return {
    action,
    patientId: row.patientId,
    subject: `infusion ${row.id}`,
    before: old === undefined ? null : JSON.stringify(old),
    after: JSON.stringify(row),
    reason: row.reason,
  };
}
