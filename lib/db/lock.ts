import Database from 'better-sqlite3';
import { err, ok, type Result } from '@/lib/result';

/** Held until the process ends, however it ends. */
export interface OwnerLock {
  release(): void;
}

// On the process: the bundler gives every part of the server its own copy of this module.
const KEY = Symbol.for('icansight.lock');
const store = globalThis as typeof globalThis & { [KEY]?: Map<string, OwnerLock> };

/**
 * Makes this process the only owner of the database file. The lock is SQLite's own on a file beside it, so
 * the operating system takes it back even after a kill -9, and no leftover file ever blocks a start.
 */
export function takeOwnership(databaseFile: string): Result<OwnerLock, string> {
  store[KEY] ??= new Map();
  const held = store[KEY].get(databaseFile);
  if (held) return ok(held);
  const side = new Database(`${databaseFile}.lock`, { timeout: 0 });
  try {
    side.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    side.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')
      return err(`${databaseFile} is in use by another ICANSight process. Stop that one first.`);
    throw error;
  }
  const lock: OwnerLock = {
    release() {
      store[KEY]?.delete(databaseFile);
      side.close();
    },
  };
  store[KEY].set(databaseFile, lock);
  return ok(lock);
}
