import { randomUUID } from 'node:crypto';
import { neuroCheck, type Patient } from '../support/api';
import { CONFUSED, WELL } from '../support/findings';
import { expectAccessible, expectChartsDrawn, expectNoSidewaysScroll, expectTheme, prefers } from '../support/looks';
import { expect, type Person, test } from '../support/stories';

const WARD_PAGES: Readonly<Record<string, (patient: Patient) => string>> = {
  'the ward board': () => '/?ward=Demo',
  'a course': ({ id }) => `/patients/${id}`,
  'a neuro check': ({ id }) => `/patients/${id}/checks/new`,
  'details and infusions': ({ id }) => `/patients/${id}/details`,
  'registering a patient': () => '/patients/new',
  'the cohort': () => '/cohort',
  'the import': () => '/import',
  'the calculator': () => '/calculator',
};

const WIDTHS = [320, 1280] as const;
const THEMES = ['light', 'dark'] as const;

async function looksAt(reader: Person, where: string, path: string) {
  const { page } = reader;
  for (const theme of THEMES) {
    await prefers(page, theme);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectTheme(page, theme);
      await expectChartsDrawn(page);
      await expectAccessible(page, `${where}, ${theme}, ${width} px`);
      if (width === 320) await expectNoSidewaysScroll(page, `${where}, ${theme}`);
    }
  }
}

/** Saved is no address of its own: the theme is chosen and the page resized where it stands. */
async function looksAtSaved({ page, bedside, choosesTheme }: Person, theme: (typeof THEMES)[number]) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await choosesTheme(theme === 'light' ? 'Light' : 'Dark');
  await expectTheme(page, theme);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect(bedside.saved()).toBeVisible();
    await expectAccessible(page, `a saved check, ${theme}, ${width} px`);
    if (width === 320) await expectNoSidewaysScroll(page, `a saved check, ${theme}`);
  }
}

test.describe('Reading every page', () => {
  for (const [name, path] of Object.entries(WARD_PAGES)) {
    test(`${name}: in light and dark, on a phone and on a desk`, async ({ charge, patient }) => {
      test.setTimeout(180_000);
      await charge.api.enters(neuroCheck(patient, WELL, 20));
      await charge.api.enters(neuroCheck(patient, CONFUSED));
      await looksAt(charge, name, path(patient));
    });
  }

  test('correcting a check: in light and dark, on a phone and on a desk', async ({ charge, patient }) => {
    test.setTimeout(180_000);
    const { entryId } = await charge.api.enters(neuroCheck(patient, CONFUSED));
    await looksAt(charge, 'correcting a check', `/patients/${patient.id}/checks/${entryId}/correct`);
  });

  test('the review of a check, and what stands there once it is saved', async ({ nurse, patient }) => {
    test.setTimeout(180_000);
    const { page, bedside } = nurse;
    await nurse.api.enters(neuroCheck(patient, CONFUSED));
    await prefers(page, 'light');
    await bedside.opens(patient);
    await bedside.answersAsWell();
    await bedside.reviews();
    await expect(bedside.review()).toBeVisible();
    await expectAccessible(page, 'the review of a check');
    await bedside.saves();
    await bedside.savedNumber();
    for (const theme of THEMES) await looksAtSaved(nurse, theme);
  });

  test('an address with nothing there: in light and dark, on a phone and on a desk', async ({ nurse, watching }) => {
    // The browser itself says that the answer was a 404.
    watching.foresee(/status of 404/);
    await looksAt(nurse, 'nothing there', '/patients/nobody');
    await looksAt(nurse, 'no such page', '/no-such-page');
  });

  test('the accounts: in light and dark, on a phone and on a desk', async ({ admin }) => {
    await looksAt(admin, 'the accounts', '/admin/users');
  });

  test('the link of an account: in light and dark, on a phone and on a desk', async ({ admin, visitor }) => {
    const tag = randomUUID().slice(0, 8);
    await admin.accounts.opens();
    const link = await admin.accounts.creates({ username: `l${tag}`, name: `Linked ${tag}`, role: 'viewer' });
    await looksAt(visitor, 'the link of an account', link);
  });

  test('signing in: in light and dark, on a phone and on a desk', async ({ visitor }) => {
    await looksAt(visitor, 'signing in', '/sign-in');
  });

  test('a chosen theme holds on the next page', async ({ nurse }) => {
    await nurse.page.goto('/?ward=Demo');
    await nurse.choosesTheme('Dark');
    await expectTheme(nurse.page, 'dark');
    await nurse.page.goto('/patients/new');
    await expectTheme(nurse.page, 'dark');
  });
});
