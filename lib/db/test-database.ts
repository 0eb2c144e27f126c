import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, getDb, pointAtDatabase } from './client';
import { migrate } from './migrate';
import { putZone } from './settings';

export interface TestDatabase {
  readonly file: string;
  close(): Promise<void>;
}

let template: Promise<Buffer> | null = null;

/** Migrated once per test worker and kept in memory; every test gets a copy of it. */
async function migratedTemplate(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'icansight-template-'));
  const file = join(folder, 'template.db');
  const migrated = await migrate(file);
  if (!migrated.ok) throw new Error(migrated.error);
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}

/** An empty database of its own for a test, in New York; `getDb`, `getReader` and `transact` use it until it is closed. */
export async function openTestDatabase(): Promise<TestDatabase> {
  template ??= migratedTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'icansight-test-'));
  const file = join(folder, 'test.db');
  writeFileSync(file, await template);
  await pointAtDatabase(file);
  await putZone(getDb(), 'America/New_York');
  return {
    file,
    async close() {
      await closeDatabase();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
