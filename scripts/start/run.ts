import { closeDatabase } from '@/lib/db/client';
import { claimDatabase, prepareDatabase } from '@/lib/db/prepare';
import type { Environment } from '@/lib/env';
import type { Result } from '@/lib/result';
import { readSettings } from '../settings';
import { announce } from './announce';
import { buildIfChanged } from './build';
import { firstAnswer } from './first-answer';
import { isPortFree } from './port';
import { serve } from './serve';

/** Everything that a start does, in order. What can be refused is refused in one line before the long build. */
export async function run(): Promise<void> {
  const environment = orStop(readSettings());
  orStop(claimDatabase(environment));
  orStop(await isPortFree(environment.port));
  orStop(await buildIfChanged());
  await openDatabase(environment);
  const server = orStop(await serve(environment));
  server.stopOnSignals();
  orStop(await firstAnswer(environment));
  announce(environment);
}

async function openDatabase(environment: Environment): Promise<void> {
  const { applied, backup } = orStop(await prepareDatabase(environment));
  // The server opens the database for itself.
  await closeDatabase();
  if (backup !== null) process.stdout.write(`Backup before the migration: ${backup}\n`);
  if (applied.length > 0) process.stdout.write(`Database: ${applied.length} migration(s) applied.\n`);
}

function orStop<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  process.stderr.write(`${result.error}\n`);
  process.exit(1);
}
