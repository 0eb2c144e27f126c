import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { closeDatabase, pointAtDatabase } from './client';

const MIGRATIONS = 'prisma/sqlite/migrations';

/** For tests: points this process at a new, migrated database, and answers how to be rid of it. */
export async function openTemporaryDatabase(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'icansight-test-'));
  const file = join(folder, 'icansight.db');
  const database = new Database(file);
  for (const entry of readdirSync(MIGRATIONS, { withFileTypes: true }))
    if (entry.isDirectory()) database.exec(readFileSync(join(MIGRATIONS, entry.name, 'migration.sql'), 'utf8'));
  database.close();
  await pointAtDatabase(file);
  return async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true });
  };
}
