import { expect, type Locator, type Page } from '@playwright/test';
import type { Patient } from './api';

export interface WardBoard {
  opens(ward?: string): Promise<void>;
  table(): Locator;
  row(patient: Pick<Patient, 'mrn'>): Locator;
  /** Who stands where, from the top. */
  order(patients: readonly Patient[]): Promise<readonly string[]>;
  filter(name: string): Locator;
  /** The number that a filter promises. */
  promised(name: string): Promise<number>;
  rows(): Locator;
  notCurrent(): Locator;
  readsAgain(): Promise<void>;
}

export function wardBoard(page: Page): WardBoard {
  const table = () => page.getByRole('table', { name: 'Ward board' });
  const rows = () =>
    table()
      .getByRole('row')
      .filter({ has: page.getByRole('link') });
  const filter = (name: string) =>
    page.getByRole('navigation', { name: 'Filter' }).getByRole('link', { name: new RegExp(`^${name}\\b`) });
  const notCurrent = () => page.getByRole('alert').filter({ hasText: /not current/i });
  return {
    opens: async (ward) => {
      await page.goto(ward === undefined ? '/' : `/?ward=${encodeURIComponent(ward)}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    table,
    rows,
    row: ({ mrn }) => table().getByRole('row').filter({ hasText: mrn }),
    order: async (patients) => {
      const texts = await rows().allTextContents();
      return texts.flatMap((text) => patients.filter(({ mrn }) => text.includes(mrn)).map(({ mrn }) => mrn));
    },
    filter,
    promised: async (name) => {
      const [number] = /\d+/.exec((await filter(name).textContent()) ?? '') ?? [];
      return Number(number);
    },
    readsAgain: () => notCurrent().getByRole('button', { name: 'reload', exact: true }).click(),
    notCurrent,
  };
}
