import { expect, type Locator, type Page } from '@playwright/test';

/** The forms of the ward desk: register, move, correct, import. */
export interface Desk {
  goes(path: string): Promise<void>;
  /** One part of a page, where two forms ask for the same thing. */
  within(part: string): Desk;
  field(name: string): Locator;
  fills(fields: Readonly<Record<string, string>>): Promise<void>;
  chooses(field: string, option: string): Promise<void>;
  /** Unfolds what is closed at first. */
  unfolds(what: string): Promise<void>;
  presses(button: string): Promise<void>;
  button(name: string): Locator;
  /** What a button sends, so that somebody who is not shown it can send the same. */
  formBehind(button: string): Promise<Record<string, string>>;
  /** Exactly these words, or what the pattern finds. */
  sees(text: string | RegExp): Promise<void>;
  /** What the page says is wrong. */
  problem(): Locator;
  struckThrough(): Locator;
}

export function desk(page: Page, scope: Page | Locator = page): Desk {
  const field = (name: string) => scope.getByLabel(name, { exact: true });
  const button = (name: string) => scope.getByRole('button', { name, exact: true });
  return {
    goes: async (path) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    within: (name) => {
      const part = { name, exact: true };
      return desk(page, scope.getByRole('region', part).or(scope.getByRole('group', part)));
    },
    field,
    fills: async (fields) => {
      for (const [name, value] of Object.entries(fields)) await field(name).fill(value);
    },
    chooses: async (name, option) => {
      await field(name).selectOption(option);
    },
    unfolds: (what) => scope.getByText(what, { exact: true }).click(),
    button,
    presses: (name) => button(name).click(),
    formBehind: (name) =>
      button(name).evaluate(({ form }: HTMLButtonElement) =>
        Object.fromEntries([...new FormData(form ?? undefined)].map(([field, value]) => [field, String(value)])),
      ),
    sees: (text) => expect(scope.getByText(text, { exact: true }).filter({ visible: true }).first()).toBeVisible(),
    problem: () => scope.getByRole('alert').filter({ hasText: 'There is a problem' }),
    struckThrough: () => scope.getByRole('deletion'),
  };
}
