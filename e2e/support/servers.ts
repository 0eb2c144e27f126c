import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of its own, for what the one of the stories cannot show: another mode, another age. */
export interface OwnServer {
  readonly origin: string;
  /** Where its database is. */
  readonly folder: string;
  /** What an operator reads in its log. */
  log(): string;
  /** Asks it to stop, and answers with how it ended. */
  stops(): Promise<number | null>;
  /** Stops it where it still runs, and leaves nothing behind. */
  close(): Promise<void>;
}

/** Starts as an operator does, with these variables, and waits until it says that it is ready. */
export async function startServer(variables: Readonly<Record<string, string>>): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'icansight-own-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const own = { PORT: String(port), APP_ORIGIN: origin, DATABASE_URL: `file:${join(folder, 'icansight.db')}` };
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...own, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await untilReady(server).catch((error) => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const stops = () => {
    server.kill('SIGTERM');
    return ended;
  };
  return {
    origin,
    folder,
    log: () => said.join(''),
    stops,
    close: async () => {
      if (server.exitCode === null) await stops();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A build may come first. */
const READY_MS = 240_000;

function untilReady(server: ChildProcess): Promise<readonly string[]> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error(`The server was not ready in time: ${said.join('')}`)), READY_MS);
    const hears = (text: Buffer) => {
      said.push(text.toString());
      if (said.join('').includes('ICANSight is ready at')) {
        clearTimeout(tooLong);
        resolve(said);
      }
    };
    server.stdout?.on('data', hears);
    server.stderr?.on('data', hears);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said.join('')}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
