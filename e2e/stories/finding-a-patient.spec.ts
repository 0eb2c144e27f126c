import { hoursAgo } from '../support/api';
import { expectAccessible } from '../support/looks';
import { expect, test } from '../support/stories';

test.describe('Finding a patient', () => {
  test('by the keyboard alone, from any page', async ({ nurse, patient }) => {
    await nurse.page.goto('/cohort');
    await nurse.finder.opens();
    await nurse.finder.writes(patient.familyName.toLowerCase());
    await expect(nurse.finder.found(patient)).toContainText(`${patient.ward}, bed 12`);
    await expectAccessible(nurse.page, 'the patient finder');
    await nurse.finder.presses('Enter');
    await expect(nurse.page).toHaveURL(new RegExp(`/patients/${patient.id}$`));
    await expect(nurse.finder.dialog()).toBeHidden();
  });

  test('of several, the one that was gone to with the arrows', async ({ nurse, patient, freshPatient }) => {
    await freshPatient();
    await nurse.board.opens();
    await nurse.finder.opens();
    await nurse.finder.writes('Robin');
    await expect(nurse.finder.everyone()).not.toHaveCount(0);
    // Among several, Enter in the field opens nobody.
    await nurse.finder.presses('Enter');
    await expect(nurse.finder.dialog()).toBeVisible();
    await nurse.finder.writes(`${patient.mrn} robin`);
    await expect(nurse.finder.everyone()).toHaveCount(1);
    await nurse.finder.presses('ArrowDown');
    await expect(nurse.finder.found(patient)).toBeFocused();
  });

  test('whoever has left, by the whole MRN', async ({ nurse, charge, patient }) => {
    const { version } = (await charge.api.course(patient.id)).patient;
    await charge.api.enters({
      kind: 'end-course',
      patientId: patient.id,
      expectedVersion: version,
      payload: { endedAt: hoursAgo(1), reason: 'Discharged home' },
    });
    await nurse.board.opens();
    await nurse.finder.opens();
    await nurse.finder.writes(patient.familyName);
    await nurse.finder.says(/Nobody found/);
    await nurse.finder.writes(patient.mrn);
    await expect(nurse.finder.found(patient)).toContainText('Course ended');
    await nurse.finder.presses('Escape');
    await expect(nurse.finder.dialog()).toBeHidden();
    await expect(nurse.page.getByText(patient.mrn)).toHaveCount(0);
  });

  test('whoever reads no patient is offered no finder', async ({ admin }) => {
    await admin.page.goto('/admin/users');
    await expect(admin.page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await expect(admin.page.getByRole('button', { name: /Find patient/ })).toHaveCount(0);
  });
});
