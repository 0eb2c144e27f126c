import { expect, type Locator, type Page } from '@playwright/test';
import type { Patient } from './api';

/** Any patient from anywhere. */
export interface Finder {
  opens(): Promise<void>;
  writes(words: string): Promise<void>;
  presses(key: 'Enter' | 'Escape' | 'ArrowDown'): Promise<void>;
  found(patient: Patient): Locator;
  everyone(): Locator;
  says(text: RegExp): Promise<void>;
  dialog(): Locator;
}

export function finder(page: Page): Finder {
  const dialog = () => page.getByRole('dialog', { name: 'Find a patient' });
  return {
    dialog,
    opens: () =>
      // A key pressed before the page has its program does nothing.
      expect(async () => {
        await page.keyboard.press('Control+k');
        await expect(dialog()).toBeVisible({ timeout: 500 });
      }).toPass(),
    writes: (words) => dialog().getByLabel('Find a patient').fill(words),
    presses: (key) => page.keyboard.press(key),
    everyone: () => dialog().getByRole('link'),
    found: ({ mrn }) => dialog().getByRole('link').filter({ hasText: mrn }),
    says: (text) => expect(dialog().getByText(text)).toBeVisible(),
  };
}
