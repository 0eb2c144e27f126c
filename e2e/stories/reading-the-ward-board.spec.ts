import type { Locator } from '@playwright/test';
import { neuroCheck } from '../support/api';
import { CONFUSED, HALF, SLIPPING, WELL } from '../support/findings';
import { expectNoSidewaysScroll } from '../support/looks';
import { expect, test } from '../support/stories';
import type { Column } from '../support/ward-board';

test.describe('Reading the ward board', () => {
  test('says the day, the window, the points and the grade of each patient', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, SLIPPING));
    await nurse.board.opens(patient.ward);
    const row = nurse.board.row(patient);
    await expect(row).toContainText(patient.displayName);
    await expect(row).toContainText('D+5');
    await expect(row).toContainText(/Window/i);
    await expect(row).toContainText('8');
    await expect(row).toContainText('Grade 1');
  });

  test('who needs attention most stands first', async ({ nurse, charge, freshPatient, patient }) => {
    const sicker = await freshPatient();
    const { version } = await charge.api.course(sicker.id).then((course) => course.patient);
    await charge.api.enters({
      kind: 'move',
      patientId: sicker.id,
      expectedVersion: version,
      payload: { ward: patient.ward, bed: '13' },
    });
    await nurse.api.enters(neuroCheck(patient, WELL));
    await nurse.api.enters(neuroCheck(sicker, WELL, 8));
    await nurse.api.enters(neuroCheck(sicker, CONFUSED, 0.1));
    await nurse.board.opens(patient.ward);
    expect(await nurse.board.order([patient, sicker])).toEqual([sicker.mrn, patient.mrn]);
    await expect(nurse.board.row(sicker)).toContainText('10 → 5');
  });

  test('the filters are links, and keep what they promise', async ({ nurse }) => {
    await nurse.board.opens('Demo');
    for (const name of ['All', 'Needs attention', 'In window', 'Overdue', 'On steroids']) {
      const promised = await nurse.board.promised(name);
      await nurse.board.filter(name).click();
      await expect(nurse.board.filter(name)).toHaveAttribute('aria-current', /true|page/);
      await expect(nurse.board.rows()).toHaveCount(promised);
    }
  });

  test('a check past its due time is greyed and says how old it is', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, WELL, 20));
    await nurse.board.opens(patient.ward);
    await expect(nurse.board.row(patient)).toContainText(/overdue|missed/i);
    await expect(nurse.board.row(patient)).toContainText(/20 h/);
  });

  test('an incomplete check is shown as a range, never as grade 0', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, HALF));
    await nurse.board.opens(patient.ward);
    await expect(nurse.board.row(patient)).not.toContainText('Grade 0');
    await expect(nurse.board.row(patient)).toContainText(/Grade 0[–-]4|incomplete/i);
  });

  test('a patient who can no longer be assessed keeps the grade last seen', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, { ...CONFUSED, edema: 'diffuse' }, 6));
    await nurse.api.enters(
      neuroCheck(patient, { consciousness: 'not-assessable', notDone: { consciousness: 'sedated', ice: 'sedated' } }),
    );
    await nurse.board.opens(patient.ward);
    await expect(nurse.board.row(patient)).toContainText(/Grade 4 as of .* not assessable since .* \(sedated\)/);
  });

  test('on a portrait tablet the same patients are cards, two beside each other', async ({ nurse }) => {
    const { page, board } = nurse;
    await page.setViewportSize({ width: 768, height: 1024 });
    await board.opens('Demo');
    for (const head of await board.heads().all()) await expect(head).not.toBeInViewport();
    const first = await box(board.rows().nth(0));
    const second = await box(board.rows().nth(1));
    const third = await box(board.rows().nth(2));
    expect(second).toMatchObject({ y: first.y, width: first.width });
    expect(second.x).toBeGreaterThanOrEqual(first.x + first.width);
    expect(third.x).toBe(first.x);
    expect(third.y).toBeGreaterThanOrEqual(Math.max(first.y + first.height, second.y + second.height));
    for (const mrn of ['SIM-1001', 'SIM-1005', 'SIM-1006']) {
      const at = (column: Column) => box(board.cell({ mrn }, column));
      const name = await at('Patient');
      const points = await at('ICE of 10, age');
      const grade = await at('ICANS');
      expect.soft((await at('Bed')).y, `${mrn}: the bed stands beside the name`).toBe(name.y);
      expect.soft(points.y, `${mrn}: the points below the name`).toBeGreaterThanOrEqual(name.y + name.height);
      expect.soft(grade.y, `${mrn}: the grade below the points`).toBeGreaterThanOrEqual(points.y + points.height);
      const reason = await at('Attention');
      expect.soft(reason.y, `${mrn}: the reason at the bottom`).toBeGreaterThanOrEqual(grade.y + grade.height);
      await expect.soft(board.sparkline({ mrn }), `${mrn}: the course in one glance`).toBeVisible();
    }
    await expectNoSidewaysScroll(page, 'the cards');
  });

  test('before any program runs, everybody is there with the course drawn', async ({ person, nurse }) => {
    const { rows } = await nurse.api.board({ ward: 'Demo' });
    const { board } = await person('nurse', { javaScriptEnabled: false });
    await board.opens('Demo');
    await expect(board.rows()).toHaveCount(rows.length);
    for (const row of rows.filter(({ ice }) => ice !== null))
      await expect.soft(board.sparkline(row), row.mrn).toHaveAccessibleName(COURSE_IN_A_GLANCE);
    // More of CAPD is worse: it would not read in a line beside those of ICE.
    await expect(board.says({ mrn: 'SIM-1013' }, 'ICE and window', 'CAPD has no ICE line')).toBeVisible();
    await expect(board.says({ mrn: 'SIM-1017' }, 'ICE and window', 'No points yet')).toBeVisible();
  });
});

const COURSE_IN_A_GLANCE = /^ICE day \S+ to day \S+: lowest \d+, last \d+, baseline \d+$/;

async function box(part: Locator) {
  const found = await part.boundingBox();
  if (!found) throw new Error('It is not laid out.');
  return found;
}
