import { expect, test } from '../support/stories';
import type { Column } from '../support/ward-board';

type Words = readonly (string | RegExp)[];

const ICE = 'ICE of 10, age';

/** Everyone whom a newcomer should meet in the first ten minutes, and what the ward reads of them. */
const SITUATIONS: Readonly<Record<string, readonly [string, Readonly<Partial<Record<Column, Words>>>]>> = {
  'someone worsening': [
    'SIM-1001',
    { Day: ['D+6', 'Window'], [ICE]: ['5', 'worsening', 'was 8, baseline 10'], ICANS: ['Grade 2'] },
  ],
  'someone in the window and well': [
    'SIM-1002',
    { Day: ['D+5', 'Window'], [ICE]: ['10', 'stable'], ICANS: ['0 No ICANS'] },
  ],
  'someone overdue': ['SIM-1003', { 'Next check': ['Overdue'] }],
  'someone whose check was missed': ['SIM-1004', { 'Next check': ['Missed'] }],
  'someone whose latest check is incomplete': [
    'SIM-1005',
    { [ICE]: ['6–7'], ICANS: ['Grade 1–2', 'alerts as 2; missing: Writes a sentence'] },
  ],
  'someone not assessable who was grade 4': [
    'SIM-1006',
    { ICANS: ['Not assessable', /^Grade 4 as of .*, not assessable since .* \(sedated\)$/] },
  ],
  'someone with a seizure and ICE 10': [
    'SIM-1007',
    { [ICE]: ['10'], ICANS: ['Grade 3'], Attention: [/^Seizure: brief, resolved/] },
  ],
  'someone on day 22 with late signs': [
    'SIM-1008',
    { Day: ['D+22', 'Late'], Attention: [/^After the vigilance days: Tremor or jerks only/, /^Rule A18,/] },
  ],
  'an ide-cel patient who peaked on day 2': ['SIM-1009', { Day: ['D+4', 'Window', 'Abecma'], ICANS: ['Grade 1'] }],
  'a bispecific patient between step doses': [
    'SIM-1010',
    { Day: ['D+5', 'Window', 'Tecvayli', /^\d+ h since dose 2$/], ICANS: ['0 No ICANS'] },
  ],
  'a baseline-8 patient at baseline': [
    'SIM-1011',
    { [ICE]: ['8', 'stable', 'baseline 8'], ICANS: ['Grade 1'], Attention: [/^High-risk time/] },
  ],
  'a second fall after recovery': ['SIM-1012', { [ICE]: ['4', 'worsening', 'was 8, baseline 10'], ICANS: ['Grade 2'] }],
  'a child on CAPD': ['SIM-1013', { [ICE]: ['5', 'CAPD of 32'], ICANS: ['Grade 1', 'by CAPD'] }],
  'someone with a corrected entry': ['SIM-1014', { [ICE]: ['9', 'was 10, baseline 10'], ICANS: ['Grade 1'] }],
  'ICE 0 and nobody noted how the patient wakes': [
    'SIM-1015',
    { [ICE]: ['0'], ICANS: ['Grade 3–4', 'alerts as 4; missing: Consciousness'] },
  ],
  'a finding attributed to another cause': [
    'SIM-1016',
    { ICANS: ['0 No ICANS', 'no graded finding; consciousness attributed elsewhere'] },
  ],
  'someone before the infusion': [
    'SIM-1017',
    { Day: ['D−1', 'Before'], [ICE]: ['Not recorded'], ICANS: ['Not graded'] },
  ],
};

test.describe('Walking the demo ward', () => {
  test('everybody is there, each with what makes them worth meeting', async ({ nurse }) => {
    const { board } = nurse;
    await board.opens('Demo');
    await expect(board.rows()).toHaveCount(Object.keys(SITUATIONS).length);
    for (const [situation, [mrn, columns]] of Object.entries(SITUATIONS))
      for (const [column, words] of Object.entries(columns) as [Column, Words][])
        for (const said of words)
          await expect
            .soft(board.says({ mrn }, column, said), `${situation}, ${mrn}, ${column}: ${said}`)
            .toBeVisible();
  });

  test('what no single check says stands on the course', async ({ nurse }) => {
    const { rows } = await nurse.api.board({ ward: 'Demo' });
    const { chart } = nurse;
    const opens = (mrn: string) => chart.opens({ id: rows.find((row) => row.mrn === mrn)?.patientId ?? '' });
    await opens('SIM-1009');
    await expect(chart.summary(), 'peaked before the usual window').toHaveText(
      'ICE fell from 10 to 6 between D+0 and D+2, now 9. Highest ICANS grade 2 on D+2.',
    );
    await opens('SIM-1012');
    await expect(chart.summary(), 'fell, recovered, fell again').toHaveText(
      /^ICE fell from 10 to 5 between D\+\d and D\+\d, recovered to 10 on D\+\d, now 4\. Highest ICANS grade 2 on D\+\d\.$/,
    );
    await opens('SIM-1014');
    await expect(chart.timeline().getByRole('deletion')).toContainText('ICE 3, Grade 2.');
    await expect(chart.timeline()).toContainText('Replaced: Answers were read from the sheet of another bed. Same no.');
  });
});
