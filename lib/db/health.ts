import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { getEnvironment } from '@/lib/env';
import { err } from '@/lib/result';
import { pendingMigrations, readMigrations } from './migrations';
import { putSetting } from './settings';
import { transact } from './transact';

/** A write is tried and rolled back: a read-only database shows here before a nurse meets it. */
async function takesWrites(): Promise<boolean> {
  const tried = await transact<never, 'rolled-back'>(async (tx) => {
    await putSetting(tx, { key: 'health', value: 'a write that is rolled back' });
    return err('rolled-back');
  });
  return !tried.ok && tried.error === 'rolled-back';
}

function isCurrent(): boolean {
  const db = new Database(getEnvironment().databaseFile, { readonly: true, fileMustExist: true });
  try {
    const pending = pendingMigrations(db, readMigrations());
    return pending.ok && pending.value.length === 0;
  } finally {
    db.close();
  }
}

/** Less than this holds a handful of entries. */
const LEAST_FREE_BYTES = 256 * 1024;

/** A write that is rolled back stays in memory, so what is left of the disk is asked for. */
function hasRoom(): boolean {
  const { bavail, bsize } = statfsSync(dirname(getEnvironment().databaseFile));
  return bavail * bsize >= LEAST_FREE_BYTES;
}

/** The database takes writes, has room for them, and has the tables that this program expects. */
export async function isReady(): Promise<boolean> {
  try {
    return isCurrent() && hasRoom() && (await takesWrites());
  } catch {
    return false;
  }
}
