import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from './backup';
import { closeDatabase, pointAtDatabase } from './client';
import { prepareDataFolder } from './data-folder';
import { takeOwnership } from './lock';
import { checkMigrations, migrate } from './migrate';
import { MIGRATIONS_FOLDER, pendingMigrations, readMigrations } from './migrations';
import { prepareDatabase } from './prepare';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'icansight-migrate-'));
  file = join(folder, 'icansight.db');
});

afterEach(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true, force: true });
});

function inDatabase(sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

describe('Migrating', () => {
  test('a new database gets every migration, a second start none', async () => {
    const names = readMigrations().map(({ name }) => name);
    expect(await migrate(file)).toEqual({ ok: true, value: { applied: names, backup: null } });
    expect(await migrate(file)).toEqual({ ok: true, value: { applied: [], backup: null } });
  });

  test('a database of the version before is brought up after a backup, and keeps what it holds', async () => {
    const latest = readMigrations().at(-1)?.name ?? '';
    await migrate(file);
    inDatabase(`DROP INDEX "AuditEvent_action_actorId_at_idx";
      DELETE FROM _prisma_migrations WHERE migration_name = '${latest}';
      INSERT INTO "AuditEvent" ("seq", "at", "actorId", "role", "action", "subject")
        VALUES (1, 1, 'x', 'nurse', 'account.sign-in', 'user x')`);
    const backup = expect.stringMatching(/backups\/icansight-.*\.db$/);
    expect(await migrate(file)).toEqual({ ok: true, value: { applied: [latest], backup } });
    const db = new Database(file, { readonly: true });
    const found = `EXPLAIN QUERY PLAN SELECT max("at") FROM "AuditEvent" WHERE "action" = 'account.sign-in' GROUP BY "actorId"`;
    expect(db.prepare(found).all()).toMatchObject([{ detail: expect.stringContaining('COVERING INDEX') }]);
    expect(db.prepare(`SELECT count(*) FROM "AuditEvent"`).pluck().get()).toBe(1);
    db.close();
  });

  test('what was committed builds exactly what the models describe', async () => {
    const prisma = join('node_modules', 'prisma', 'build', 'index.js');
    const args = ['migrate', 'diff', '--from-migrations', MIGRATIONS_FOLDER, '--to-schema', join('prisma', 'sqlite')];
    const { stdout } = await promisify(execFile)(process.execPath, [prisma, ...args, '--exit-code']);
    expect(stdout).toContain('No difference detected');
  }, 30_000);

  test('Prisma’s own command line agrees with what was applied', async () => {
    await migrate(file);
    const prisma = join('node_modules', 'prisma', 'build', 'index.js');
    const env = { ...process.env, DATABASE_URL: `file:${file}` };
    const { stdout } = await promisify(execFile)(process.execPath, [prisma, 'migrate', 'status'], { env });
    expect(stdout).toContain('Database schema is up to date');
  }, 30_000);

  test('a database of a newer version is refused', async () => {
    await migrate(file);
    inDatabase(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('x', 'x', 1, '29991231000000_future')`,
    );
    expect(checkMigrations(file)).toMatchObject({ ok: false, error: expect.stringContaining('newer version') });
    expect(await migrate(file)).toMatchObject({ ok: false });
  });

  test('a migration that was changed afterwards, or failed, is refused by name', async () => {
    const [first] = readMigrations();
    await migrate(file);
    const db = new Database(file);
    const edited = [{ name: first?.name ?? '', sql: '', checksum: 'another' }];
    expect(pendingMigrations(db, edited)).toMatchObject({ error: expect.stringContaining('was changed') });
    db.exec('UPDATE _prisma_migrations SET finished_at = NULL');
    expect(pendingMigrations(db, readMigrations())).toMatchObject({ error: expect.stringContaining('failed earlier') });
    db.close();
  });

  test('the database of another program is left alone', async () => {
    inDatabase('CREATE TABLE recipe (id)');
    expect(checkMigrations(file)).toMatchObject({ error: expect.stringContaining('another program') });
  });

  test('only SQL of a folder with a migration counts', () => {
    const copy = join(folder, 'migrations');
    cpSync(MIGRATIONS_FOLDER, copy, { recursive: true });
    writeFileSync(join(copy, 'note.txt'), '');
    expect(readMigrations(copy)).toEqual(readMigrations());
  });
});

describe('Opening the database for serving', () => {
  const environment = (timeZone: string) => ({
    databaseFile: file,
    dataFolder: folder,
    port: 3000,
    appOrigin: null,
    proxyHops: 0,
    mode: 'demo' as const,
    timeZone,
    secret: null,
  });

  test('keeps the zone of the first start and refuses another, naming the command', async () => {
    await pointAtDatabase(file);
    expect((await prepareDatabase(environment('America/New_York'))).ok).toBe(true);
    expect((await prepareDatabase(environment('America/New_York'))).ok).toBe(true);
    expect(await prepareDatabase(environment('Europe/Berlin'))).toEqual({
      ok: false,
      error: expect.stringMatching(/ICANSIGHT_TIME_ZONE.*America\/New_York.*npm run time-zone -- Europe\/Berlin/),
    });
    const held = takeOwnership(file);
    if (held.ok) held.value.release();
  });

  test('a file that is no database is refused in one line', async () => {
    writeFileSync(file, 'not a database, but long enough to be read as one'.repeat(40));
    const refused = await prepareDatabase(environment('America/New_York'));
    expect(refused).toEqual({ ok: false, error: expect.stringMatching(/cannot be opened: .*not a database/) });
    const held = takeOwnership(file);
    if (held.ok) held.value.release();
  });

  test('a folder that cannot be made, or written to, is refused', () => {
    writeFileSync(file, '');
    for (const path of [join(file, 'sub'), file, '/proc/nobody/here', '/proc'])
      expect(prepareDataFolder(path)).toEqual({ ok: false, error: expect.stringMatching(/^[^\n]* is not writable/) });
    expect(prepareDataFolder(join(folder, 'a', 'b')).ok).toBe(true);
  });
});

describe('One owner', () => {
  const OWNER = `const db = new (require('better-sqlite3'))(process.argv[1] + '.lock', { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE'); process.stdout.write('held'); setInterval(() => {}, 1000);`;

  test('a second process is refused; a kill -9 of the first lets the next in', async () => {
    const child = spawn(process.execPath, ['-e', OWNER, file]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(takeOwnership(file)).toMatchObject({ ok: false, error: expect.stringContaining('in use by another') });
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const mine = takeOwnership(file);
    expect(mine.ok).toBe(true);
    if (mine.ok) mine.value.release();
  });

  test('this process may ask twice', () => {
    const first = takeOwnership(file);
    expect(takeOwnership(file)).toEqual(first);
    if (first.ok) first.value.release();
  });
});

describe('A backup', () => {
  test('is a verified copy of its own, for its owner only, and nothing is left half done', async () => {
    await migrate(file);
    inDatabase(`INSERT INTO "Setting" VALUES ('a', '1')`);
    const made = await backUp(file, new Date(Date.UTC(2026, 10, 24, 6, 30)));
    if (!made.ok) throw new Error(made.error);
    expect(made.value.path).toBe(join(folder, 'backups', 'icansight-2026-11-24T06-30-00-000Z.db'));
    expect(made.value.verifiedBy).toMatch(/^(sqlite3|better-sqlite3), SQLite 3\./);
    expect(statSync(made.value.path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
    const copy = new Database(made.value.path, { readonly: true });
    expect(copy.prepare(`SELECT value FROM "Setting"`).pluck().get()).toBe('1');
    copy.close();
  });

  test('of a trail with a gap does not verify and is not kept', async () => {
    await migrate(file);
    inDatabase(`DROP TRIGGER "AuditEvent_no_gap";
      INSERT INTO "AuditEvent" ("seq", "at", "actorId", "role", "action", "subject") VALUES (7, 1, 'x', 'x', 'x', 'x')`);
    expect(await backUp(file)).toMatchObject({ ok: false, error: expect.stringContaining('gaps') });
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  });

  test('is made before a database in use is migrated', async () => {
    await migrate(file);
    const before = readFileSync(file).length;
    expect(before).toBeGreaterThan(0);
    inDatabase(`DELETE FROM _prisma_migrations`);
    // Everything is pending again; the tables are there, so applying fails and leaves the database as it was.
    await expect(migrate(file)).rejects.toThrow();
    expect(existsSync(file)).toBe(true);
    expect(checkMigrations(file).ok).toBe(true);
  });
});
