import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** As the person chose it some day before. */
export async function prefers(page: Page, theme: 'light' | 'dark') {
  await page.goto('/sign-in');
  await page.context().addCookies([{ name: 'theme', value: theme, url: new URL(page.url()).origin }]);
}

/** Fails with the rule and the element of every fault that axe finds, and when it looked at nothing. */
export async function expectAccessible(page: Page, where: string) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(passes.length, `${where}: axe looked at nothing`).toBeGreaterThan(5);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect.soft(faults, where).toEqual([]);
}

export const expectTheme = (page: Page, theme: 'light' | 'dark') =>
  expect(page.locator('html')).toHaveAttribute('data-theme', theme);

/** A chart is drawn when its program has arrived and taken the place that was kept for it. */
export async function expectChartsDrawn(page: Page) {
  await expect(page.locator('.trend-skeleton, .cohort-skeleton')).toHaveCount(0);
}

/** The page never scrolls sideways; a table that is wider scrolls inside its own box. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(beyond, `${where} scrolls sideways by px`).toBeLessThanOrEqual(0);
}
