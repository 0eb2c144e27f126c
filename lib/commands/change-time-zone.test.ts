import { afterEach, beforeEach, expect, test } from 'vitest';
import { getDb, getReader } from '@/lib/db/client';
import { getZone } from '@/lib/db/settings';
import { findStatus } from '@/lib/db/status';
import { openTestDatabase, type TestDatabase } from '@/lib/db/test-database';
import { insertNurseAndPatient } from '@/lib/db/test-rows';
import { changeTimeZone } from './change-time-zone';

let database: TestDatabase;

beforeEach(async () => {
  database = await openTestDatabase();
});

afterEach(() => database.close());

test('the ward moves to another zone: every course is derived again, and the trail says so', async () => {
  const { patient } = await insertNurseAndPatient(getDb());
  expect(await changeTimeZone('Europe/Berlin', 5)).toEqual({ ok: true, value: 'America/New_York' });
  expect(await getZone(getReader())).toBe('Europe/Berlin');
  expect((await findStatus(getReader(), patient.id))?.digest.zone).toBe('Europe/Berlin');
  const event = await getReader().auditEvent.findFirstOrThrow({ where: { action: 'time-zone.change' } });
  expect(event).toMatchObject({
    actorId: 'operator',
    before: '{"timeZone":"America/New_York"}',
    after: '{"timeZone":"Europe/Berlin"}',
  });
});

test('to the zone it is in already, nothing happens', async () => {
  expect(await changeTimeZone('America/New_York', 5)).toMatchObject({ ok: false, error: { kind: 'refused' } });
});
