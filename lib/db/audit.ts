import type { Instant } from '@/lib/clinical/time';
import type { Reading, Transaction } from './client';

/** What a command says of its own write. */
export interface AuditEntry {
  /** `neuro-check.record`, `patient.move` ... */
  readonly action: string;
  /** What was written, by kind and id: `check 0f9c...`. */
  readonly subject: string;
  readonly patientId?: string | null;
  /** JSON text. */
  readonly before?: string | null;
  /** JSON text. */
  readonly after?: string | null;
  readonly reason?: string | null;
}

/** With who, in which role, and the server's time. */
export interface NewAuditEvent extends AuditEntry {
  readonly at: Instant;
  readonly actorId: string;
  readonly role: string;
}

export interface AuditRecord extends Required<NewAuditEvent> {
  readonly seq: number;
}

/**
 * The next number of the trail: one writer at a time, so it neither repeats nor skips. A trigger holds it too.
 * Asked as the last row and not as a maximum, for which Prisma reads the whole table.
 */
async function nextSeq(tx: Transaction): Promise<number> {
  const last = await tx.auditEvent.findFirst({ orderBy: [{ seq: 'desc' }], select: { seq: true } });
  return (last?.seq ?? 0) + 1;
}

export async function insertAuditEvent(tx: Transaction, event: NewAuditEvent): Promise<void> {
  await insertAuditEvents(tx, [event]);
}

/** Several at once, in this order. */
export async function insertAuditEvents(tx: Transaction, events: readonly NewAuditEvent[]): Promise<void> {
  const first = await nextSeq(tx);
  await tx.auditEvent.createMany({ data: events.map((event, index) => toRow(event, first + index)) });
}

const toRow = (event: NewAuditEvent, seq: number) => ({
  seq,
  at: new Date(event.at),
  actorId: event.actorId,
  role: event.role,
  action: event.action,
  patientId: event.patientId ?? null,
  subject: event.subject,
  before: event.before ?? null,
  after: event.after ?? null,
  reason: event.reason ?? null,
});

/** What happened to one patient's record, oldest first. */
export async function getAuditOf(reader: Reading, patientId: string): Promise<AuditRecord[]> {
  const rows = await reader.auditEvent.findMany({ where: { patientId }, orderBy: [{ seq: 'asc' }] });
  return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}

/** What the latest event of this kind left behind, as JSON text. */
export async function latestAuditAfter(
  reader: Reading,
  { patientId, action }: { patientId: string; action: string },
): Promise<string | null> {
  const row = await reader.auditEvent.findFirst({
    where: { patientId, action },
    orderBy: [{ seq: 'desc' }],
    select: { after: true },
  });
  return row?.after ?? null;
}
