import { letDemoAge } from '../support/passing-time';
import { DEMO_PASSWORD, expect, test } from '../support/stories';

const AFRESH = 'Load the demo ward afresh';

test.describe('Reloading the demo ward', () => {
  test('half a day later it is offered to whoever works on the ward, and taken from nobody else', async ({
    ownServer,
    person,
    playwright,
  }) => {
    test.setTimeout(90_000);
    const { origin, folder } = await ownServer({});
    letDemoAge(folder, 13);
    // Without programs, a form carries all that it sends.
    const nurse = await person('visitor', { baseURL: origin, javaScriptEnabled: false });
    await nurse.door.signsIn('nurse', DEMO_PASSWORD);
    await nurse.desk.sees(/^This demo ward was loaded on .*, so its checks are old by now\.$/);
    const form = await nurse.desk.formBehind(AFRESH);

    for (const username of ['viewer', 'admin']) {
      const script = await playwright.request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
      const welcome = await script.post('/api/v1/sign-in', { data: { username, password: DEMO_PASSWORD } });
      expect(welcome.status()).toBe(200);
      expect((await script.post('/', { multipart: form })).status()).toBeLessThan(500);
      expect.soft(await (await script.get('/')).text(), `${username} is not offered it`).not.toContain(AFRESH);
      await script.dispose();
      await nurse.page.reload();
      await expect(nurse.desk.button(AFRESH), `nothing happened for the ${username}`).toBeVisible();
    }

    const pharmacist = await person('visitor', { baseURL: origin });
    await pharmacist.door.signsIn('pharmacist', DEMO_PASSWORD);
    await pharmacist.desk.presses(AFRESH);
    // Some two hundred and fifty entries are made anew, which a busy machine takes its time for.
    await expect(pharmacist.desk.button(AFRESH)).toHaveCount(0, { timeout: 60_000 });
    await expect(pharmacist.board.says({ mrn: 'SIM-1003' }, 'Next check', 'Overdue')).toBeVisible();
    await nurse.page.reload();
    await expect(nurse.desk.button(AFRESH)).toHaveCount(0);
  });
});
