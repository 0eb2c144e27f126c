import { neuroCheck } from '../support/api';
import { SLIPPING, WELL } from '../support/findings';
import { expect, test } from '../support/stories';

test.describe('Taking back an entry', () => {
  test('its author marks it as entered in error; it stays readable, struck through', async ({ nurse, patient }) => {
    const entry = await nurse.api.enters(neuroCheck(patient, SLIPPING));
    await nurse.chart.opens(patient);
    await nurse.chart.marksAsError(entry.number, 'Charted on the wrong patient');
    await expect(nurse.chart.check(entry.number)).toContainText(/entered in error/i);
    await expect(nurse.page.getByText('Charted on the wrong patient').first()).toBeVisible();
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
