import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isoOf } from '@/lib/clinical/time';
import { importCourses } from '@/lib/commands/import/import-courses';
import { at, done, openWard, register, type Staff, WELL, write } from '@/lib/commands/test-ward';
import { getBoard } from './board';
import { getCourse } from './course';

const NOW = at('2026-11-20 11:00');
const FALLEN = { ...WELL, ice: { ...WELL.ice, naming: 0, writing: 0 } };

let staff: Staff;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ staff, close } = await openWard());
});
afterAll(() => close());

test('an earlier moment is told with today’s corrections, on the course as on the board', async () => {
  const patientId = await register(staff.nurse, { mrn: randomUUID() });
  const observedAt = '2026-11-20T08:00-05:00';
  const wrong = done(await write(staff.nurse, { patientId, payload: FALLEN, now: NOW, more: { observedAt } }));
  const payload = { entryId: wrong.entryId, reason: 'Seen at ten, not at eight', findings: WELL };
  const more = { expectedVersion: wrong.version, observedAt: '2026-11-20T10:00-05:00' };
  done(await write(staff.nurse, { patientId, kind: 'correction', payload, now: NOW, more }));

  const earlier = '2026-11-20T09:00:00-05:00';
  const course = done(await getCourse(staff.nurse, patientId, earlier));
  const row = done(await getBoard(staff.nurse, { at: earlier })).rows.find((each) => each.patientId === patientId);
  expect(course.status.icans).toBeNull();
  expect(row?.icans).toBeNull();
  expect(course.checks).toEqual([expect.objectContaining({ id: wrong.entryId, correctedBy: expect.any(String) })]);
});

test('a late entry stays marked late when it is corrected', async () => {
  const patientId = await register(staff.nurse, { mrn: randomUUID() });
  const observedAt = '2026-11-20T08:00-05:00';
  const late = done(await write(staff.nurse, { patientId, now: NOW, more: { observedAt } }));
  const payload = { entryId: late.entryId, reason: 'Writing was wrong', findings: FALLEN };
  const more = { expectedVersion: late.version };
  done(await write(staff.nurse, { patientId, kind: 'correction', payload, now: NOW, more }));
  const course = done(await getCourse(staff.nurse, patientId));
  expect(course.checks.map((check) => check.late)).toEqual([true, true]);
});

test('a check that a clock running ahead put a minute away is on the course as on the board', async () => {
  const patientId = await register(staff.nurse, { mrn: 'AHEAD-1' });
  const observedAt = isoOf(Date.now() + 60_000);
  const file = new TextEncoder().encode(`mrn,observed_at,ice_total,consciousness\nAHEAD-1,${observedAt},7,alert\n`);
  done(await importCourses(staff.charge, { files: { patients: null, checks: file }, dryRun: false }));
  const row = done(await getBoard(staff.nurse, {})).rows.find((each) => each.patientId === patientId);
  expect(row?.ice).toMatchObject({ total: 7 });
  expect(done(await getCourse(staff.nurse, patientId)).checks).toHaveLength(1);
});
