import { neuroCheck, type Patient } from '../support/api';
import { CONFUSED, WELL } from '../support/findings';
import { expectAccessible, expectChartsDrawn, expectNoSidewaysScroll, prefers } from '../support/looks';
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
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expectChartsDrawn(page);
      await expectAccessible(page, `${where}, ${theme}, ${width} px`);
      if (width === 320) await expectNoSidewaysScroll(page, `${where}, ${theme}`);
    }
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

  test('the review of a check', async ({ nurse, patient }) => {
    await nurse.api.enters(neuroCheck(patient, CONFUSED));
    await prefers(nurse.page, 'light');
    await nurse.bedside.opens(patient);
    await nurse.bedside.answersAsWell();
    await nurse.bedside.reviews();
    await expect(nurse.bedside.review()).toBeVisible();
    await expectAccessible(nurse.page, 'the review of a check');
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

  test('signing in: in light and dark, on a phone and on a desk', async ({ visitor }) => {
    await looksAt(visitor, 'signing in', '/sign-in');
  });

  test('a chosen theme holds on the next page', async ({ nurse }) => {
    await nurse.page.goto('/?ward=Demo');
    await nurse.choosesTheme('Dark');
    await expect(nurse.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await nurse.page.goto('/patients/new');
    await expect(nurse.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
