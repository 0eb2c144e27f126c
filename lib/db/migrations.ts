import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { err, ok, type Result } from '@/lib/result';

/** The committed migrations, from the root of the program. */
export const MIGRATIONS_FOLDER = join('prisma', 'sqlite', 'migrations');

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** What the database says of the migrations it has seen; the columns are Prisma's. */
interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: number | string | null;
}

export function readMigrations(folder: string = MIGRATIONS_FOLDER): Migration[] {
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && existsSync(/* turbopackIgnore: true */ join(folder, entry.name, 'migration.sql')),
    )
    .map(({ name }) => {
      const bytes = readFileSync(/* turbopackIgnore: true */ join(folder, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is still to be applied, or one line that says why this program cannot work with this database. */
export function pendingMigrations(db: Database, known: readonly Migration[]): Result<Migration[], string> {
  if (!hasTable(db, '_prisma_migrations'))
    return hasTables(db) ? err('This file is a database of another program.') : ok([...known]);
  const applied = db
    .prepare<[], Applied>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    .all();
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  for (const row of applied) {
    const problem = problemOf(row, checksums.get(row.migration_name));
    if (problem) return err(problem);
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return ok(known.filter(({ name }) => !done.has(name)));
}

function problemOf({ migration_name: name, checksum, finished_at }: Applied, known: string | undefined): string | null {
  if (finished_at === null) return `Migration ${name} failed earlier. Restore the backup that was made before it.`;
  if (known === undefined)
    return `The database belongs to a newer version of ICANSight (it knows ${name}). Start that version.`;
  return known === checksum ? null : `Migration ${name} was changed after it was applied to this database.`;
}

function hasTable(db: Database, name: string): boolean {
  return db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(name) !== undefined;
}

function hasTables(db: Database): boolean {
  return db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table'`).get() !== undefined;
}
