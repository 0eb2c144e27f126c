import { getEnvironment } from '@/lib/env';
import type { Reading, Transaction } from './client';

/** What every MRN of the demo ward begins with. */
const DEMO_MRN = 'SIM-';

export async function hasPatients(reader: Reading): Promise<boolean> {
  return (await reader.patient.findFirst({ select: { id: true } })) !== null;
}

/** How many are registered who are not of the demo ward. */
export function countOthers(reader: Reading): Promise<number> {
  return reader.patient.count({ where: { NOT: { mrn: { startsWith: DEMO_MRN } } } });
}

/**
 * Takes the demo ward's own patients away so that it can be loaded afresh; the audit trail stays. Answers
 * how many others are registered: where there are any, nothing is taken. Never in ward mode: the triggers
 * that make the record append-only are put aside for it, inside the caller's transaction.
 */
export async function clearDemoWard(tx: Transaction): Promise<number> {
  if (getEnvironment().mode === 'ward') throw new Error('A ward has no demo patients to clear.');
  const others = await countOthers(tx);
  if (others > 0) return others;
  const triggers = await tx.$queryRaw<{ name: string; sql: string }[]>`
    SELECT "name", "sql" FROM sqlite_master WHERE "type" = 'trigger' AND "tbl_name" <> 'AuditEvent'`;
  for (const { name } of triggers) await tx.$executeRawUnsafe(`DROP TRIGGER "${name}"`);
  await deleteRecords(tx);
  for (const { sql } of triggers) await tx.$executeRawUnsafe(sql);
  return 0;
}

async function deleteRecords(tx: Transaction): Promise<void> {
  await tx.draft.deleteMany();
  await tx.patientStatus.deleteMany();
  await tx.entry.deleteMany({ where: { patientId: { not: null } } });
  // A correction goes before the row it points back to.
  while ((await tx.neuroCheck.deleteMany({ where: { correctedBy: null } })).count > 0);
  while ((await tx.infusion.deleteMany({ where: { correctedBy: null } })).count > 0);
  await tx.patient.deleteMany();
}
