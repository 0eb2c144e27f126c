import { neuroCheck } from '../support/api';
import { CONFUSED, HALF, SLIPPING, WELL } from '../support/findings';
import { expect, test } from '../support/stories';

test.describe('Following the course of a patient', () => {
  test('shows who it is, the day, and what was found when and by whom', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, WELL, 30));
    const last = await nurse.api.enters(neuroCheck(patient, CONFUSED, 2));
    await nurse.chart.opens(patient);
    await expect(nurse.chart.banner()).toContainText(patient.displayName);
    await expect(nurse.chart.banner()).toContainText(patient.mrn);
    await expect(nurse.chart.banner()).toContainText('D+5');
    const check = nurse.chart.check(last.number);
    await expect(check.getByText('ICE 5', { exact: true })).toBeVisible();
    await expect(check.getByText('Grade 2', { exact: true })).toBeVisible();
    await expect(check).toContainText(`Nadia Rahman · no. ${last.number}`);
  });

  test('every number of the chart is also in a table', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, WELL, 30));
    await nurse.api.enters(neuroCheck(patient, SLIPPING, 20));
    await nurse.api.enters(neuroCheck(patient, HALF, 10));
    await nurse.chart.opens(patient);
    await expect(nurse.chart.table().getByRole('row')).toHaveCount(4);
    await expect(nurse.chart.drawings()).toHaveCount(2);
    await expect(nurse.chart.drawings().first()).toHaveAccessibleName('ICE of 10, by day');
    await expect(nurse.chart.drawings().last()).toHaveAccessibleName('ICANS grade, by day');
  });

  test('names the high-risk days of the product, and its published onset with the source', async ({
    nurse,
    patient,
  }) => {
    await nurse.chart.opens(patient);
    await nurse.desk.sees('Window D+4 to D+10 (axicabtagene ciloleucel)');
    await nurse.desk.sees(/^Published onset: median day 4 \(1 to 43\)\. Source: Yescarta label, \d{4}\./);
  });

  test('opens a check to its items, its driver and its rule set', async ({ nurse, patient }) => {
    const { number } = await nurse.api.enters(neuroCheck(patient, CONFUSED));
    await nurse.chart.opens(patient);
    await nurse.chart.opensCheck(number);
    const check = nurse.chart.check(number);
    await expect(check.getByText('Writes a sentence', { exact: true })).toBeVisible();
    await expect(check.getByText('Driven by ICE (5 of 10).', { exact: true })).toBeVisible();
    await expect(check.getByText(/^Rule set icansight-rules-\d+\. Observed/)).toBeVisible();
  });

  test('a check before the infusion is a baseline and has no grade', async ({ nurse, freshPatient }) => {
    const patient = await freshPatient({ infusedHoursAgo: 1 });
    const { number } = await nurse.api.enters(neuroCheck(patient, WELL, 3));
    const { checks } = await nurse.api.course(patient.id);
    expect(checks[0]?.icans).toBeNull();
    await nurse.chart.opens(patient);
    await expect(nurse.chart.check(number)).toContainText('Baseline');
    await expect(nurse.chart.check(number)).not.toContainText('Grade');
  });

  test('as of an earlier moment, later checks are not there yet', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, WELL, 10));
    await nurse.api.enters(neuroCheck(patient, CONFUSED, 2));
    const at = new Date(Date.now() - 5 * 3_600_000).toISOString();
    expect(await nurse.api.row(patient, at)).toMatchObject({ ice: { total: 10 }, icans: { grade: 0 } });
  });
});
