import { expect, type Locator, type Page } from '@playwright/test';
import type { Patient } from './api';

/** Question to answer, in the words on the screen. */
export type Answers = Readonly<Record<string, string>>;

/** The twelve answers of a patient who is well, in the order of the page. */
export const WELL_ANSWERS: Answers = {
  Year: 'Correct',
  Month: 'Correct',
  City: 'Correct',
  Hospital: 'Correct',
  'Objects named': '3',
  'Follows a command': 'Correct',
  'Writes a sentence': 'Correct',
  'Counts back by tens': 'Correct',
  Consciousness: 'Alert',
  'Seizure since last check': 'None',
  'Motor signs': 'None',
  'Raised pressure or edema': 'No sign seen',
};

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Bedside {
  /** Taps since the page was opened. */
  taps(): number;
  opens(patient: Patient): Promise<void>;
  question(name: string): Locator;
  option(question: string, answer: string): Locator;
  /** What a finger has to meet, in px: the whole answer with its words, not the dot in it. */
  target(question: string, answer: string): Promise<Size>;
  answers(answers: Answers): Promise<void>;
  answersAsWell(): Promise<void>;
  givesReason(reason: string): Promise<void>;
  button(name: 'Review' | 'Save'): Locator;
  /** Goes with the tab key alone to an answer of a question. */
  tabsTo(question: string, answer: string): Promise<void>;
  reviews(): Promise<void>;
  /** Back from the review to the answers. */
  changesAnAnswer(): Promise<void>;
  saves(): Promise<void>;
  triesAgain(): Promise<void>;
  /** Throws the answers away, and says yes to that. */
  discards(): Promise<void>;
  /** The status after an answer of the server: `Saved`, the time, the number. */
  saved(): Locator;
  /** Waits for the confirmation, and reads the entry's number from it. */
  savedNumber(): Promise<number>;
  tryAgain(): Locator;
  review(): Locator;
  draftKept(): Locator;
}

export function bedside(page: Page): Bedside {
  let taps = 0;
  const tap = async (target: Locator) => {
    await target.click();
    taps += 1;
  };
  const question = (name: string) =>
    page.getByRole('radiogroup', { name, exact: true }).or(page.getByRole('group', { name, exact: true }));
  const option = (name: string, answer: string) => question(name).getByRole('radio', { name: answer, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const answers = async (given: Answers) => {
    for (const [name, answer] of Object.entries(given)) {
      await tap(option(name, answer));
      await expect(option(name, answer)).toBeChecked();
    }
  };
  const saved = () => page.getByRole('status').filter({ hasText: 'Saved' });
  return {
    taps: () => taps,
    opens: async (patient) => {
      await page.goto(`/patients/${patient.id}/checks/new`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Neuro check');
      taps = 0;
    },
    question,
    option,
    target: (name, answer) =>
      option(name, answer).evaluate((radio: HTMLInputElement) => {
        const { width, height } = radio.labels?.[0]?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return { width, height };
      }),
    answers,
    answersAsWell: () => answers(WELL_ANSWERS),
    givesReason: (reason) => tap(page.getByRole('radio', { name: reason, exact: true }).first()),
    button,
    tabsTo: async (name, answer) => {
      const target = option(name, answer);
      while (!(await target.evaluate((radio) => radio === document.activeElement))) await page.keyboard.press('Tab');
    },
    reviews: () => tap(button('Review')),
    changesAnAnswer: () => tap(button('Change an answer')),
    saves: () => tap(button('Save')),
    triesAgain: () => tap(button('Try again')),
    discards: async () => {
      await tap(button('Discard mine'));
      await tap(button('Yes, discard my answers'));
    },
    saved,
    savedNumber: async () => {
      await expect(saved()).toBeVisible();
      const [, number] = /no\.\s*(\d+)/.exec((await saved().textContent()) ?? '') ?? [];
      return Number(number);
    },
    tryAgain: () => button('Try again'),
    draftKept: () => page.getByText(/Draft kept/),
    review: () => page.getByRole('region', { name: 'Review' }),
  };
}
