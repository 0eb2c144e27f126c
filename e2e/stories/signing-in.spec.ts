import { hires } from '../support/shift';
import { DEMO_PASSWORD, expect, test } from '../support/stories';

test.describe('Signing in', () => {
  test('a page that needs it asks first, and comes back to where one wanted to go', async ({ visitor, patient }) => {
    const { page, desk } = visitor;
    await page.goto(`/patients/${patient.id}`);
    await expect(page).toHaveURL(/\/sign-in/);
    await desk.fills({ Username: 'nurse', Password: DEMO_PASSWORD });
    await desk.presses('Sign in');
    await expect(page).toHaveURL(new RegExp(`/patients/${patient.id}$`));
  });

  test('the demo accounts are listed under a banner that says so', async ({ visitor }) => {
    await visitor.page.goto('/sign-in');
    await visitor.desk.sees('DEMO DATA · no real patients on this server');
    await visitor.desk.sees(`Password ${DEMO_PASSWORD}`);
  });

  test('an unknown name and a wrong password get the same answer', async ({ stranger }) => {
    const wrong = await stranger.post('/sign-in', { username: 'viewer', password: 'not-the-right-password' });
    const unknown = await stranger.post('/sign-in', { username: 'nobody-here', password: 'not-the-right-password' });
    expect([wrong.status(), unknown.status()]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  test('a shift of thirty people from one address all get in at once', async ({ playwright, baseURL }) => {
    test.setTimeout(90_000);
    const origin = String(baseURL);
    const people = hires(30);
    const browsers = await Promise.all(
      people.map(() => playwright.request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } })),
    );
    const answers = await Promise.all(
      browsers.map((browser, index) =>
        browser.post('/api/v1/sign-in', {
          data: { username: people[index], password: DEMO_PASSWORD },
          timeout: 60_000,
        }),
      ),
    );
    const welcomed = await Promise.all(answers.map(async (answer) => (await answer.json()).user?.username));
    expect(welcomed).toEqual(people);
    const boards = await Promise.all(browsers.map((browser) => browser.get('/api/v1/board?ward=Demo')));
    expect(new Set(boards.map((board) => board.status()))).toEqual(new Set([200]));
    await Promise.all(browsers.map((browser) => browser.dispose()));
  });

  test('after signing out the session opens nothing any more', async ({ visitor }) => {
    const { page, desk } = visitor;
    await page.goto('/sign-in');
    await desk.fills({ Username: 'viewer', Password: DEMO_PASSWORD });
    await desk.presses('Sign in');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL(/sign-in/);
    await visitor.signsOut();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
