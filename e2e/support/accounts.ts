import { expect, type Locator, type Page } from '@playwright/test';

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  /** In the words of the list. */
  readonly role: string;
}

/** The accounts page of an administrator. A link is handed over as its path. */
export interface Accounts {
  opens(): Promise<void>;
  /** What stands of one account. */
  row(username: string): Locator;
  creates(account: NewAccount): Promise<string>;
  resets(account: Pick<NewAccount, 'username' | 'name'>): Promise<string>;
  disables(account: NewAccount): Promise<void>;
}

export function accounts(page: Page): Accounts {
  const row = (username: string) =>
    page
      .getByRole('table', { name: 'Accounts' })
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name: username, exact: true }) });
  const presses = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const linkOf = async (said: string) => {
    const answer = page.getByRole('status').filter({ hasText: said });
    await expect(answer).toContainText('It works once, for 24 hours, and is not shown again.');
    const [path] = /\/account-link\/[\w-]{43}/.exec((await answer.textContent()) ?? '') ?? [];
    if (path === undefined) throw new Error('No link is shown.');
    return path;
  };
  return {
    opens: async () => {
      await page.goto('/admin/users');
      await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();
    },
    row,
    creates: async ({ username, name, role }) => {
      await page.getByLabel('Username', { exact: true }).fill(username);
      await page.getByLabel('Name', { exact: true }).fill(name);
      await page.getByLabel('Role', { exact: true }).selectOption(role);
      await presses('Create account');
      return linkOf(`Account ${username} is made.`);
    },
    resets: async ({ username, name }) => {
      await presses(`Reset password of ${name}`);
      return linkOf(`${username} can choose a new password.`);
    },
    disables: async ({ username, name }) => {
      await presses(`Disable ${name}`);
      await expect(row(username).getByText('Disabled', { exact: true })).toBeVisible();
    },
  };
}
