import { randomUUID } from 'node:crypto';
import { hoursAgo, neuroCheck } from '../support/api';
import { CONFUSED, WELL } from '../support/findings';
import { expect, test } from '../support/stories';

test.describe('Managing a patient', () => {
  test('registers a patient with the infusion by form', async ({ nurse }) => {
    const mrn = `FORM-${randomUUID().slice(0, 8)}`;
    const { desk, page } = nurse;
    await desk.goes('/patients/new');
    await desk.fills({ MRN: mrn, 'Family name': 'Vidal', 'Given name': 'Ana', 'Birth date': '1961-05-06' });
    await desk.chooses('Sex', 'female');
    await desk.fills({ Ward: 'Forms', Bed: '3' });
    await desk.chooses('Product', 'tisagenlecleucel');
    await desk.fills({ 'Infusion date and time': '2026-11-20T10:30' });
    await desk.presses('Register patient');
    await page.waitForURL(/\/patients\/[^/]+$/);
    await expect(page.getByText(mrn).first()).toBeVisible();
    const { rows } = await nurse.api.board({ ward: 'Forms' });
    expect(rows.find((row) => row.mrn === mrn)).toMatchObject({ bed: '3', product: 'tisagenlecleucel' });
  });

  test('what was typed wrongly is named, and nothing typed is lost', async ({ nurse, patient }) => {
    const { desk } = nurse;
    await desk.goes('/patients/new');
    await desk.fills({ MRN: patient.mrn, 'Family name': 'Twin', 'Given name': 'Bo', 'Birth date': '1990-01-01' });
    await desk.chooses('Sex', 'male');
    await desk.fills({ Ward: 'Forms' });
    await desk.presses('Register patient');
    await desk.sees(/already registered/i);
    await expect(desk.field('Family name')).toHaveValue('Twin');
    await expect(desk.field('Sex')).toHaveValue('male');
  });

  test('a corrected infusion time moves every day, and the old time stays readable', async ({ charge, patient }) => {
    await charge.api.enters(neuroCheck(patient, WELL));
    const { infusions, patient: record } = await charge.api.course(patient.id);
    await charge.api.enters({
      kind: 'correction',
      patientId: patient.id,
      expectedVersion: record.version,
      payload: {
        entryId: infusions[0]?.id,
        reason: 'Charted on the wrong day',
        infusion: { infusedAt: hoursAgo(7 * 24) },
      },
    });
    expect(await charge.api.row(patient)).toMatchObject({ day: 7, dayLabel: 'D+7' });
    await charge.chart.opens(patient);
    await expect(charge.page.getByText('Charted on the wrong day').first()).toBeVisible();
    expect((await charge.api.course(patient.id)).infusions).toHaveLength(2);
  });

  test('a second infusion starts the days again', async ({ charge, patient }) => {
    await charge.api.enters({
      kind: 'infusion',
      patientId: patient.id,
      payload: { product: 'tisagenlecleucel', infusedAt: hoursAgo(24) },
    });
    expect(await charge.api.row(patient)).toMatchObject({ day: 1, product: 'tisagenlecleucel' });
  });

  test('a patient who moves to another bed keeps the course', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, CONFUSED));
    const { version } = (await nurse.api.course(patient.id)).patient;
    await nurse.api.enters({
      kind: 'move',
      patientId: patient.id,
      expectedVersion: version,
      payload: { ward: patient.ward, bed: '7B' },
    });
    expect(await nurse.api.row(patient)).toMatchObject({ bed: '7B', icans: { grade: 2 } });
  });

  test('an ended course leaves the board, stays readable, and can be reopened', async ({ charge, patient }) => {
    await charge.api.enters({ kind: 'end-course', patientId: patient.id, payload: { reason: 'Discharged home' } });
    expect(await charge.api.row(patient)).toBeUndefined();
    await charge.chart.opens(patient);
    await expect(charge.page.getByText('Discharged home').first()).toBeVisible();
    await charge.api.enters({ kind: 'reopen-course', patientId: patient.id, payload: { reason: 'Readmitted' } });
    expect(await charge.api.row(patient)).toBeDefined();
  });

  test('under 12 years the check asks for CAPD in place of ICE', async ({ nurse, freshPatient }) => {
    const child = await freshPatient({ birthDate: '2019-02-03', product: 'tisagenlecleucel', baselineIce: null });
    await nurse.bedside.opens(child);
    await expect(nurse.bedside.question('Year')).toHaveCount(0);
    await expect(nurse.page.getByText(/CAPD/).first()).toBeVisible();
    expect((await nurse.api.tries(neuroCheck(child, WELL))).status()).toBe(422);
  });
});
