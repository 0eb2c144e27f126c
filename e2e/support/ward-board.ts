import { expect, type Locator, type Page } from '@playwright/test';
import type { Patient } from './api';

/** The heads of the table, from the left. */
const COLUMNS = [
  'Bed',
  'Patient',
  'Day',
  'ICE of 10, age',
  'ICE and window',
  'ICANS',
  'Next check',
  'Attention',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface WardBoard {
  opens(ward?: string): Promise<void>;
  /** As it stood at an earlier moment. */
  looksBack(at: string, ward?: string): Promise<void>;
  table(): Locator;
  row(patient: Pick<Patient, 'mrn'>): Locator;
  /** What stands in one row under one head. */
  cell(patient: Pick<Patient, 'mrn'>, column: Column): Locator;
  /** Exactly these words, or the first that begin so, under one head. */
  says(patient: Pick<Patient, 'mrn'>, column: Column, words: string | RegExp): Locator;
  /** Unfolds the flags below the highest. */
  opensFlags(patient: Pick<Patient, 'mrn'>): Promise<void>;
  heads(): Locator;
  /** The small drawing of a patient's course. */
  sparkline(patient: Pick<Patient, 'mrn'>): Locator;
  /** Who stands where, from the top. */
  order(patients: readonly Patient[]): Promise<readonly string[]>;
  filter(name: string): Locator;
  /** The number that a filter promises. */
  promised(name: string): Promise<number>;
  rows(): Locator;
  /** What the top bar says while answers arrive. */
  live(): Locator;
  /** The bar over a board that nobody has answered for lately. */
  notCurrent(): Locator;
  /** The color in which a row's points are written. */
  ink(patient: Pick<Patient, 'mrn'>): Promise<string>;
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
  const goes = async (view: Readonly<Record<string, string>>) => {
    await page.goto(`/?${new URLSearchParams(view)}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  const row = ({ mrn }: Pick<Patient, 'mrn'>) => rows().filter({ has: page.getByText(`MRN ${mrn}`, { exact: true }) });
  const cell = (patient: Pick<Patient, 'mrn'>, column: Column) =>
    row(patient).getByRole('cell').or(row(patient).getByRole('rowheader')).nth(COLUMNS.indexOf(column));
  return {
    opens: (ward) => goes(ward === undefined ? {} : { ward }),
    looksBack: (at, ward) => goes(ward === undefined ? { at } : { at, ward }),
    table,
    rows,
    row,
    cell,
    heads: () => table().getByRole('columnheader'),
    sparkline: (patient) => cell(patient, 'ICE and window').getByRole('img', { name: /^ICE day / }),
    says: (patient, column, words) => cell(patient, column).getByText(words, { exact: true }).first(),
    opensFlags: (patient) =>
      cell(patient, 'Attention')
        .getByText(/^\+\d+ more flags?$/)
        .click(),
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
    live: () => page.getByText(/^Live · \d\d:\d\d:\d\d$/),
    notCurrent,
    ink: (patient) => cell(patient, 'ICE of 10, age').evaluate((points) => getComputedStyle(points).color),
  };
}
