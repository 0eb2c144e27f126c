import { randomUUID } from 'node:crypto';
import { expect, test } from '../support/stories';

const newNurse = () => {
  const tag = randomUUID().slice(0, 8);
  return { username: `n${tag}`, name: `Nurse ${tag}`, role: 'nurse' };
};

const FIRST = 'a long enough passphrase';
const SECOND = 'quite another passphrase';

test.describe('Managing accounts', () => {
  test('an account is made, entered by its link once, and shut out at once when it is disabled', async ({
    admin,
    person,
  }) => {
    const nurse = newNurse();
    await admin.accounts.opens();
    const link = await admin.accounts.creates(nurse);
    const newcomer = await person('visitor');
    const bystander = await person('visitor');
    await bystander.desk.goes(link);
    await bystander.desk.sees(`Choose a password for your new account, ${nurse.username}.`);
    await newcomer.door.choosesPassword(link, FIRST);
    await newcomer.desk.sees('Your password is set. Sign in with it.');
    await newcomer.door.signsIn(nurse.username, FIRST);
    await expect(newcomer.board.table()).toBeVisible();

    // Whoever holds the used link gets nowhere, whether it was open already or is opened now.
    await bystander.desk.fills({ 'New password': SECOND });
    await bystander.desk.presses('Set password');
    await expect(bystander.desk.problem()).toContainText('This link does not work any more. Ask for a new one.');
    await bystander.desk.goes(link);
    await bystander.desk.sees('A link works once, for 24 hours. Ask your administrator for a new one.');
    await expect(bystander.desk.field('New password')).toHaveCount(0);

    await admin.accounts.disables(nurse);
    await newcomer.page.reload();
    await newcomer.door.isAsked();
    await newcomer.door.signsIn(nurse.username, FIRST);
    await expect(newcomer.desk.problem()).toContainText('The username or the password is wrong');
  });

  test('a reset by link ends the old sessions and the old password, and not before it is used', async ({
    admin,
    person,
  }) => {
    const nurse = newNurse();
    await admin.accounts.opens();
    const old = await person('visitor');
    await old.door.choosesPassword(await admin.accounts.creates(nurse), FIRST);
    await old.door.signsIn(nurse.username, FIRST);
    await expect(old.board.table()).toBeVisible();

    const link = await admin.accounts.resets(nurse);
    await old.page.reload();
    await expect(old.board.table(), 'a link that is lost locks nobody out').toBeVisible();
    const anew = await person('visitor');
    await anew.door.choosesPassword(link, 'too short');
    await expect(anew.desk.problem()).toContainText('Give 15 characters or more.');
    await anew.desk.fills({ 'New password': SECOND });
    await anew.desk.presses('Set password');
    await anew.desk.sees('Your password is set. Sign in with it.');

    await old.page.reload();
    await old.door.isAsked();
    await old.door.signsIn(nurse.username, FIRST);
    await expect(old.desk.problem()).toContainText('The username or the password is wrong');
    await anew.door.signsIn(nurse.username, SECOND);
    await expect(anew.board.table()).toBeVisible();
  });

  test('an administrator sees no patient', async ({ admin, patient }) => {
    expect((await admin.api.request.get(`/api/v1/patients/${patient.id}/course`)).status()).toBe(403);
    expect((await admin.api.request.get('/api/v1/board')).status()).toBe(403);
    await admin.page.goto(`/patients/${patient.id}`);
    await expect(admin.page.getByText(patient.mrn)).toHaveCount(0);
  });

  test('nobody else gets to the accounts', async ({ charge }) => {
    await charge.page.goto('/admin/users');
    await expect(charge.page.getByText('Only an administrator manages accounts.')).toBeVisible();
    await expect(charge.page.getByRole('table')).toHaveCount(0);
  });
});
