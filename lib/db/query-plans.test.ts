import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertAuditEvent, latestAuditAfter } from './audit';
import { insertCheck, isCorrected } from './checks';
import { getDb, type Transaction } from './client';
import { getCourse } from './courses';
import { findDraft } from './drafts';
import { findEntry, nextNumber } from './entries';
import { PrismaClient } from './generated/sqlite/client';
import { isInfusionCorrected } from './infusions';
import { findPatientByMrn } from './patients';
import { safeAdapter } from './safe-adapter';
import { getActivePatients, getActiveStatuses } from './status';
import { openTestDatabase, type TestDatabase } from './test-database';
import { checkOf, insertNurseAndPatient } from './test-rows';
import { listUsers } from './users';

/** What grows with every year of use; a page that reads one of these from end to end gets slower every year. */
const SCAN = /^SCAN (main\.)?(NeuroCheck|Infusion|AuditEvent|Entry|Patient|PatientStatus|p|s)\b/;

/** The first row in an order that the table or an index already has is found at once, though SQLite calls it a scan. */
const FIRST_OF_ALL = /WHERE 1=1 ORDER BY .* LIMIT/;

let database: TestDatabase;

beforeEach(async () => {
  database = await openTestDatabase();
});

afterEach(() => database.close());

interface Asked {
  readonly query: string;
  readonly params: readonly unknown[];
}

/** Everything that `work` asks of the database, as SQL. */
async function queriesOf(work: (db: Transaction) => Promise<unknown>): Promise<Asked[]> {
  const log = [{ emit: 'event', level: 'query' }] as const;
  const client = new PrismaClient({ adapter: safeAdapter({ file: database.file }), log: [...log] });
  const asked: Asked[] = [];
  client.$on('query', ({ query, params }) => asked.push({ query, params: JSON.parse(params) as unknown[] }));
  await work(client);
  await client.$disconnect();
  return asked.filter(({ query }) => /^(SELECT|INSERT|UPDATE|DELETE)/.test(query));
}

function plansOf({ query, params }: Asked): string[] {
  const db = new Database(database.file, { readonly: true });
  const bound = params.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  const rows = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`).all(...bound);
  db.close();
  return rows.map(({ detail }) => detail);
}

function scansOf(asked: Asked): string[] {
  const plans = plansOf(asked);
  const isSorted = plans.some((plan) => plan.startsWith('USE TEMP B-TREE'));
  if (FIRST_OF_ALL.test(asked.query) && !isSorted) return [];
  return plans.filter((plan) => SCAN.test(plan)).map((plan) => `${plan}: ${asked.query}`);
}

test('the work of every day finds its rows by an index, however long the history', async () => {
  const { patient, nurseId } = await insertNurseAndPatient(getDb());
  const asked = await queriesOf(async (db) => {
    await nextNumber(db);
    await insertCheck(db, checkOf(patient.id, nurseId));
    await insertAuditEvent(db, { at: 1, actorId: nurseId, role: 'nurse', action: 'x', subject: 'x' });
    await findEntry(db, randomUUID());
    await findPatientByMrn(db, patient.mrn);
    await getCourse(db, patient.id);
    await getActiveStatuses(db);
    await getActivePatients(db);
    await getActiveStatuses(db, patient.wardId);
    await isCorrected(db, 'x');
    await isInfusionCorrected(db, 'x');
    await latestAuditAfter(db, { patientId: patient.id, action: 'x' });
    await findDraft(db, { userId: nurseId, patientId: patient.id });
    await listUsers(db);
  });
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.flatMap(scansOf)).toEqual([]);
});

test('the look-out works: a maximum read from end to end is seen', async () => {
  const asked = await queriesOf(async (db) => {
    await db.neuroCheck.aggregate({ _max: { number: true } });
    await db.auditEvent.findMany({ where: { subject: 'x' } });
  });
  expect(asked.flatMap(scansOf)).toHaveLength(2);
});
