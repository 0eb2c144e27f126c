import { expect, type Page } from '@playwright/test';

/** What someone does at a browser before being signed in. */
export interface FrontDoor {
  /** Opens the link of an account and chooses its password. */
  choosesPassword(path: string, password: string): Promise<void>;
  signsIn(username: string, password: string): Promise<void>;
  /** Waits until the page asks who it is. */
  isAsked(): Promise<void>;
}

export function frontDoor(page: Page): FrontDoor {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return {
    choosesPassword: async (path, password) => {
      await page.goto(path);
      await page.getByLabel('New password', { exact: true }).fill(password);
      await press('Set password');
    },
    signsIn: async (username, password) => {
      if (!page.url().includes('/sign-in')) await page.goto('/sign-in');
      await page.getByLabel('Username', { exact: true }).fill(username);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await press('Sign in');
    },
    isAsked: () => expect(page).toHaveURL(/\/sign-in/),
  };
}
