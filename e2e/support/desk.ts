import { expect, type Locator, type Page } from '@playwright/test';

/** The forms of the ward desk: register, move, correct, import. */
export interface Desk {
  goes(path: string): Promise<void>;
  field(name: string): Locator;
  fills(fields: Readonly<Record<string, string>>): Promise<void>;
  chooses(field: string, option: string): Promise<void>;
  presses(button: string): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
}

export function desk(page: Page): Desk {
  const field = (name: string) => page.getByLabel(name, { exact: true });
  return {
    goes: async (path) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    field,
    fills: async (fields) => {
      for (const [name, value] of Object.entries(fields)) await field(name).fill(value);
    },
    chooses: async (name, option) => {
      await field(name).selectOption(option);
    },
    presses: (button) => page.getByRole('button', { name: button, exact: true }).click(),
    sees: (text) => expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible(),
  };
}
