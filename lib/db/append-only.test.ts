import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertAuditEvent } from './audit';
import { insertCheck } from './checks';
import { getDb } from './client';
import { insertEntry } from './entries';
import { insertInfusion } from './infusions';
import { openTestDatabase, type TestDatabase } from './test-database';
import { checkOf, infusionOf, insertNurseAndPatient } from './test-rows';

let database: TestDatabase;
let patientId: string;
let nurseId: string;

beforeEach(async () => {
  database = await openTestDatabase();
  const db = getDb();
  const { patient, nurseId: id } = await insertNurseAndPatient(db);
  patientId = patient.id;
  nurseId = id;
  await insertCheck(db, checkOf(patientId, nurseId));
  await insertInfusion(db, infusionOf(patientId, nurseId));
  await insertAuditEvent(db, { at: 1, actorId: nurseId, role: 'nurse', action: 'test', subject: 'test' });
  const key = randomUUID();
  const response = { key, entryId: 'e', number: 1, version: 2, savedAt: '2026-11-20T17:00:00Z', result: null };
  await insertEntry(db, {
    key,
    number: 1,
    kind: 'test',
    userId: nurseId,
    patientId,
    fingerprint: 'f',
    response,
    at: 1,
  });
});

afterEach(() => database.close());

const TABLES = ['NeuroCheck', 'Infusion', 'AuditEvent', 'Entry'] as const;

describe.each(TABLES)('%s is append-only', (table) => {
  function raw(sql: string) {
    const db = new Database(database.file);
    try {
      return () => db.prepare(sql).run();
    } finally {
      // Closed by the test's end; the statement is run at once by expect.
      queueMicrotask(() => db.close());
    }
  }

  test('to raw SQL', () => {
    const column = table === 'AuditEvent' || table === 'Entry' ? 'at' : 'recordedAt';
    expect(raw(`UPDATE "${table}" SET "${column}" = 2`)).toThrow('append-only');
    expect(raw(`DELETE FROM "${table}"`)).toThrow('append-only');
  });

  test('to a replacing insert', () => {
    expect(raw(`INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}"`)).toThrow(/append-only|grows by one/);
  });

  test('to Prisma', async () => {
    const { neuroCheck, infusion, auditEvent, entry } = getDb();
    const change: Record<typeof table, () => Promise<unknown>> = {
      NeuroCheck: () => neuroCheck.updateMany({ data: { note: 'another' } }),
      Infusion: () => infusion.updateMany({ data: { doseLabel: 'another' } }),
      AuditEvent: () => auditEvent.updateMany({ data: { reason: 'another' } }),
      Entry: () => entry.updateMany({ data: { kind: 'another' } }),
    };
    const remove: Record<typeof table, () => Promise<unknown>> = {
      NeuroCheck: () => neuroCheck.deleteMany(),
      Infusion: () => infusion.deleteMany(),
      AuditEvent: () => auditEvent.deleteMany(),
      Entry: () => entry.deleteMany(),
    };
    await expect(change[table]()).rejects.toThrow();
    await expect(remove[table]()).rejects.toThrow();
  });
});

describe('What the tables refuse, whoever writes', () => {
  const refuse = (work: () => Promise<unknown>, why: RegExp) => expect(work()).rejects.toThrow(why);

  test('a gap in the audit trail', async () => {
    const event = { at: new Date(1), actorId: 'x', role: 'x', action: 'x', subject: 'x' };
    await refuse(() => getDb().auditEvent.create({ data: { ...event, seq: 7 } }), /./);
    await getDb().auditEvent.create({ data: { ...event, seq: 2 } });
  });

  test('a correction of another patient’s check, or under another number', async () => {
    const db = getDb();
    const old = checkOf(patientId, nurseId, { number: 5 });
    await insertCheck(db, old);
    const correction = { ...old, id: randomUUID(), correctsId: old.id, reason: 'wrong item' };
    const { patient: other } = await insertNurseAndPatient(db);
    await refuse(() => insertCheck(db, { ...correction, patientId: other.id }), /./);
    await refuse(() => insertCheck(db, { ...correction, number: 6 }), /./);
    await refuse(() => insertCheck(db, { ...correction, reason: '  ' }), /correction_has_reason/);
    await insertCheck(db, correction);
    await refuse(() => insertCheck(db, { ...correction, id: randomUUID() }), /./);
  });

  test('a grade that does not exist, a baseline of 11, a version that goes back', async () => {
    const db = getDb();
    const check = checkOf(patientId, nurseId);
    const data = { ...check, observedAt: new Date(1), recordedAt: new Date(1), findings: '{}', ruleset: 'test' };
    const { temperatureC: _, ...row } = data;
    const result = JSON.stringify({ kind: 'graded', grade: 5 });
    await refuse(() => db.neuroCheck.create({ data: { ...row, result } }), /result_kind/);
    await refuse(() => db.patient.updateMany({ data: { baselineIce: 11 } }), /baselineIce_range/);
    await refuse(() => db.patient.updateMany({ data: { version: 0 } }), /./);
    await refuse(() => db.patient.updateMany({ data: { birthDate: '2026-02-30' } }), /birthDate_date/);
  });

  test('a patient taken out of the record', async () => {
    await refuse(() => getDb().patient.deleteMany(), /./);
  });

  test('a time written as text', () => {
    const db = new Database(database.file);
    const late = () => db.prepare(`UPDATE "Patient" SET "registeredAt" = '2026-11-20 10:00:00'`).run();
    expect(late).toThrow('registeredAt_instant');
    db.close();
  });
});
