// The real product, as `npm start` runs it, on a free port with a database of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BOOT_MS = 240_000;

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * A ward on disk: started, killed and started again over the same file.
 *
 * @typedef {{ origin: string, file: string, start: () => Promise<void>, kill: () => Promise<void>,
 *             stop: () => Promise<void>, discard: () => void, pid: () => number }} Ward
 * @returns {Promise<Ward>}
 */
export async function openWard() {
  const folder = mkdtempSync(join(tmpdir(), 'icansight-prove-'));
  const file = join(folder, 'icansight.db');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  /** @type {import('node:child_process').ChildProcess | null} */
  let server = null;

  const end = (/** @type {NodeJS.Signals} */ signal) =>
    new Promise((/** @type {(value?: undefined) => void} */ resolve) => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill(signal);
    });

  return {
    origin,
    file,
    start: async () => {
      server = spawn(process.execPath, ['scripts/start.mjs'], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          NODE_ENV: 'production',
          PORT: String(port),
          APP_ORIGIN: origin,
          DATABASE_URL: `file:${file}`,
        },
      });
      await ready(origin, server);
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    pid: () => server?.pid ?? 0,
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * @param {string} origin
 * @param {import('node:child_process').ChildProcess} server
 */
async function ready(origin, server) {
  const until = performance.now() + BOOT_MS;
  while (performance.now() < until) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode} before it was ready`);
    const response = await fetch(`${origin}/api/v1/health/ready`).catch(() => null);
    await response?.arrayBuffer().catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the server was not ready in time');
}
