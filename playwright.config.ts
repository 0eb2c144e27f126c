import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './e2e/support/chromium';

// While writing a story: STORIES_PORT names a server that runs already, STORIES_FOLDER where its database is.
const running = process.env['STORIES_PORT'];
const port = running ?? '3199';
const baseURL = `http://localhost:${port}`;

// The workers load this file again: the first one to read it decides, and clears away what it made.
const isOurs = process.env['STORIES_FOLDER'] === undefined;
process.env['STORIES_FOLDER'] ??= join(tmpdir(), `icansight-stories-${randomUUID()}`);

const executablePath = await chromiumPath();

export default defineConfig({
  testDir: 'e2e/stories',
  outputDir: 'test-results/stories',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/stories.json' }],
    ['./e2e/support/clear-away.ts', { folder: isOurs ? process.env['STORIES_FOLDER'] : null }],
  ],
  use: {
    baseURL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    // Far from the ward: every clock on a page is the ward's, never the browser's.
    timezoneId: 'Asia/Kathmandu',
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: CHROMIUM_ARGS,
    },
  },
  projects: [
    { name: 'stories', testIgnore: '**/guessing-passwords.spec.ts' },
    // Failures count against the address that all the others come from, so guessing comes last.
    { name: 'guessing', testMatch: '**/guessing-passwords.spec.ts', dependencies: ['stories'] },
  ],
  webServer: {
    command: 'npm start',
    url: `${baseURL}/api/v1/health/ready`,
    reuseExistingServer: running !== undefined,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: port,
      APP_ORIGIN: baseURL,
      DATABASE_URL: `file:${join(process.env['STORIES_FOLDER'], 'icansight.db')}`,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  },
});
