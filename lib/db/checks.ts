import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import type { IcansResult } from '@/lib/clinical/icans/result';
import type { Instant } from '@/lib/clinical/time';
import type { AuditEntry } from './audit';
import type { Reading, Transaction } from './client';
import { readStoredFindings, readStoredResult } from './stored-check';
import { surviving } from './surviving';

const SOURCES = ['bedside', 'import', 'demo'] as const;

export interface CheckRecord {
  readonly id: string;
  readonly number: number;
  readonly patientId: string;
  readonly observedAt: Instant;
  readonly recordedAt: Instant;
  readonly recordedById: string;
  /** How far the entering clock ran ahead when its time was taken as now. */
  readonly skewMs: number;
  readonly findings: NeuroFindings;
  readonly result: IcansResult;
  readonly temperatureC: number | null;
  readonly note: string | null;
  readonly source: (typeof SOURCES)[number];
  readonly enteredInError: boolean;
  /** The row that this one takes the place of. */
  readonly correctsId: string | null;
  readonly reason: string | null;
}

type Stored = NonNullable<Awaited<ReturnType<Reading['neuroCheck']['findUnique']>>>;

function fromRow({ ruleset: _inResult, temperatureDeciC, ...row }: Stored): CheckRecord {
  const source = SOURCES.find((word) => word === row.source);
  if (source === undefined) throw new Error(`A stored check has the source ${row.source}.`);
  return {
    ...row,
    source,
    observedAt: row.observedAt.getTime(),
    recordedAt: row.recordedAt.getTime(),
    findings: readStoredFindings(row.findings),
    result: readStoredResult(row.result),
    temperatureC: temperatureDeciC === null ? null : temperatureDeciC / 10,
  };
}

export async function findCheck(reader: Reading, id: string): Promise<CheckRecord | null> {
  const row = await reader.neuroCheck.findUnique({ where: { id } });
  return row && fromRow(row);
}

/** With the ones that were corrected, by the time of observation and then of recording. */
export async function getAllChecks(reader: Reading, patientId: string): Promise<CheckRecord[]> {
  return getChecksOf(reader, [patientId]);
}

/** Of several patients, with the ones that were corrected, oldest first. */
export async function getChecksOf(reader: Reading, patientIds: readonly string[]): Promise<CheckRecord[]> {
  const rows = await reader.neuroCheck.findMany({
    where: { patientId: { in: [...patientIds] } },
    orderBy: [{ observedAt: 'asc' }, { recordedAt: 'asc' }, { number: 'asc' }],
  });
  return rows.map(fromRow);
}

/** The checks that stand, oldest first. */
export async function getChecks(reader: Reading, patientId: string): Promise<CheckRecord[]> {
  return surviving(await getAllChecks(reader, patientId));
}

/** The entry as it was first made, however often it was corrected since. */
export async function firstOfChain(reader: Reading, check: CheckRecord): Promise<CheckRecord> {
  const earlier = check.correctsId === null ? null : await findCheck(reader, check.correctsId);
  return earlier ? firstOfChain(reader, earlier) : check;
}

/** Who recorded a check, and by which way it came. */
export async function findRecorder(reader: Reading, id: string) {
  return reader.neuroCheck.findUnique({
    where: { id },
    select: { source: true, recordedBy: { select: { id: true, name: true } } },
  });
}

export async function isCorrected(reader: Reading, id: string): Promise<boolean> {
  return (await reader.neuroCheck.findUnique({ where: { correctsId: id }, select: { id: true } })) !== null;
}

export async function insertCheck(tx: Transaction, check: CheckRecord): Promise<void> {
  await insertChecks(tx, [check]);
}

export async function insertChecks(tx: Transaction, checks: readonly CheckRecord[]): Promise<void> {
  await tx.neuroCheck.createMany({ data: checks.map(toRow) });
}

const toRow = ({ temperatureC, ...check }: CheckRecord) => ({
  ...check,
  observedAt: new Date(check.observedAt),
  recordedAt: new Date(check.recordedAt),
  findings: JSON.stringify(check.findings),
  result: JSON.stringify(check.result),
  ruleset: check.result.ruleset,
  temperatureDeciC: temperatureC === null ? null : Math.round(temperatureC * 10),
});

/** What a check says in the trail; a correction with the row whose place it takes. */
export function checkAudit(action: string, check: CheckRecord, old?: CheckRecord): AuditEntry {
  return {
    action,
    patientId: check.patientId,
    subject: `check ${check.id}`,
    before: old === undefined ? null : JSON.stringify(old),
    after: JSON.stringify(check),
    reason: check.reason,
  };
}
