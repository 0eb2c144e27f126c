import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { ok, type Result } from '@/lib/result';
import { backUp } from './backup';
import { type Migration, pendingMigrations, readMigrations } from './migrations';

// Prisma's own book-keeping, so that its command line agrees with what was done here.
const BOOK_KEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

export interface Migrated {
  readonly applied: readonly string[];
  /** Made and verified before the first change to a database that was already in use. */
  readonly backup: string | null;
}

/** Whether this program can work with the database as it is, before anything is changed. */
export function checkMigrations(file: string): Result<Migration[], string> {
  return withDatabase(file, (db) => pendingMigrations(db, readMigrations()));
}

/** Brings the database up to the committed migrations. Only its owner may call this. */
export async function migrate(file: string): Promise<Result<Migrated, string>> {
  const pending = checkMigrations(file);
  if (!pending.ok) return pending;
  if (pending.value.length === 0) return ok({ applied: [], backup: null });
  const isInUse = pending.value.length < readMigrations().length;
  const saved = isInUse ? await backUp(file) : null;
  if (saved && !saved.ok) return saved;
  withDatabase(file, (db) => {
    db.exec(BOOK_KEEPING);
    for (const migration of pending.value) applyOne(db, migration);
  });
  return ok({ applied: pending.value.map(({ name }) => name), backup: saved?.value.path ?? null });
}

/** All of it or none: a migration that fails half-way leaves the database as it was. */
function applyOne(db: Database.Database, { name, sql, checksum }: Migration): void {
  // A table that is made anew loses its references for a moment. Without effect inside a transaction.
  db.pragma('foreign_keys = OFF');
  const all = db.transaction(() => {
    db.exec(sql);
    const broken = db.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`Migration ${name} breaks ${broken.length} references.`);
    const now = Date.now();
    db.prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    ).run(randomUUID(), checksum, now, name, now);
  });
  all.immediate();
}

function withDatabase<T>(file: string, run: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    return run(db);
  } finally {
    db.close();
  }
}
