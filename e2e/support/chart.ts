import { expect, type Locator, type Page } from '@playwright/test';
import type { Patient } from './api';

/** Reading one patient's course. */
export interface ChartReading {
  opens(patient: Pick<Patient, 'id'>): Promise<void>;
  /** As it stood at an earlier moment. */
  looksBack(patient: Pick<Patient, 'id'>, at: string): Promise<void>;
  banner(): Locator;
  /** The course in a sentence or two. */
  summary(): Locator;
  /** The numbers of the chart as a table. */
  table(): Locator;
  /** The row of the table that was observed then, as `19-Nov-2026 08:00`. */
  observed(stamp: string): Locator;
  /** The two drawings over each other: points and grades. */
  drawings(): Locator;
  timeline(): Locator;
  /** One check in the timeline, with what it replaced. */
  check(number: number): Locator;
  /** Opens a check to its items. */
  opensCheck(number: number): Promise<void>;
  /** Goes from a check to the page that corrects it. */
  corrects(number: number): Promise<void>;
  marksAsError(number: number, reason: string): Promise<void>;
}

export function chart(page: Page): ChartReading {
  const timeline = () => page.getByRole('region', { name: 'Timeline' });
  const check = (number: number) =>
    timeline()
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`no\\. ${number}\\b`) })
      .first();
  const goes = async (path: string) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  const table = () => page.getByRole('table', { name: 'Checks', exact: true });
  return {
    opens: ({ id }) => goes(`/patients/${id}`),
    looksBack: ({ id }, at) => goes(`/patients/${id}?${new URLSearchParams({ at })}`),
    summary: () => page.getByRole('region', { name: 'Summary', exact: true }),
    banner: () => page.getByRole('region', { name: 'Patient', exact: true }),
    table,
    observed: (stamp) =>
      table()
        .getByRole('row')
        .filter({ has: page.getByRole('cell', { name: stamp, exact: true }) }),
    drawings: () => page.getByRole('region', { name: 'Trend chart', exact: true }).getByRole('application'),
    timeline,
    opensCheck: (number) => check(number).getByText(`Items and details of no. ${number}`, { exact: true }).click(),
    corrects: async (number) => {
      await check(number)
        .getByRole('link', { name: `Correct no. ${number}`, exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: `Correct neuro check no. ${number}` })).toBeVisible();
    },
    marksAsError: async (number, reason) => {
      await check(number)
        .getByRole('button', { name: /Entered in error/ })
        .click();
      await page.getByLabel('Reason').fill(reason);
      await page.getByRole('button', { name: 'Mark as entered in error', exact: true }).click();
    },
    check,
  };
}
