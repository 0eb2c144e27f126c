import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardRow } from '@/lib/clinical/board/row';
import { getDb, getReader } from '@/lib/db/client';
import { getBoard } from '@/lib/queries/board';
import { findStaleDemo } from '@/lib/queries/demo';
import { done, openWard, refusal, register, type Staff } from '../test-ward';
import { prepareWard, reloadDemoWard } from './prepare-ward';

const HOUR = 3_600_000;

let staff: Staff;
let close: () => Promise<void>;
let rows: readonly BoardRow[];

beforeAll(async () => {
  ({ staff, close } = await openWard());
  await prepareWard();
  rows = done(await getBoard(staff.nurse, { ward: 'Demo' })).rows;
});
afterAll(() => close());

const who = (mrn: string) => rows.find((row) => row.mrn === mrn);
const rulesOf = (row: BoardRow | undefined) => row?.flags.map((flag) => flag.rule);

describe('The demo ward', () => {
  test('has at least twelve patients with SIM numbers, placed around now', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.every((row) => row.mrn.startsWith('SIM-'))).toBe(true);
  });

  test('shows every state that a ward can meet', () => {
    expect(who('SIM-1001')).toMatchObject({ trend: 'worsening', window: { state: 'high-risk' } });
    expect(who('SIM-1002')).toMatchObject({ trend: 'stable', day: 5, ice: { total: 10 }, next: { state: 'not-due' } });
    expect(who('SIM-1003')).toMatchObject({ next: { state: 'overdue' } });
    expect(who('SIM-1004')).toMatchObject({ next: { state: 'missed' } });
    expect(who('SIM-1005')).toMatchObject({ icans: { kind: 'incomplete', atLeast: 1, atMost: 2 } });
    expect(who('SIM-1006')).toMatchObject({ icans: { kind: 'not-assessable' }, lastGraded: { grade: 4 }, alertAs: 4 });
    expect(who('SIM-1007')).toMatchObject({ ice: { total: 10 }, icans: { grade: 3, drivenBy: ['seizure'] } });
    expect(who('SIM-1008')).toMatchObject({ day: 22, window: { state: 'late' } });
    expect(rulesOf(who('SIM-1008'))).toContain('A18');
    expect(who('SIM-1010')).toMatchObject({ product: 'teclistamab', window: { startDay: null } });
    expect(who('SIM-1011')).toMatchObject({ ice: { total: 8, baselineTotal: 8 }, suspected: false });
    expect(who('SIM-1012')).toMatchObject({ trend: 'worsening', day: 9 });
    expect(who('SIM-1013')).toMatchObject({ ice: null, capd: { total: 5 } });
    expect(who('SIM-1017')).toMatchObject({ day: -1, window: { state: 'before' } });
  });

  test('raises every flag that is built', () => {
    const raised = new Set(rows.flatMap((row) => rulesOf(row)));
    const built = [
      'A1',
      'A2',
      'A3',
      'A4',
      'A5',
      'A6',
      'A7',
      'A8',
      'A9',
      'A10',
      'A12',
      'A13',
      'A18',
      'A21',
      'A23',
      'A24',
    ];
    expect(built.filter((rule) => !raised.has(rule as never))).toEqual([]);
  });

  test('holds one entry that was corrected', async () => {
    expect(await getReader().neuroCheck.count({ where: { correctsId: { not: null } } })).toBe(1);
  });

  test('is not loaded twice by a second start', async () => {
    await prepareWard();
    expect(await getReader().patient.count()).toBe(rows.length);
  });

  test('older than twelve hours it offers to be loaded afresh, and the guards stay on', async () => {
    expect(await findStaleDemo(Date.now() + 11 * HOUR)).toBeNull();
    expect(await findStaleDemo(Date.now() + 13 * HOUR)).not.toBeNull();
    expect(refusal(await reloadDemoWard(staff.viewer))).toMatch(/^forbidden/);
    done(await reloadDemoWard(staff.nurse));
    expect(await getReader().patient.count()).toBe(rows.length);
    await expect(getDb().neuroCheck.deleteMany()).rejects.toThrow();
  });

  test('stays as it is where somebody else is registered', async () => {
    await register(staff.nurse, { mrn: randomUUID() });
    expect(await findStaleDemo(Date.now() + 13 * HOUR)).toBeNull();
    expect(refusal(await reloadDemoWard(staff.nurse))).toMatch(/^refused: Other patients are registered/);
  });
});
