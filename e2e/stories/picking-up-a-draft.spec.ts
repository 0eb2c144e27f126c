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
    await expect(nurse.page.getByText(/When was the patient seen\?/)).toBeVisible();
    await nurse.bedside.answersAsWell();
    await nurse.bedside.reviews();
    await expect(nurse.bedside.review()).toHaveCount(0);
    await expect(nurse.page.getByText('Choose when the patient was observed.').first()).toBeVisible();
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
