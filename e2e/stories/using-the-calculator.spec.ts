import { answered } from '../support/api';
import { WELL_ANSWERS } from '../support/bedside';
import { SLIPPING, WELL } from '../support/findings';
import { expect, test } from '../support/stories';

test.describe('Using the calculator', () => {
  test('needs no sign-in, and says the grade and why', async ({ visitor }) => {
    await visitor.calculator.opens();
    await visitor.calculator.answers({
      ...WELL_ANSWERS,
      'Writes a sentence': 'Wrong',
      'Counts back by tens': 'Wrong',
    });
    await expect(visitor.calculator.result().getByText('Grade 1', { exact: true })).toBeVisible();
    await expect(visitor.calculator.result().getByText('Driven by ICE (8 of 10).', { exact: true })).toBeVisible();
  });

  const allWrong = { year: 0, month: 0, city: 0, hospital: 0, naming: 0, command: 0, writing: 0, attention: 0 };
  const wrongAnswers = {
    Year: 'Wrong',
    Month: 'Wrong',
    City: 'Wrong',
    Hospital: 'Wrong',
    'Objects named': '0',
    'Follows a command': 'Wrong',
    'Writes a sentence': 'Wrong',
    'Counts back by tens': 'Wrong',
  };

  test('answers like the API: ICE 0 in an awake patient is grade 3', async ({ visitor, stranger }) => {
    await visitor.calculator.opens();
    await visitor.calculator.answers({ ...WELL_ANSWERS, ...wrongAnswers });
    const result = await answered<{ grade: number }>(await stranger.post('/icans/grade', { ...WELL, ice: allWrong }));
    expect(result.grade).toBe(3);
    await expect(visitor.calculator.result()).toContainText('Grade 3');
  });

  test('answers like the API: an unarousable patient is grade 4, whatever is missing', async ({
    visitor,
    stranger,
  }) => {
    await visitor.calculator.opens();
    await visitor.calculator.answers({ Consciousness: 'Unarousable' });
    const result = await answered(await stranger.post('/icans/grade', { consciousness: 'unarousable' }));
    expect(result).toMatchObject({ kind: 'graded', grade: 4, drivenBy: ['consciousness'] });
    await expect(visitor.calculator.result().getByText('Grade 4', { exact: true })).toBeVisible();
    await expect(visitor.calculator.result()).toContainText('the missing answers cannot change the grade');
  });

  test('a half-finished check is a range', async ({ visitor, stranger }) => {
    await visitor.calculator.opens();
    await visitor.calculator.answers({ Consciousness: 'Alert' });
    const result = await answered(await stranger.post('/icans/grade', { consciousness: 'alert' }));
    expect(result).toMatchObject({ kind: 'incomplete', atLeast: 0, atMost: 4 });
    await expect(visitor.calculator.result().getByText('Incomplete, 0–4', { exact: true })).toBeVisible();
    await expect(visitor.calculator.result()).toContainText('which does not rule ICANS out');
  });

  test('says to a script which rules it used', async ({ stranger }) => {
    const result = await answered<{ ruleset: string }>(await stranger.post('/icans/grade', SLIPPING));
    expect(result).toMatchObject({ kind: 'graded', grade: 1, drivenBy: ['ice'], partial: false });
    expect(result.ruleset).not.toBe('');
  });
});
