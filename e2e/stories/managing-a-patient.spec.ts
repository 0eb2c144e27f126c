import { randomUUID } from 'node:crypto';
import { hoursAgo, neuroCheck, wardTime } from '../support/api';
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
    await expect(nurse.chart.banner()).toContainText(mrn);
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
    await expect(desk.problem()).toContainText('Already registered.');
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
    await expect(charge.chart.timeline()).toContainText('Charted on the wrong day');
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
    await charge.desk.sees(/^Ended .*: Discharged home\. The record is read only\.$/);
    await charge.api.enters({ kind: 'reopen-course', patientId: patient.id, payload: { reason: 'Readmitted' } });
    expect(await charge.api.row(patient)).toBeDefined();
  });

  test('moved by the form, the patient stands at the new bed', async ({ charge, patient }) => {
    const { desk } = charge;
    await desk.goes(`/patients/${patient.id}/details`);
    const place = desk.within('Ward and bed');
    await expect(place.field('Bed')).toHaveValue(patient.bed);
    await place.fills({ Bed: '9A' });
    await place.presses('Save the place');
    await place.sees('Moved.');
    await expect(place.field('Bed')).toHaveValue('9A');
    expect(await charge.api.row(patient)).toMatchObject({ bed: '9A' });
  });

  test('an infusion time corrected by the form moves the day, and the old time is struck through', async ({
    charge,
    patient,
  }) => {
    const { desk } = charge;
    await charge.chart.opens(patient);
    await expect(charge.chart.banner()).toContainText('D+5');
    await desk.goes(`/patients/${patient.id}/details`);
    const infusions = desk.within('Infusions');
    const course = await charge.api.course(patient.id);
    await infusions.unfolds(`Correct infusion no. ${course.infusions[0]?.number}`);
    const correction = infusions.within('What is right');
    const old = await correction.field('Infusion date and time').inputValue();
    await correction.fills({ 'Infusion date and time': wardTime(course, 7 * 24) });
    await infusions.presses('Correct the infusion');
    await expect(infusions.problem(), 'a reason is asked for').toContainText('Reason');
    await correction.fills({ Reason: 'Read from the wrong line' });
    await infusions.presses('Correct the infusion');
    await infusions.sees('Infusion corrected. Days and window were reckoned again.');
    await expect(infusions.struckThrough()).toContainText(old);
    await infusions.sees(/^Read from the wrong line\. Recorded /);
    await charge.chart.opens(patient);
    await expect(charge.chart.banner()).toContainText('D+7');
    await expect(charge.chart.timeline()).toContainText('Read from the wrong line');
  });

  test('a later infusion added by the form starts the days again', async ({ charge, patient }) => {
    const { desk } = charge;
    await desk.goes(`/patients/${patient.id}/details`);
    const further = desk.within('A further infusion or dose');
    await further.chooses('Product', 'tisagenlecleucel');
    await desk.presses('Add the infusion');
    await expect(desk.problem(), 'a forgotten time is no time').toContainText('Infusion date and time');
    await expect(further.field('Product')).toHaveValue('tisagenlecleucel');
    await further.fills({ 'Infusion date and time': wardTime(await charge.api.course(patient.id), 24) });
    await desk.presses('Add the infusion');
    await desk.sees('Infusion recorded. Days and window were reckoned again.');
    await charge.chart.opens(patient);
    await expect(charge.chart.banner()).toContainText('D+1');
    await expect(charge.chart.banner()).toContainText('tisagenlecleucel');
  });

  test('details are corrected with a reason; a wrong field is named and nothing typed is lost', async ({
    charge,
    patient,
  }) => {
    const { desk } = charge;
    await desk.goes(`/patients/${patient.id}/details`);
    const person = desk.within('Details');
    await person.fills({
      'Given name': 'Robyn',
      'Birth date': '31-Feb-1958',
      'Weight in kg': '71.5',
      Reason: 'As in the passport',
    });
    await person.chooses('Sex', 'male');
    await person.presses('Save the details');
    await expect(person.problem()).toContainText('Birth date: Type the birth date');
    await expect(person.field('Birth date')).toHaveValue('31-Feb-1958');
    await expect(person.field('Given name')).toHaveValue('Robyn');
    await expect(person.field('Sex')).toHaveValue('male');
    await expect(person.field('Reason')).toHaveValue('As in the passport');
    await person.fills({ 'Birth date': '28-Feb-1958' });
    await person.presses('Save the details');
    await person.sees('Details corrected.');
    await charge.chart.opens(patient);
    await expect(charge.chart.banner()).toContainText('Robyn');
    await expect(charge.chart.banner()).toContainText('28-Feb-1958');
    await expect(charge.chart.timeline(), 'the old value stays readable').toContainText('Robin');
    await expect(charge.chart.timeline()).toContainText('As in the passport');
  });

  test('a course is ended by the form with a reason, and reopened', async ({ charge, patient }) => {
    const { desk } = charge;
    await desk.goes(`/patients/${patient.id}/details`);
    const course = desk.within('Course');
    await course.presses('End the course');
    await expect(course.problem(), 'a reason is asked for').toContainText('Reason');
    await course.fills({ Reason: 'Discharged home' });
    await course.presses('End the course');
    await course.sees('Course ended');
    await course.sees(/: Discharged home\./);
    expect(await charge.api.row(patient)).toBeUndefined();
    await course.fills({ Reason: 'Readmitted at night' });
    await course.presses('Reopen the course');
    await expect(course.field('Ended at')).toBeVisible();
    expect(await charge.api.row(patient)).toBeDefined();
    await charge.chart.opens(patient);
    await expect(charge.chart.timeline()).toContainText('Discharged home');
    await expect(charge.chart.timeline()).toContainText('Readmitted at night');
  });

  test('under 12 years the check asks for CAPD in place of ICE', async ({ nurse, freshPatient }) => {
    const child = await freshPatient({ birthDate: '2019-02-03', product: 'tisagenlecleucel', baselineIce: null });
    await nurse.bedside.opens(child);
    await expect(nurse.bedside.question('Year')).toHaveCount(0);
    await expect(nurse.page.getByRole('heading', { name: 'CAPD over the shift', exact: true })).toBeVisible();
    expect((await nurse.api.tries(neuroCheck(child, WELL))).status()).toBe(422);
  });
});
