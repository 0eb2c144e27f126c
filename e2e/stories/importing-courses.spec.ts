import { readFileSync } from 'node:fs';
import { answered } from '../support/api';
import { expect, type Person, test } from '../support/stories';
import type { Column } from '../support/ward-board';

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
    await charge.desk.sees('276 new, 0 changed, 0 unchanged, 0 refused. Nothing was written yet.');
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
    await charge.desk.sees(/^276 new, 0 changed, 0 unchanged, 0 refused\./);
    const again = await sends(charge, { patients: PATIENTS, checks: CHECKS });
    expect(again.status()).toBe(200);
    expect(await again.json()).toMatchObject({ counts: { new: 0, changed: 0, refused: 0 } });
  });

  test('the board says of the thirteen courses what the chart says', async ({ charge }) => {
    const { board } = charge;
    await board.looksBack(NOVEMBER_20, '5B');
    await expect(board.rows()).toHaveCount(13);
    await board.opensFlags({ mrn: 'CASE-1005' });
    for (const [mrn, columns] of Object.entries(ON_NOVEMBER_20))
      for (const [column, words] of Object.entries(columns) as [Column, Words][])
        for (const said of words)
          await expect.soft(board.says({ mrn }, column, said), `${mrn}, ${column}: ${said}`).toBeVisible();
  });

  test('as data it says the same', async ({ charge }) => {
    const { rows } = await charge.api.board({ at: NOVEMBER_20, ward: '5B' });
    const said = rows.map(({ mrn, day, window, icans, trend }) => [
      mrn,
      [day, (window as { state: string }).state, (icans as { grade: number }).grade, trend],
    ]);
    expect(Object.fromEntries(said)).toEqual(AS_DATA);
    expect(rows.find(({ mrn }) => mrn === 'CASE-1004')).toMatchObject({ suspected: true });
    expect(rows.find(({ mrn }) => mrn === 'CASE-1012')).toMatchObject({ ice: { low: 8, high: 9 } });
  });

  test('each course says in a sentence how it went, and the table below what was found', async ({ charge }) => {
    const { rows } = await charge.api.board({ at: NOVEMBER_20, ward: '5B' });
    for (const [mrn, course] of Object.entries(COURSES)) {
      const id = rows.find((row) => row.mrn === mrn)?.patientId ?? '';
      await charge.chart.looksBack({ id }, NOVEMBER_20);
      await expect.soft(charge.chart.summary(), mrn).toContainText(course.summary);
      for (const [stamp, found] of Object.entries(course.checks)) {
        const cells = charge.chart.observed(stamp).getByRole('cell');
        for (const word of found)
          await expect.soft(cells.getByText(word, { exact: true }), `${mrn}, ${stamp}: ${word}`).toBeVisible();
      }
    }
  });

  test('a week earlier the sedated patient stands at the top, with the grade last seen', async ({ charge }) => {
    const { board } = charge;
    await board.looksBack('2026-11-13T09:00:00-05:00', '5B');
    await expect(board.rows().first()).toContainText('MRN CASE-1004');
    const grade = board.cell({ mrn: 'CASE-1004' }, 'ICANS');
    await expect(grade.getByText('Not assessable', { exact: true })).toBeVisible();
    await expect(
      grade.getByText('Grade 4 as of 12-Nov 08:00, not assessable since 12-Nov 20:00 (sedated)'),
    ).toBeVisible();
  });
});

const NOVEMBER_20 = '2026-11-20T09:00:00-05:00';

type Words = readonly (string | RegExp)[];

// From here on: read off the sample courses and the agreed table by hand, as the ward reads them.
const ON_NOVEMBER_20: Readonly<Record<string, Readonly<Partial<Record<Column, Words>>>>> = {
  'CASE-1001': { Day: ['D+8', 'Window'], 'ICE of 10, age': ['10', 'improving'], ICANS: ['0 No ICANS'] },
  'CASE-1002': { Day: ['D+7', 'Window'], 'ICE of 10, age': ['9', 'improving'], ICANS: ['Grade 1'] },
  'CASE-1003': { Day: ['D+10', 'Window'], 'ICE of 10, age': ['8', 'improving'], ICANS: ['Grade 1'] },
  'CASE-1004': {
    Day: ['D+14', 'Vigilance'],
    'ICE of 10, age': ['8', 'stable', 'baseline 10'],
    ICANS: ['Grade 1'],
    Attention: [/^ICE 8 at .*, own baseline 10 .*; lost: Writes a sentence/],
  },
  'CASE-1005': {
    Day: ['D+6', 'Window'],
    'ICE of 10, age': ['9', 'worsening', 'was 10, baseline 10'],
    ICANS: ['Grade 1'],
    Attention: [/lost: Writes a sentence 1 → 0/],
  },
  'CASE-1006': { Day: ['D+3', 'Window'], 'ICE of 10, age': ['8', 'improving'], ICANS: ['Grade 1'] },
  'CASE-1007': {
    Day: ['D+22', 'Late'],
    'ICE of 10, age': ['10'],
    ICANS: ['0 No ICANS'],
    Attention: [/tremor/i, /^Rule A18,/],
  },
  'CASE-1008': {
    Day: ['D+5', 'Window'],
    'ICE of 10, age': ['6', 'worsening', 'was 8, baseline 8'],
    ICANS: ['Grade 2'],
    Attention: [/^ICE fell 8 → 6 in 12 h/, /^Rule A4,/],
  },
  'CASE-1009': { Day: ['D+11', 'Vigilance'], 'ICE of 10, age': ['8', 'improving'], ICANS: ['Grade 1'] },
  'CASE-1010': { Day: ['D+4', 'Window'], 'ICE of 10, age': ['10', 'stable'], ICANS: ['0 No ICANS'] },
  'CASE-1011': {
    Day: ['D+9', 'Window'],
    'ICE of 10, age': ['10', /· 1 d 1 h$/],
    'Next check': ['Missed'],
    Attention: [/^Check missed/],
  },
  'CASE-1012': {
    Day: ['D+2', 'Blincyto'],
    'ICE of 10, age': ['8–9', 'worsening'],
    ICANS: ['Grade 1', 'by ICE, partial'],
  },
  'CASE-1013': {
    Day: ['D+8', 'Window', '48 h since dose 3'],
    'ICE of 10, age': ['9', 'worsening'],
    ICANS: ['Grade 1', 'by ICE and consciousness'],
  },
};

/** Day, window, grade, trend. */
const AS_DATA: Readonly<Record<string, readonly [number, string, number, string]>> = {
  'CASE-1001': [8, 'high-risk', 0, 'improving'],
  'CASE-1002': [7, 'high-risk', 1, 'improving'],
  'CASE-1003': [10, 'high-risk', 1, 'improving'],
  'CASE-1004': [14, 'vigilance', 1, 'stable'],
  'CASE-1005': [6, 'high-risk', 1, 'worsening'],
  'CASE-1006': [3, 'high-risk', 1, 'improving'],
  'CASE-1007': [22, 'late', 0, 'stable'],
  'CASE-1008': [5, 'high-risk', 2, 'worsening'],
  'CASE-1009': [11, 'vigilance', 1, 'improving'],
  'CASE-1010': [4, 'high-risk', 0, 'stable'],
  'CASE-1011': [9, 'high-risk', 0, 'stable'],
  'CASE-1012': [2, 'high-risk', 1, 'worsening'],
  'CASE-1013': [8, 'high-risk', 1, 'worsening'],
};

const COURSES: Readonly<
  Record<string, { readonly summary: string; readonly checks: Readonly<Record<string, readonly string[]>> }>
> = {
  'CASE-1003': {
    summary: 'ICE fell from 10 to 0 between D+3 and D+6, now 8. Highest ICANS grade 3',
    // Awake: by ICE alone.
    checks: { '16-Nov-2026 08:00': ['0', 'Grade 3', 'ICE'] },
  },
  'CASE-1004': {
    summary: 'Highest ICANS grade 4 on D+5. 4 checks were not assessable.',
    checks: {
      '11-Nov-2026 20:00': ['1', 'Grade 4', 'consciousness'],
      '12-Nov-2026 20:00': ['Not assessed', 'Not assessable', 'sedated'],
    },
  },
  'CASE-1005': {
    summary: 'ICE fell from 10 to 9 between D+5 and D+6, now 9. Highest ICANS grade 3 on D+5.',
    checks: { '19-Nov-2026 08:00': ['10', 'Grade 3', 'seizure'] },
  },
  'CASE-1006': {
    summary: 'ICE fell from 10 to 6 between D+0 and D+2, now 8. Highest ICANS grade 2 on D+2.',
    checks: { '19-Nov-2026 08:00': ['6', 'Grade 2', 'ICE'] },
  },
  'CASE-1009': {
    summary: 'recovered to 8 on D+6, fell again to 4 on D+9, now 8.',
    checks: { '15-Nov-2026 08:00': ['8', 'Grade 1'], '18-Nov-2026 08:00': ['4', 'Grade 2'] },
  },
};
