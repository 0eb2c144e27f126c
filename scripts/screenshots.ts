// npm run screenshots: the pictures of the README, taken from the running product over the demo ward.
import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from '../e2e/support/chromium';
import { openWard } from '../prove/support/server.mjs';

const FOLDER = 'docs/screenshots';
const PASSWORD = 'icansight-demo-ward';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly theme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
}

const DESK = { width: 1440, height: 900 };
const TABLET = { width: 768, height: 1024 };

function pictures(patientId: string): readonly Picture[] {
  const check = `/patients/${patientId}/checks/new`;
  return [
    { name: 'ward-board-light', path: '/?ward=Demo', theme: 'light', viewport: DESK },
    { name: 'ward-board-dark', path: '/?ward=Demo', theme: 'dark', viewport: DESK },
    { name: 'ward-board-tablet', path: '/?ward=Demo', theme: 'light', viewport: TABLET },
    { name: 'neuro-check-tablet', path: check, theme: 'light', viewport: TABLET },
    { name: 'neuro-check-tablet-dark', path: check, theme: 'dark', viewport: TABLET },
    { name: 'course', path: `/patients/${patientId}`, theme: 'light', viewport: { width: 1280, height: 1400 } },
    { name: 'calculator', path: '/calculator', theme: 'light', viewport: DESK },
  ];
}

async function takes(browser: Browser, origin: string) {
  const context = await browser.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
  await context.request.post('/api/v1/sign-in', { data: { username: 'charge', password: PASSWORD } });
  const board = await (await context.request.get('/api/v1/board?ward=Demo')).json();
  const session = await context.storageState();
  await context.close();
  for (const { name, path, theme, viewport } of pictures(String(board.rows[0].patientId))) {
    const own = await browser.newContext({ baseURL: origin, storageState: session, viewport });
    await own.addCookies([{ name: 'theme', value: theme, url: origin }]);
    const page = await own.newPage();
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // A chart is drawn when its program has arrived.
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
    await own.close();
    console.log(`${FOLDER}/${name}.png`);
  }
}

mkdirSync(FOLDER, { recursive: true });
const ward = await openWard();
const executablePath = await chromiumPath();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) });
try {
  await ward.start();
  await takes(browser, ward.origin);
} finally {
  await browser.close();
  await ward.stop();
  ward.discard();
}
