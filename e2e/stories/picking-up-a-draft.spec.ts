import { neuroCheck } from '../support/api';
import { WELL } from '../support/findings';
import { letDraftsAge } from '../support/passing-time';
import { expect, test } from '../support/stories';

test.describe('Picking up a draft', () => {
  test('an interrupted check is there again, for its author only', async ({ nurse, nurse2, patient }) => {
    await nurse.bedside.opens(patient);
    await nurse.bedside.answers({ Year: 'Correct', Month: 'Wrong' });
    await expect(nurse.bedside.draftKept()).toBeVisible();
    await nurse.bedside.opens(patient);
    await expect(nurse.bedside.option('Year', 'Correct')).toBeChecked();
    await expect(nurse.bedside.option('Month', 'Wrong')).toBeChecked();
    await nurse2.bedside.opens(patient);
    await expect(nurse2.bedside.option('Year', 'Correct')).not.toBeChecked();
  });

  test('half an hour later it asks when the patient was observed', async ({ nurse, patient }) => {
    await nurse.bedside.opens(patient);
    await nurse.bedside.answers({ Year: 'Correct' });
    await expect(nurse.bedside.draftKept()).toBeVisible();
    letDraftsAge(patient, 31);
    await nurse.bedside.opens(patient);
    await expect(nurse.bedside.option('Year', 'Correct')).toBeChecked();
    await nurse.desk.sees(/^Begun at \d\d:\d\d\. When was the patient seen\?$/);
    await nurse.bedside.answersAsWell();
    await nurse.bedside.reviews();
    await expect(nurse.bedside.review()).toHaveCount(0);
    await expect(nurse.desk.problem()).toContainText('Choose when the patient was observed.');
  });

  test('of a check that a colleague has just saved, it can be thrown away', async ({ nurse, nurse2, patient }) => {
    await nurse.api.enters(neuroCheck(patient, WELL));
    const { bedside, page } = nurse2;
    await bedside.opens(patient);
    await bedside.answersAsWell();
    await bedside.reviews();
    await expect(bedside.review().getByText(/^Nadia Rahman saved 10 points, observed \d\d:\d\d/)).toBeVisible();
    await bedside.discards();
    await expect(page).toHaveURL(new RegExp(`/patients/${patient.id}$`));
    await bedside.opens(patient);
    await expect(bedside.option('Year', 'Correct')).not.toBeChecked();
    expect((await nurse.api.course(patient.id)).checks).toHaveLength(1);
  });

  test('after saving it is gone', async ({ nurse, patient }) => {
    const { bedside } = nurse;
    await bedside.opens(patient);
    await bedside.answersAsWell();
    await bedside.reviews();
    await bedside.saves();
    await bedside.savedNumber();
    await bedside.opens(patient);
    await expect(bedside.option('Year', 'Correct')).not.toBeChecked();
  });
});
