import type { Page } from '@playwright/test';
import { type Accounts, accounts } from './accounts';
import type { Api } from './api';
import { type Bedside, bedside } from './bedside';
import { type Calculator, calculator } from './calculator';
import { type ChartReading, chart } from './chart';
import { type Desk, desk } from './desk';
import { type FrontDoor, frontDoor } from './door';
import { type Finder, finder } from './finder';
import { type WardBoard, wardBoard } from './ward-board';

export const ROLES = ['nurse', 'nurse2', 'charge', 'physician', 'pharmacist', 'viewer', 'admin'] as const;
export type Who = (typeof ROLES)[number];

/** Also someone who has not signed in. */
export type Anyone = Who | 'visitor';

/** Someone with a browser of their own, and what a script could send in their name. */
export interface Person {
  readonly who: Anyone;
  readonly page: Page;
  readonly api: Api;
  readonly bedside: Bedside;
  readonly board: WardBoard;
  readonly chart: ChartReading;
  readonly calculator: Calculator;
  readonly desk: Desk;
  readonly accounts: Accounts;
  readonly door: FrontDoor;
  readonly finder: Finder;
  signsOut(): Promise<void>;
  choosesTheme(theme: 'Light' | 'Dark' | 'System'): Promise<void>;
}

export function person(who: Anyone, page: Page, api: Api): Person {
  return {
    who,
    page,
    api,
    bedside: bedside(page),
    board: wardBoard(page),
    chart: chart(page),
    calculator: calculator(page),
    desk: desk(page),
    accounts: accounts(page),
    door: frontDoor(page),
    finder: finder(page),
    signsOut: () => page.getByRole('button', { name: 'Sign out', exact: true }).click(),
    choosesTheme: async (theme) => {
      await page.getByRole('button', { name: 'Theme', exact: true }).click();
      await page.getByRole('button', { name: theme, exact: true }).click();
      // The menu stays open until it is put away.
      await page.keyboard.press('Escape');
    },
  };
}
