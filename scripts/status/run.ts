import { existsSync } from 'node:fs';
import { findStaleStatuses, rebuildStatuses } from '@/lib/commands/rebuild-statuses';
import { closeDatabase } from '@/lib/db/client';
import { takeOwnership } from '@/lib/db/lock';
import { prepareDatabase } from '@/lib/db/prepare';
import type { Environment } from '@/lib/env';
import { err, ok, type Result } from '@/lib/result';
import { readSettings } from '../settings';

/** Holds every kept status row against the history; with `--rebuild` writes anew what differs. Answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const environment = readSettings();
  const verdict = environment.ok ? await judge(environment.value, args.includes('--rebuild')) : environment;
  process[verdict.ok ? 'stdout' : 'stderr'].write(`${verdict.ok ? verdict.value : verdict.error}\n`);
  return verdict.ok ? 0 : 1;
}

async function judge(environment: Environment, rebuild: boolean): Promise<Result<string, string>> {
  if (!existsSync(environment.databaseFile)) return err(`There is no database at ${environment.databaseFile}.`);
  try {
    return rebuild ? await writeAnew(environment) : await compare();
  } finally {
    await closeDatabase();
  }
}

/** A read, so it may run beside the server. */
async function compare(): Promise<Result<string, string>> {
  const { checked, stale } = await findStaleStatuses();
  const verdict = `${checked} status rows read, ${stale.length} differ from the history.`;
  return stale.length === 0 ? ok(verdict) : err(verdict);
}

async function writeAnew(environment: Environment): Promise<Result<string, string>> {
  const owner = takeOwnership(environment.databaseFile);
  if (!owner.ok) return owner;
  const prepared = await prepareDatabase(environment);
  if (!prepared.ok) return prepared;
  const { checked, stale } = await findStaleStatuses();
  await rebuildStatuses(stale);
  return ok(`${checked} status rows read, ${stale.length} differed and were written anew.`);
}
