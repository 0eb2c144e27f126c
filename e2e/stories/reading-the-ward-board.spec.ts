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
    const { board } = nurse;
    await expect(board.says(patient, 'Patient', patient.displayName)).toBeVisible();
    await expect(board.says(patient, 'Day', 'D+5')).toBeVisible();
    await expect(board.says(patient, 'Day', 'Window')).toBeVisible();
    await expect(board.says(patient, 'ICE of 10, age', '8')).toBeVisible();
    await expect(board.says(patient, 'ICANS', 'Grade 1')).toBeVisible();
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
    await expect(nurse.board.says(sicker, 'Attention', /^ICE fell 10 → 5 in 7 h 54 min/)).toBeVisible();
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
    await expect(nurse.board.says(patient, 'Next check', 'Overdue')).toBeVisible();
    await expect(nurse.board.says(patient, 'ICE of 10, age', /· 20 h( \d min)?$/)).toBeVisible();
    await expect(nurse.board.says(patient, 'ICANS', /^as of /), 'it never reads as current').toBeVisible();
  });

  test('an incomplete check is shown as a range, never as grade 0', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, HALF));
    await nurse.board.opens(patient.ward);
    await expect(nurse.board.says(patient, 'ICANS', 'Incomplete, 0–4')).toBeVisible();
    await expect(nurse.board.says(patient, 'ICANS', '4 answers missing')).toBeVisible();
    await expect(nurse.board.says(patient, 'ICANS', '0 No ICANS'), 'the words of grade 0').toHaveCount(0);
  });

  test('a patient who can no longer be assessed keeps the grade last seen', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, { ...CONFUSED, edema: 'diffuse' }, 6));
    await nurse.api.enters(
      neuroCheck(patient, { consciousness: 'not-assessable', notDone: { consciousness: 'sedated', ice: 'sedated' } }),
    );
    await nurse.board.opens(patient.ward);
    await expect(
      nurse.board.says(patient, 'ICANS', /^Grade 4 as of .*\d\d:\d\d, not assessable since .*\d\d:\d\d \(sedated\)$/),
    ).toBeVisible();
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
    await expect(board.says({ mrn: 'SIM-1013' }, 'ICE and window', 'CAPD is not drawn')).toBeVisible();
    await expect(board.says({ mrn: 'SIM-1017' }, 'ICE and window', 'No points yet')).toBeVisible();
  });
});

const COURSE_IN_A_GLANCE = /^ICE day \S+ to day \S+: lowest \d+, last \d+, baseline \d+$/;

async function box(part: Locator) {
  const found = await part.boundingBox();
  if (!found) throw new Error('It is not laid out.');
  return found;
}
