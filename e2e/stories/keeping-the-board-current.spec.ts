import type { Page } from '@playwright/test';
import { neuroCheck, type Patient } from '../support/api';
import { CONFUSED, WELL } from '../support/findings';
import { expect, type Person, test } from '../support/stories';
import { LOST_ANSWER } from '../support/watcher';

const ICE = 'ICE of 10, age';

/** The server is there, but no answer arrives until it is let through. */
async function holdsAnswers(page: Page) {
  let letsThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letsThrough = resolve;
  });
  await page.route('**/api/v1/board**', async (route) => {
    await held;
    await route.continue();
  });
  return letsThrough;
}

/** The board is open, and the page has begun to follow the clock. */
async function watches({ page, board }: Person, { ward }: Patient) {
  await page.clock.install();
  await board.opens(ward);
  await expect(board.live()).toBeVisible();
}

test.describe('Keeping the board current', () => {
  test('what a colleague saves stands on an open board half a minute later', async ({ nurse, nurse2, patient }) => {
    const { page, board } = nurse;
    await watches(nurse, patient);
    await expect(board.says(patient, ICE, 'Not recorded')).toBeVisible();
    await nurse2.api.enters(neuroCheck(patient, CONFUSED));
    await page.clock.runFor(30_000);
    await expect(board.says(patient, ICE, '5')).toBeVisible();
    await expect(board.says(patient, 'ICANS', 'Grade 2')).toBeVisible();
    await expect(board.notCurrent()).toHaveCount(0);
  });

  test('90 seconds without an answer, and all of it is grey under a bar that says so', async ({
    nurse,
    patient,
    watching,
  }) => {
    watching.foresee(LOST_ANSWER);
    const { page, board } = nurse;
    await nurse.api.enters(neuroCheck(patient, WELL, 6));
    await nurse.api.enters(neuroCheck(patient, CONFUSED));
    await watches(nurse, patient);
    await expect(page.getByText(/Updated \d\d:\d\d:\d\d/)).toBeVisible();
    const ink = await board.ink(patient);
    await page.route('**/*', (route) => route.abort('connectionrefused'));
    await page.clock.runFor(80_000);
    await expect(board.notCurrent()).toHaveCount(0);
    await expect(board.says(patient, ICE, 'worsening')).toBeVisible();
    await page.clock.runFor(15_000);
    await expect(board.notCurrent()).toContainText(
      /^Not live since \d\d:\d\d – reload\. What stands below is not current\.$/,
    );
    await expect(board.says(patient, ICE, '5'), 'the last good list stays').toBeVisible();
    await expect(board.says(patient, ICE, 'worsening'), 'without a direction').toBeHidden();
    expect(await board.ink(patient)).not.toBe(ink);
    await page.unroute('**/*');
    await board.readsAgain();
    await expect(board.notCurrent()).toHaveCount(0);
    expect(await board.ink(patient)).toBe(ink);
  });

  test('on waking it is grey at once, until it has been read again', async ({ nurse, patient }) => {
    const { page, board } = nurse;
    await watches(nurse, patient);
    const ink = await board.ink(patient);
    const letsThrough = await holdsAnswers(page);
    // The lid was closed for a while: timers fire once and late.
    await page.clock.fastForward('20:00');
    await expect(board.notCurrent()).toBeVisible();
    expect(await board.ink(patient)).not.toBe(ink);
    letsThrough();
    await expect(board.notCurrent()).toHaveCount(0);
    expect(await board.ink(patient)).toBe(ink);
  });

  test('shown again after a time behind another page, it is grey before any timer fires', async ({
    nurse,
    patient,
  }) => {
    const { page, board } = nurse;
    await watches(nurse, patient);
    const letsThrough = await holdsAnswers(page);
    const now = await page.evaluate(() => Date.now());
    await page.clock.pauseAt(now + 1_000);
    await page.clock.setSystemTime(now + 60_000);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(board.notCurrent()).toBeVisible();
    await page.clock.resume();
    letsThrough();
    await expect(board.notCurrent()).toHaveCount(0);
  });
});
