import { randomUUID } from 'node:crypto';
import { expect, test } from '../support/stories';

test.describe('Managing accounts', () => {
  test('an administrator creates an account, disables it, and it is shut out at once', async ({ admin, visitor }) => {
    const username = `n${randomUUID().slice(0, 8)}`;
    const { desk, page } = admin;
    await desk.goes('/admin/users');
    await desk.fills({ Username: username, Name: 'New Nurse' });
    await desk.chooses('Role', 'nurse');
    await desk.presses('Create account');
    const link = page
      .getByRole('link', { name: /account-link/ })
      .or(page.getByText(/\/account-link\//))
      .first();
    await expect(link).toBeVisible();
    const [path] = /\/account-link\/[\w-]+/.exec((await link.textContent()) ?? '') ?? [];
    await visitor.desk.goes(path ?? '');
    await visitor.desk.fills({ 'New password': 'a long enough passphrase' });
    await visitor.desk.presses('Set password');
    await visitor.desk.sees('Your password is set.');
    await visitor.desk.fills({ Username: username, Password: 'a long enough passphrase' });
    await visitor.desk.presses('Sign in');
    await expect(visitor.page).not.toHaveURL(/sign-in/);
    await page
      .getByRole('row')
      .filter({ hasText: username })
      .getByRole('button', { name: /Disable/ })
      .click();
    await expect(page.getByRole('row').filter({ hasText: username })).toContainText(/disabled/i);
    await visitor.page.goto('/');
    await expect(visitor.page).toHaveURL(/sign-in/);
  });

  test('an administrator sees no patient', async ({ admin, patient }) => {
    expect((await admin.api.request.get(`/api/v1/patients/${patient.id}/course`)).status()).toBe(403);
    expect((await admin.api.request.get('/api/v1/board')).status()).toBe(403);
    await admin.page.goto(`/patients/${patient.id}`);
    await expect(admin.page.getByText(patient.mrn)).toHaveCount(0);
  });

  test('nobody else gets to the accounts', async ({ charge }) => {
    await charge.page.goto('/admin/users');
    await expect(charge.page.getByRole('table')).toHaveCount(0);
  });
});
