import { readFileSync } from 'node:fs';
import { answered, type Board, type Row } from '../support/api';
import { expect, type Person, test } from '../support/stories';

const PATIENTS = 'e2e/support/courses/patients.csv';
const CHECKS = 'e2e/support/courses/checks.csv';

test.describe.configure({ mode: 'serial' });

const file = (path: string) => ({ name: path, mimeType: 'text/csv', buffer: readFileSync(path) });

const sends = (charge: Person, files: Record<string, string>, dryRun = false) =>
  charge.api.request.post('/api/v1/import/csv', {
    params: { dryRun: String(dryRun) },
    multipart: Object.fromEntries(Object.entries(files).map(([name, path]) => [name, file(path)])),
  });

const isKnown = async (charge: Person, mrn: string) => {
  const response = await charge.api.request.get('/api/v1/patients', { params: { mrn } });
  return (await answered<{ patients: unknown[] }>(response)).patients.length > 0;
};

test.describe('Importing courses', () => {
  test('a dry run lists row by row what would happen, and writes nothing', async ({ charge }) => {
    await charge.desk.goes('/import');
    await charge.desk.field('Patients').setInputFiles(PATIENTS);
    await charge.desk.field('Checks').setInputFiles(CHECKS);
    await charge.desk.presses('Check the files');
    await charge.desk.sees(/276 new/);
    await charge.desk.sees(/nothing (was|has been) (written|applied)/i);
    expect(await isKnown(charge, 'CASE-1001')).toBe(false);
  });

  test('one refused row applies none, and is named with its line', async ({ charge }) => {
    const response = await charge.api.request.post('/api/v1/import/csv', {
      multipart: {
        patients: file(PATIENTS),
        checks: {
          name: 'checks.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from('mrn,observed_at,year\nCASE-1001,2026-11-13T08:00-05:00,7\n'),
        },
      },
    });
    expect(response.status()).toBe(422);
    expect(await response.json()).toMatchObject({ applied: false });
    expect(await isKnown(charge, 'CASE-1001')).toBe(false);
  });

  test('the two files come in, and a second time change nothing', async ({ charge }) => {
    await charge.desk.goes('/import');
    await charge.desk.field('Patients').setInputFiles(PATIENTS);
    await charge.desk.field('Checks').setInputFiles(CHECKS);
    await charge.desk.presses('Import');
    await charge.desk.sees(/276 new/);
    const again = await sends(charge, { patients: PATIENTS, checks: CHECKS });
    expect(again.status()).toBe(200);
    expect(await again.json()).toMatchObject({ counts: { new: 0, changed: 0, refused: 0 } });
  });

  test('the board says of the thirteen courses what the chart says', async ({ charge }) => {
    const board = await charge.api.board({ at: '2026-11-20T09:00:00-05:00' });
    for (const [mrn, expected] of Object.entries(AT_NOVEMBER_20)) {
      expect.soft(rowOf(board, mrn), mrn).toMatchObject(expected);
    }
    expect.soft(rulesOf(board, 'CASE-1007'), 'late tremor').toContain('A18');
    expect.soft(rulesOf(board, 'CASE-1008'), 'fell by 2 or more in 24 h').toContain('A4');
    expect.soft(rowOf(board, 'CASE-1004')['suspected'], 'still suspected').toBe(true);
    expect.soft(String(rowOf(board, 'CASE-1013')['dayLabel'])).toContain('48 h');
  });

  test('a week earlier the sedated patient stands at the top, with the grade last seen', async ({ charge }) => {
    const { rows } = await charge.api.board({ ward: '5B', at: '2026-11-13T09:00:00-05:00' });
    expect(rows[0]).toMatchObject({
      mrn: 'CASE-1004',
      icans: { kind: 'not-assessable' },
      lastGraded: { grade: 4 },
    });
    expect(rows[0]?.['lastGraded']).toMatchObject({ observedAt: expect.stringMatching(/^2026-11-12T/) });
  });
});

function rowOf(board: Board, mrn: string): Row {
  const row = board.rows.find((candidate) => candidate.mrn === mrn);
  if (!row) throw new Error(`${mrn} is not on the board`);
  return row;
}

const rulesOf = (board: Board, mrn: string) =>
  (rowOf(board, mrn)['flags'] as readonly { rule: string }[]).map(({ rule }) => rule);

const graded = (grade: number) => ({ kind: 'graded', grade });

// Read off the sample courses by hand.
const AT_NOVEMBER_20: Readonly<Record<string, Record<string, unknown>>> = {
  'CASE-1001': { day: 8, window: { state: 'high-risk' }, ice: { total: 10 }, icans: graded(0), trend: 'improving' },
  'CASE-1002': { day: 7, window: { state: 'high-risk' }, ice: { total: 9 }, icans: graded(1), trend: 'improving' },
  'CASE-1003': { day: 10, window: { state: 'high-risk' }, ice: { total: 8 }, icans: graded(1), trend: 'improving' },
  'CASE-1004': { day: 14, window: { state: 'vigilance' }, ice: { total: 8 }, icans: graded(1), trend: 'stable' },
  'CASE-1005': { day: 6, window: { state: 'high-risk' }, ice: { total: 9 }, icans: graded(1), trend: 'worsening' },
  'CASE-1006': { day: 3, window: { state: 'high-risk' }, ice: { total: 8 }, icans: graded(1), trend: 'improving' },
  'CASE-1007': { day: 22, window: { state: 'late' }, ice: { total: 10 }, icans: graded(0) },
  'CASE-1008': {
    day: 5,
    window: { state: 'high-risk' },
    ice: { total: 6, baselineTotal: 8 },
    icans: graded(2),
    trend: 'worsening',
  },
  'CASE-1009': { day: 11, window: { state: 'vigilance' }, ice: { total: 8 }, icans: graded(1), trend: 'improving' },
  'CASE-1010': { day: 4, window: { state: 'high-risk' }, ice: { total: 10 }, icans: graded(0), trend: 'stable' },
  'CASE-1011': { day: 9, window: { state: 'high-risk' }, ice: { total: 10 }, next: { state: 'missed' } },
  'CASE-1012': {
    day: 2,
    product: 'blinatumomab',
    ice: { low: 8, high: 9 },
    icans: { ...graded(1), partial: true },
    trend: 'worsening',
  },
  'CASE-1013': { day: 8, product: 'teclistamab', ice: { total: 9 }, icans: graded(1), trend: 'worsening' },
};
