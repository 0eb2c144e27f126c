import { existsSync } from 'node:fs';

/** No browser is downloaded: $CHROMIUM_PATH, Debian's, the one that npm brings, or Playwright's own. */
export async function chromiumPath(): Promise<string | undefined> {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH'];
  if (existsSync('/usr/bin/chromium') && process.env['NPM_CHROMIUM'] !== '1') return '/usr/bin/chromium';
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Quiet, and able to run as root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
