import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, getDb, pointAtDatabase } from './client';
import { migrate } from './migrate';
import { putZone } from './settings';

export interface TestDatabase {
  readonly file: string;
  close(): Promise<void>;
}

let template: Promise<string> | null = null;

/** Migrated once per test worker; every test gets a copy of it. */
async function migratedTemplate(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'icansight-template-')), 'template.db');
  const migrated = await migrate(file);
  if (!migrated.ok) throw new Error(migrated.error);
  return file;
}

/** An empty database of its own for a test, in New York; `getDb`, `getReader` and `transact` use it until it is closed. */
export async function openTestDatabase(): Promise<TestDatabase> {
  template ??= migratedTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'icansight-test-'));
  const file = join(folder, 'test.db');
  copyFileSync(await template, file);
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
