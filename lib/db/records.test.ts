import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getAuditOf, insertAuditEvent, latestAuditAfter } from './audit';
import { getAllChecks, getChecks, insertCheck, isCorrected } from './checks';
import { getDb, getReader } from './client';
import { getCourse, getCoursesOnBoard } from './courses';
import { clearDemoWard, hasPatients } from './demo';
import { deleteDraft, findDraft, upsertDraft } from './drafts';
import { findEntry, insertEntry, nextNumber } from './entries';
import { firstInfusionStart, getInfusions, insertInfusion } from './infusions';
import { findBedHolder, findPatientOnWard, type PatientRecord, updatePatient } from './patients';
import { getZone } from './settings';
import { openTestDatabase, type TestDatabase } from './test-database';
import { checkOf, infusionOf, insertNurseAndPatient } from './test-rows';
import { findWard, getWards, wardNamed } from './wards';

const HOUR = 3_600_000;

let database: TestDatabase;
let patient: PatientRecord;
let nurseId: string;

beforeEach(async () => {
  database = await openTestDatabase();
  ({ patient, nurseId } = await insertNurseAndPatient(getDb()));
});

afterEach(() => database.close());

describe('A check comes back as it was charted', () => {
  test('blanks stay blanks, a tenth of a degree stays a tenth', async () => {
    const check = checkOf(patient.id, nurseId);
    await insertCheck(getDb(), check);
    const [read] = await getChecks(getReader(), patient.id);
    expect(read).toEqual(check);
    expect(read?.findings.ice).toMatchObject({ writing: null });
    expect(read?.temperatureC).toBe(38.4);
  });

  test('a corrected one stays readable and no longer stands', async () => {
    const old = checkOf(patient.id, nurseId);
    const correction = checkOf(patient.id, nurseId, { correctsId: old.id, reason: 'wrong item' });
    await insertCheck(getDb(), old);
    await insertCheck(getDb(), correction);
    expect((await getChecks(getReader(), patient.id)).map(({ id }) => id)).toEqual([correction.id]);
    expect(await getAllChecks(getReader(), patient.id)).toHaveLength(2);
    expect(await isCorrected(getReader(), old.id)).toBe(true);
    expect(await isCorrected(getReader(), correction.id)).toBe(false);
  });

  test('one entered in error leaves nothing standing', async () => {
    const old = checkOf(patient.id, nurseId);
    await insertCheck(getDb(), old);
    await insertCheck(getDb(), {
      ...old,
      id: randomUUID(),
      correctsId: old.id,
      reason: 'wrong bed',
      enteredInError: true,
    });
    expect(await getChecks(getReader(), patient.id)).toEqual([]);
  });
});

describe('Numbers run over everything that carries one', () => {
  test('the next is one above the highest', async () => {
    expect(await nextNumber(getDb())).toBe(1);
    await insertCheck(getDb(), checkOf(patient.id, nurseId, { number: 4 }));
    await insertInfusion(getDb(), infusionOf(patient.id, nurseId, { number: 9 }));
    expect(await nextNumber(getDb())).toBe(10);
  });

  test('an entry is found by its key with the answer it got', async () => {
    const key = randomUUID();
    const response = {
      key,
      entryId: 'x',
      number: 3,
      version: 2,
      savedAt: '2026-11-20T17:00:00Z',
      result: { grade: 1 },
    };
    const entry = {
      key,
      number: 3,
      kind: 'neuro-check',
      userId: nurseId,
      patientId: patient.id,
      fingerprint: 'f',
      response,
      at: 5,
    };
    await insertEntry(getDb(), entry);
    expect(await findEntry(getReader(), key)).toEqual(entry);
    expect(await findEntry(getReader(), randomUUID())).toBeNull();
    expect(await nextNumber(getDb())).toBe(4);
  });
});

describe('A course', () => {
  test('holds what stands, oldest first, in the ward’s zone', async () => {
    const first = infusionOf(patient.id, nurseId, { startedAt: patient.registeredAt - 24 * HOUR });
    const later = infusionOf(patient.id, nurseId, { number: 3 });
    await insertInfusion(getDb(), later);
    await insertInfusion(getDb(), first);
    await insertCheck(getDb(), checkOf(patient.id, nurseId));
    const { course } = await getCourse(getReader(), patient.id);
    expect(course.zone).toBe('America/New_York');
    expect(course.importedBaselineIce).toBe(9);
    expect(course.infusions.map(({ id }) => id)).toEqual([first.id, later.id]);
    expect(course.checks).toHaveLength(1);
    expect(await firstInfusionStart(getReader(), patient.id)).toBe(first.startedAt);
    expect(await getInfusions(getReader(), patient.id)).toHaveLength(2);
  });

  test('is on the board of any moment until it ended', async () => {
    const at = patient.registeredAt;
    const onBoard = async (moment: number) =>
      (await getCoursesOnBoard(getReader(), { at: moment })).map((each) => each.patient.id);
    await updatePatient(getDb(), patient.id, { endedAt: at + HOUR, endReason: 'home' });
    expect(await onBoard(at)).toEqual([patient.id]);
    expect(await onBoard(at + HOUR - 1)).toEqual([patient.id]);
    expect(await onBoard(at + HOUR)).toEqual([]);
  });
});

describe('A draft', () => {
  const answers = { year: '1', naming: 2, city: null };

  test('is its author’s, keeps its beginning, and is gone after twelve hours', async () => {
    const author = { userId: nurseId, patientId: patient.id };
    await upsertDraft(getDb(), { ...author, answers: {}, now: 0 });
    await upsertDraft(getDb(), { ...author, answers, now: 11 * HOUR });
    expect(await findDraft(getReader(), author)).toEqual({ answers, startedAt: 0, savedAt: 11 * HOUR });
    expect(await findDraft(getReader(), { ...author, userId: 'another' })).toBeNull();
    await upsertDraft(getDb(), { ...author, answers, now: 23 * HOUR });
    expect(await findDraft(getReader(), author)).toMatchObject({ startedAt: 23 * HOUR });
    await deleteDraft(getDb(), nurseId, patient.id);
    expect(await findDraft(getReader(), author)).toBeNull();
  });
});

describe('The trail', () => {
  test('numbers its events without a gap and keeps what was before and after', async () => {
    const who = { at: 7, actorId: nurseId, role: 'nurse', patientId: patient.id, subject: `patient ${patient.id}` };
    await insertAuditEvent(getDb(), { ...who, action: 'a', after: '{"bed":"4"}' });
    await insertAuditEvent(getDb(), {
      ...who,
      action: 'a',
      before: '{"bed":"4"}',
      after: '{"bed":"5"}',
      reason: 'moved',
    });
    const events = await getAuditOf(getReader(), patient.id);
    expect(events.map(({ seq, at, before, reason }) => [seq, at, before, reason])).toEqual([
      [1, 7, null, null],
      [2, 7, '{"bed":"4"}', 'moved'],
    ]);
    expect(await latestAuditAfter(getReader(), { patientId: patient.id, action: 'a' })).toBe('{"bed":"5"}');
    expect(await latestAuditAfter(getReader(), { patientId: patient.id, action: 'b' })).toBeNull();
  });
});

describe('The ward', () => {
  test('is made once by its name, and knows who lies in a bed', async () => {
    const east = await findWard(getReader(), 'East');
    expect(await wardNamed(getDb(), 'East')).toBe(east?.id);
    expect((await findPatientOnWard(getReader(), patient.id))?.wardName).toBe('East');
    expect((await findBedHolder(getReader(), { ward: 'East', bed: '4' }))?.id).toBe(patient.id);
    expect(await findBedHolder(getReader(), { ward: 'East', bed: '5' })).toBeNull();
    await wardNamed(getDb(), 'Annex');
    expect((await getWards(getReader())).map(({ name }) => name)).toEqual(['Annex', 'East']);
    expect(await getZone(getReader())).toBe('America/New_York');
  });

  test('the demo ward is cleared only where nobody else is registered', async () => {
    await insertCheck(getDb(), checkOf(patient.id, nurseId));
    const correction = (id: string) => checkOf(patient.id, nurseId, { correctsId: id, reason: 'wrong item' });
    const [first] = await getChecks(getReader(), patient.id);
    await insertCheck(getDb(), correction(first?.id ?? ''));
    expect(await getDb().$transaction((tx) => clearDemoWard(tx))).toBe(1);
    await updatePatient(getDb(), patient.id, { mrn: 'SIM-0001' });
    expect(await getDb().$transaction((tx) => clearDemoWard(tx))).toBe(0);
    expect(await hasPatients(getReader())).toBe(false);
    const { patient: next, nurseId: nurse } = await insertNurseAndPatient(getDb());
    await insertCheck(getDb(), checkOf(next.id, nurse));
    await expect(getDb().neuroCheck.deleteMany()).rejects.toThrow();
  });
});
