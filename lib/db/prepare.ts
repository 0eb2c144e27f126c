import Database from 'better-sqlite3';
import type { Environment } from '@/lib/env';
import { err, ok, type Result } from '@/lib/result';
import { getDb, getReader } from './client';
import { prepareDataFolder } from './data-folder';
import { takeOwnership } from './lock';
import { checkMigrations, type Migrated, migrate } from './migrate';
import { findZone, putZone } from './settings';

type Place = Pick<Environment, 'databaseFile' | 'dataFolder'>;

/** Everything that can be refused before a long build: the folder, a second owner, a newer database. */
export function claimDatabase({ databaseFile, dataFolder }: Place): Result<null, string> {
  const folder = prepareDataFolder(dataFolder);
  if (!folder.ok) return folder;
  try {
    const owner = takeOwnership(databaseFile);
    if (!owner.ok) return owner;
    const pending = checkMigrations(databaseFile);
    return pending.ok ? ok(null) : pending;
  } catch (error) {
    return unreadable(databaseFile, error);
  }
}

/** Opens the database for serving: claimed, migrated, in the ward's time zone. */
export async function prepareDatabase(environment: Environment): Promise<Result<Migrated, string>> {
  const claimed = claimDatabase(environment);
  if (!claimed.ok) return claimed;
  try {
    const migrated = await migrate(environment.databaseFile);
    if (!migrated.ok) return migrated;
    const zone = await keepZone(environment.timeZone);
    return zone.ok ? migrated : zone;
  } catch (error) {
    return unreadable(environment.databaseFile, error);
  }
}

/** The zone is kept at first start. Every day count depends on it, so another one is a decision with an audit entry. */
async function keepZone(given: string): Promise<Result<null, string>> {
  const kept = await findZone(getReader());
  if (kept === null) await putZone(getDb(), given);
  if (kept === null || kept === given) return ok(null);
  return err(
    `ICANSIGHT_TIME_ZONE: the database is kept in ${kept}, not ${given}. To change it: npm run time-zone -- ${given}`,
  );
}

/** What SQLite says of a file that it cannot use, in one line; anything else is a bug and is thrown. */
function unreadable(file: string, error: unknown): Result<never, string> {
  if (error instanceof Database.SqliteError) return err(`The database ${file} cannot be opened: ${error.message}.`);
  throw error;
}
