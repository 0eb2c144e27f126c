import { neuroCheck } from '../support/api';
import { SLIPPING, WELL } from '../support/findings';
import { expect, test } from '../support/stories';

test.describe('Taking back an entry', () => {
  test('its author marks it as entered in error; it stays readable, struck through', async ({ nurse, patient }) => {
    const entry = await nurse.api.enters(neuroCheck(patient, SLIPPING));
    await nurse.chart.opens(patient);
    await nurse.chart.marksAsError(entry.number, 'Charted on the wrong patient');
    const check = nurse.chart.check(entry.number);
    await expect(check.getByRole('deletion')).toHaveText('ICE 8, Grade 1');
    await expect(check).toContainText(/Entered in error, said .* by Nadia Rahman: Charted on the wrong patient/);
    const row = await nurse.api.row(patient);
    expect(row, 'the board goes by what still stands').toMatchObject({ ice: null, icans: null });
  });

  test('a correction keeps the number, and the original can still be read', async ({ nurse, patient }) => {
    const first = await nurse.api.enters(neuroCheck(patient, SLIPPING));
    const corrected = await nurse.api.enters({
      kind: 'correction',
      patientId: patient.id,
      expectedVersion: first.version,
      payload: { entryId: first.entryId, reason: 'Writing was right', findings: WELL },
    });
    expect(corrected.number).toBe(first.number);
    const { checks } = await nurse.api.course(patient.id);
    const [old, now] = [
      checks.find(({ id }) => id === first.entryId),
      checks.find(({ id }) => id === corrected.entryId),
    ];
    expect(old).toMatchObject({ correctedBy: corrected.entryId, icans: { grade: 1 } });
    expect(now).toMatchObject({ correctionOf: first.entryId, icans: { grade: 0 } });
    await nurse.chart.opens(patient);
    await expect(nurse.chart.check(first.number)).toContainText('ICE 10');
    await expect(nurse.chart.check(first.number).getByRole('deletion')).toContainText('ICE 8');
    await expect(nurse.chart.check(first.number)).toContainText('Writing was right');
  });

  test('corrected by the page: the old answers stand there, and the original is struck through', async ({
    nurse,
    patient,
  }) => {
    const { bedside, chart, desk } = nurse;
    const { number } = await nurse.api.enters(neuroCheck(patient, SLIPPING));
    await chart.opens(patient);
    await chart.corrects(number);
    await expect(bedside.option('Observed', 'As recorded')).toBeChecked();
    await expect(bedside.option('Year', 'Correct')).toBeChecked();
    await expect(bedside.option('Writes a sentence', 'Wrong')).toBeChecked();
    await bedside.answers({ 'Writes a sentence': 'Correct' });
    await bedside.reviews();
    await expect(desk.problem(), 'a reason is asked for').toContainText('Give the reason for the correction');
    await desk.fills({ 'Reason for the correction': 'The sentence was on the back' });
    await bedside.reviews();
    await expect(bedside.review()).toContainText('ICE 9');
    await bedside.saves();
    expect(await bedside.savedNumber(), 'it keeps its number').toBe(number);
    await chart.opens(patient);
    await expect(chart.check(number)).toContainText('ICE 9');
    await expect(chart.check(number).getByRole('deletion')).toContainText('ICE 8');
    await expect(chart.check(number)).toContainText('The sentence was on the back');
  });

  test('of two who correct the same check, the second keeps what was typed and is told what to do', async ({
    nurse,
    charge,
    patient,
    watching,
  }) => {
    // The browser itself says that the answer was a 409.
    watching.foresee(/status of 409/);
    const { number } = await nurse.api.enters(neuroCheck(patient, SLIPPING));
    for (const { who, bedside, chart, desk } of [nurse, charge]) {
      await chart.opens(patient);
      await chart.corrects(number);
      await bedside.answers({ 'Writes a sentence': 'Correct' });
      await desk.fills({ 'Reason for the correction': `As the ${who} saw it` });
      await bedside.reviews();
      await expect(bedside.review()).toContainText('ICE 9');
    }
    await charge.bedside.saves();
    await charge.bedside.savedNumber();

    await nurse.bedside.saves();
    await expect(nurse.desk.problem()).toContainText('Nothing was saved; read it again and decide anew.');
    await nurse.bedside.changesAnAnswer();
    await expect(nurse.bedside.option('Writes a sentence', 'Correct')).toBeChecked();
    await expect(nurse.desk.field('Reason for the correction')).toHaveValue('As the nurse saw it');
    await nurse.bedside.reviews();
    await nurse.bedside.saves();
    await nurse.desk.presses('Read the record again');
    await nurse.desk.sees('It was already corrected. Open the course to see what stands now.');
    await nurse.page.getByRole('link', { name: 'Open the course', exact: true }).click();
    await expect(nurse.chart.check(number)).toContainText('As the charge saw it');
    expect((await nurse.api.course(patient.id)).checks, 'the check and its one correction').toHaveLength(2);
  });

  test('another nurse may not, a charge nurse may', async ({ nurse, nurse2, charge, patient }) => {
    const entry = await nurse.api.enters(neuroCheck(patient, SLIPPING));
    const correction = {
      kind: 'correction',
      patientId: patient.id,
      expectedVersion: entry.version,
      payload: { entryId: entry.entryId, reason: 'Not this patient', enteredInError: true },
    };
    expect((await nurse2.api.tries(correction)).status()).toBe(403);
    expect((await charge.api.tries(correction)).status()).toBe(200);
  });

  test('made on a record that has changed meanwhile, it is refused and nothing is lost', async ({ nurse, patient }) => {
    const entry = await nurse.api.enters(neuroCheck(patient, SLIPPING));
    await nurse.api.enters(neuroCheck(patient, WELL));
    const response = await nurse.api.tries({
      kind: 'correction',
      patientId: patient.id,
      expectedVersion: entry.version,
      payload: { entryId: entry.entryId, reason: 'Too late', enteredInError: true },
    });
    expect(response.status()).toBe(409);
    expect((await nurse.api.course(patient.id)).checks).toHaveLength(2);
  });
});
