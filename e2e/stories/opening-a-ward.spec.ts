import { DEMO_PASSWORD, expect, test } from '../support/stories';

const ADMIN = { username: 'm.garcia', password: 'seven quiet tin trumpets' };
const CHARGE = { username: 'k.adeyemi', name: 'Kemi Adeyemi', role: 'charge' };

test.describe('Opening a ward', () => {
  test('the first administrator enters by the link in the log, and the ward is empty', async ({
    ownServer,
    person,
    playwright,
  }) => {
    test.setTimeout(90_000);
    const server = await ownServer({ ICANSIGHT_MODE: 'ward', ICANSIGHT_TIME_ZONE: 'Europe/Madrid' });
    const [, link = ''] = /at (http\S+\/account-link\/\S+) \(works once\)/.exec(server.log()) ?? [];
    expect(server.log(), 'a ward announces no demo').not.toMatch(/demo/i);
    const request = await playwright.request.newContext({
      baseURL: server.origin,
      extraHTTPHeaders: { origin: server.origin },
    });
    const demo = await request.post('/api/v1/sign-in', { data: { username: 'nurse', password: DEMO_PASSWORD } });
    expect(demo.status()).toBe(401);

    const admin = await person('visitor', { baseURL: server.origin });
    await admin.desk.goes(link);
    await admin.desk.sees('You are the first administrator of this ward.');
    await admin.desk.fills({ Username: ADMIN.username, Name: 'Marta García', 'New password': DEMO_PASSWORD });
    await admin.desk.presses('Set password');
    await expect(admin.desk.problem()).toContainText('This password is printed on every demo server.');
    await expect(admin.desk.field('Name')).toHaveValue('Marta García');
    await admin.desk.fills({ 'New password': ADMIN.password });
    await admin.desk.presses('Set password');
    await admin.desk.sees('Your password is set. Sign in with it.');
    await expect(admin.page.getByText(/demo/i), 'nothing here is a demo').toHaveCount(0);
    await admin.door.signsIn(ADMIN.username, ADMIN.password);
    await expect(admin.accounts.row(ADMIN.username)).toContainText('Marta García');

    const charge = await person('visitor', { baseURL: server.origin });
    await charge.door.choosesPassword(await admin.accounts.creates(CHARGE), ADMIN.password);
    await charge.door.signsIn(CHARGE.username, ADMIN.password);
    await expect(charge.page.getByRole('heading', { name: 'No patients on this ward' })).toBeVisible();
    await expect(charge.page.getByText('Times: Europe/Madrid')).toBeVisible();
    await expect(charge.page.getByRole('link', { name: 'Add a patient', exact: true })).toBeVisible();
    await expect(charge.page.getByRole('main').getByRole('link', { name: 'Import', exact: true })).toBeVisible();
    await request.dispose();
    expect(await server.stops(), 'it stops when it is told to').toBe(0);
  });
});
