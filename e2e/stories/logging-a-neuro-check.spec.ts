import { neuroCheck } from '../support/api';
import { WELL_ANSWERS } from '../support/bedside';
import { SLIPPING, WELL } from '../support/findings';
import { prefers } from '../support/looks';
import { expect, test } from '../support/stories';
import { LOST_ANSWER } from '../support/watcher';

test.describe('Logging a neuro check', () => {
  test('a well patient takes at most 14 taps on targets for gloves, on the ward tablet', async ({ nurse, patient }) => {
    await nurse.page.setViewportSize({ width: 768, height: 1024 });
    await nurse.bedside.opens(patient);
    for (const [question, answer] of Object.entries(WELL_ANSWERS)) {
      const { width, height } = await nurse.bedside.target(question, answer);
      expect.soft(height, `${question}, ${answer}: px high`).toBeGreaterThanOrEqual(76);
      expect.soft(width, `${question}, ${answer}: px wide`).toBeGreaterThanOrEqual(76);
    }
    await nurse.bedside.answers(WELL_ANSWERS);
    expect((await nurse.bedside.button('Review').boundingBox())?.height).toBeGreaterThanOrEqual(76);
    await nurse.bedside.reviews();
    expect((await nurse.bedside.button('Save').boundingBox())?.height).toBeGreaterThanOrEqual(76);
    await nurse.bedside.saves();
    const number = await nurse.bedside.savedNumber();
    expect(nurse.bedside.taps()).toBeLessThanOrEqual(14);
    const { checks } = await nurse.api.course(patient.id);
    expect(checks.map((check) => [check.number, check.icans?.kind, check.icans?.grade])).toEqual([
      [number, 'graded', 0],
    ]);
  });

  test('nothing is answered beforehand but when it was observed', async ({ nurse, patient }) => {
    await nurse.bedside.opens(patient);
    await expect(nurse.page.getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(nurse.bedside.option('Observed', 'Now')).toBeChecked();
  });

  test('every answer of the twelve questions can be given', async ({ nurse, patient }) => {
    const item = ['Correct', 'Wrong', 'Not tested'];
    const questions: Readonly<Record<string, readonly string[]>> = {
      Year: item,
      Month: item,
      City: item,
      Hospital: item,
      'Objects named': ['0', '1', '2', '3', 'Not tested'],
      'Follows a command': item,
      'Writes a sentence': item,
      'Counts back by tens': item,
      Consciousness: [
        'Alert',
        'Drowsy, wakes by self',
        'Wakes to voice',
        'Wakes to touch',
        'Wakes only to vigorous touch',
        'Unarousable',
        'Not assessable',
      ],
      'Seizure since last check': [
        'None',
        'Brief, resolved',
        'On EEG only, resolved with treatment',
        'Longer than 5 minutes',
        'Repeated without recovery',
        'Yes, duration not known',
      ],
      'Motor signs': ['None', 'Tremor or jerks only', 'General weakness', 'One-sided or leg weakness'],
      'Raised pressure or edema': [
        'No sign seen',
        'Focal on imaging',
        'Diffuse on imaging',
        'Posturing',
        'Sixth nerve palsy',
        'Papilledema',
        'Cushing triad',
        'Bleed on imaging',
      ],
    };
    await nurse.bedside.opens(patient);
    for (const [question, answers] of Object.entries(questions))
      for (const answer of answers) await expect(nurse.bedside.option(question, answer)).toHaveCount(1);
    await expect(nurse.page.getByText('Not done')).toHaveCount(0);
  });

  test('a half-finished check is not shown as grade 0', async ({ nurse, patient }) => {
    await nurse.bedside.opens(patient);
    await nurse.bedside.answers({ Consciousness: 'Alert' });
    await nurse.bedside.reviews();
    const review = nurse.bedside.review();
    await expect(review.getByText('Incomplete, 0–4', { exact: true }).first()).toBeVisible();
    await expect(
      review.getByText(/^Grade 0 to 4, not known yet\. Not answered: ICE; Seizure since last check;/),
    ).toBeVisible();
    await expect(nurse.page.getByText('0 No ICANS', { exact: true }), 'the words of grade 0').toHaveCount(0);
  });

  test('what was not tested asks for a reason, and counts neither as right nor as 0', async ({ nurse, patient }) => {
    await nurse.bedside.opens(patient);
    await nurse.bedside.answers({ ...WELL_ANSWERS, 'Writes a sentence': 'Not tested' });
    await nurse.bedside.givesReason('Reason not known');
    await nurse.bedside.reviews();
    await nurse.bedside.saves();
    await nurse.bedside.savedNumber();
    const { checks } = await nurse.api.course(patient.id);
    expect(checks[0]?.findings.ice?.['writing']).toBeNull();
    expect(checks[0]?.icans).toMatchObject({ kind: 'incomplete', atLeast: 0, atMost: 1, missing: ['ice.writing'] });
  });

  test('the review says the grade, what drives it and what was lost since last time', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, WELL, 6));
    await nurse.bedside.opens(patient);
    await nurse.bedside.answers({ ...WELL_ANSWERS, 'Writes a sentence': 'Wrong', 'Counts back by tens': 'Wrong' });
    await nurse.bedside.reviews();
    await expect(nurse.bedside.review()).toContainText('Driven by ICE (8 of 10)');
    await expect(nurse.bedside.review()).toContainText('Grade 1');
    await expect(nurse.bedside.review()).toContainText('Writes a sentence');
    await expect(nurse.bedside.review()).toContainText('D+5');
    expect((await nurse.api.course(patient.id)).checks, 'a review writes nothing').toHaveLength(1);
  });

  test('when the answer is lost on the way, the form stays and one record is kept', async ({
    nurse,
    patient,
    watching,
  }) => {
    watching.foresee(LOST_ANSWER);
    await nurse.bedside.opens(patient);
    await nurse.bedside.answers(WELL_ANSWERS);
    await nurse.bedside.reviews();
    // The server commits; its answer never arrives.
    await nurse.page.route('**/api/v1/entries', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await nurse.bedside.saves();
    await expect(nurse.bedside.tryAgain()).toBeVisible();
    await expect(nurse.bedside.saved()).toHaveCount(0);
    await nurse.page.unroute('**/api/v1/entries');
    await nurse.bedside.triesAgain();
    const number = await nurse.bedside.savedNumber();
    const { checks } = await nurse.api.course(patient.id);
    expect(checks.map((check) => check.number)).toEqual([number]);
  });

  test('a page of another network is never taken for an answer', async ({ nurse, patient }) => {
    await nurse.bedside.opens(patient);
    await nurse.bedside.answers(WELL_ANSWERS);
    await nurse.bedside.reviews();
    await nurse.page.route('**/api/v1/entries', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Guest Wi-Fi: accept the terms</h1>' }),
    );
    await nurse.bedside.saves();
    await expect(nurse.bedside.tryAgain()).toBeVisible();
    await expect(nurse.bedside.saved()).toHaveCount(0);
  });

  test('a finding of another time is marked as entered late', async ({ nurse, patient }) => {
    const { number } = await nurse.api.enters(neuroCheck(patient, SLIPPING, 5));
    const { checks } = await nurse.api.course(patient.id);
    expect(checks[0]?.late).toBe(true);
    await nurse.chart.opens(patient);
    await expect(nurse.chart.check(number).getByText('Late entry', { exact: true })).toBeVisible();
  });

  test('the whole check goes by keyboard alone, on the dark page', async ({ nurse, patient }) => {
    const { page, bedside } = nurse;
    await prefers(page, 'dark');
    await bedside.opens(patient);
    await bedside.tabsTo('Year', 'Correct');
    for (const [question, answer] of Object.entries(WELL_ANSWERS)) {
      const target = bedside.option(question, answer);
      await page.keyboard.press('Space');
      while (!(await target.isChecked())) await page.keyboard.press('ArrowDown');
      await expect(target, 'the one that is chosen has the focus').toBeFocused();
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+Enter');
    await expect(bedside.review()).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await bedside.savedNumber();
    expect((await nurse.api.course(patient.id)).checks[0]?.icans).toMatchObject({ kind: 'graded', grade: 0 });
  });
});
