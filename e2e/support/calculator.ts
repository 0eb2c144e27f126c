import { expect, type Locator, type Page } from '@playwright/test';
import { type Answers, bedside } from './bedside';

export interface Calculator {
  opens(): Promise<void>;
  answers(answers: Answers): Promise<void>;
  result(): Locator;
}

export function calculator(page: Page): Calculator {
  return {
    opens: async () => {
      await page.goto('/calculator');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    answers: (answers) => bedside(page).answers(answers),
    result: () => page.getByRole('status'),
  };
}
