import { type ChildProcess, spawn } from 'node:child_process';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { err, ok } from '@/lib/result';
import { getDb, getReader, readConsistently } from './client';
import { PrismaClient } from './generated/sqlite/client';
import { safeAdapter } from './safe-adapter';
import { openTestDatabase, type TestDatabase } from './test-database';
import { transact } from './transact';

let database: TestDatabase;

beforeEach(async () => {
  database = await openTestDatabase();
});

afterEach(() => database.close());

const find = (key: string) => getReader().setting.findUnique({ where: { key } });

describe('Writing in one transaction', () => {
  test('what succeeds is there for everyone to read', async () => {
    const saved = await transact(async (tx) => ok(await tx.setting.create({ data: { key: 'a', value: '1' } })));
    expect(saved.ok).toBe(true);
    expect(await find('a')).toEqual({ key: 'a', value: '1' });
  });

  test('a returned refusal leaves nothing behind', async () => {
    const refused = await transact(async (tx) => {
      await tx.setting.create({ data: { key: 'a', value: '1' } });
      return err({ kind: 'refused', detail: 'no' } as const);
    });
    expect(refused).toEqual({ ok: false, error: { kind: 'refused', detail: 'no' } });
    expect(await find('a')).toBeNull();
  });

  test('a bug leaves nothing behind and is thrown', async () => {
    const bug = transact(async (tx) => {
      await tx.setting.create({ data: { key: 'a', value: '1' } });
      throw new TypeError('a bug');
    });
    await expect(bug).rejects.toThrow('a bug');
    expect(await find('a')).toBeNull();
    expect((await transact(async () => ok(1))).ok).toBe(true);
  });

  test('two hundred at once count to two hundred', async () => {
    await getDb().setting.create({ data: { key: 'count', value: '0' } });
    const one = () =>
      transact(async (tx) => {
        const row = await tx.setting.findUniqueOrThrow({ where: { key: 'count' } });
        return ok(await tx.setting.update({ where: { key: 'count' }, data: { value: String(Number(row.value) + 1) } }));
      });
    const outcomes = await Promise.all(Array.from({ length: 200 }, one));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect((await find('count'))?.value).toBe('200');
  });

  test('work that takes longer than its time is undone and answered with busy', async () => {
    const outcome = await transact(
      async (tx) => {
        await tx.setting.create({ data: { key: 'slow', value: '1' } });
        await new Promise((resolve) => setTimeout(resolve, 300));
        await tx.setting.create({ data: { key: 'slower', value: '1' } });
        return ok(null);
      },
      { timeoutMs: 100 },
    );
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'busy' } });
    expect(await find('slow')).toBeNull();
  });

  test('on a full disk nothing is written, and the person is told so', async () => {
    await getDb().$queryRaw`PRAGMA max_page_count = 1`;
    const full = await transact(async (tx) =>
      ok(await tx.setting.create({ data: { key: 'big', value: 'x'.repeat(100_000) } })),
    );
    expect(full).toEqual({
      ok: false,
      error: {
        kind: 'storage',
        detail: 'The server’s disk is full. Nothing was saved. Tell whoever runs the server.',
      },
    });
    expect(await find('big')).toBeNull();
    await getDb().$queryRaw`PRAGMA max_page_count = 1000000`;
    expect((await transact(async (tx) => ok(await tx.setting.create({ data: { key: 'b', value: '1' } })))).ok).toBe(
      true,
    );
  });

  test('several reads are of one moment', async () => {
    const counts = await readConsistently(async (reader) => {
      const before = await reader.setting.count();
      await transact(async (tx) => ok(await tx.setting.create({ data: { key: 'b', value: '1' } })));
      return [before, await reader.setting.count()];
    });
    expect(counts[1]).toBe(counts[0]);
    expect(await find('b')).not.toBeNull();
  });

  test('the reading client cannot write', async () => {
    await expect(getReader().setting.create({ data: { key: 'x', value: '1' } })).rejects.toThrow();
  });
});

describe('Every acknowledged write is on the disk', () => {
  test('the connection syncs fully, in write-ahead mode', async () => {
    await getDb().setting.create({ data: { key: 'a', value: '1' } });
    expect(await getDb().$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2n }]);
    expect(await getDb().$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }]);
    expect(await getDb().$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1n }]);
  });

  test('a connection that stopped syncing fully is noticed at its first write', async () => {
    const complaints: string[] = [];
    const adapter = safeAdapter({ file: database.file, onNotDurable: (why) => complaints.push(why) });
    const careless = new PrismaClient({ adapter });
    await careless.$queryRawUnsafe('PRAGMA synchronous = NORMAL').catch(() => {});
    await careless.setting.create({ data: { key: 'a', value: '1' } });
    await careless.$disconnect();
    expect(complaints).toEqual([expect.stringContaining('synchronous=1')]);
  });
});

describe('A commit that fails', () => {
  const query = (sql: string) => ({ sql, args: [], argTypes: [] });
  const setting = (key: string) => query(`INSERT INTO "Setting" VALUES ('${key}', '1')`);

  /** A reference to nobody is found out when the transaction ends. */
  const BROKEN = [
    query('PRAGMA defer_foreign_keys = ON'),
    query(
      `INSERT INTO "Session" ("id", "expiresAt", "token", "createdAt", "updatedAt", "userId") VALUES ('s', 1, 't', 1, 1, 'nobody')`,
    ),
  ];

  test('is rolled back, and its end never touches the transaction that came after it', async () => {
    const connection = await safeAdapter({ file: database.file }).connect();
    const failing = await connection.startTransaction();
    for (const each of [setting('lost'), ...BROKEN]) await failing.executeRaw(each);
    await expect(failing.executeRaw(query('COMMIT'))).rejects.toThrow();

    const next = await connection.startTransaction();
    await next.executeRaw(setting('kept'));
    await failing.rollback();
    expect(() => failing.executeRaw(setting('stray'))).toThrow();
    await next.executeRaw(query('COMMIT'));
    await next.commit();
    await connection.dispose();

    expect(await find('kept')).not.toBeNull();
    expect(await find('lost')).toBeNull();
    expect(await find('stray')).toBeNull();
  });
});

describe('Another process keeps the write lock', () => {
  const HOLD = `const db = new (require('better-sqlite3'))(process.argv[1]);
    db.exec('BEGIN IMMEDIATE'); process.stdout.write('held');
    if (process.argv[2]) setTimeout(() => { db.exec('COMMIT'); process.exit(); }, Number(process.argv[2]));
    else setInterval(() => {}, 1000);`;

  async function hold(ms?: number): Promise<ChildProcess> {
    const child = spawn(process.execPath, ['-e', HOLD, database.file, ...(ms === undefined ? [] : [String(ms)])]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    return child;
  }

  /** The longest time for which nothing else could run in this process. */
  function watchStalls() {
    let worst = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      worst = Math.max(worst, now - last);
      last = now;
    }, 5);
    return () => {
      clearInterval(timer);
      return worst;
    };
  }

  const write = (key: string) => transact(async (tx) => ok(await tx.setting.create({ data: { key, value: '1' } })));

  test('for a while: the write waits and succeeds, and the process goes on serving', async () => {
    const child = await hold(700);
    const stalls = watchStalls();
    expect((await write('a')).ok).toBe(true);
    expect(stalls()).toBeLessThan(2_000);
    child.kill();
    expect(await find('a')).not.toBeNull();
  });

  test('for good: everyone who writes is told that the database is busy, nothing is written', async () => {
    const child = await hold();
    const stalls = watchStalls();
    const outcomes = await Promise.all(['a', 'b', 'c'].map(write));
    expect(stalls()).toBeLessThan(2_000);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, error: { kind: 'busy' } });
    expect(await find('a')).toBeNull();
    child.kill();
    await new Promise((resolve) => child.once('exit', resolve));
    expect((await write('a')).ok).toBe(true);
  }, 20_000);
});

test('what a transaction wrote is in the file itself', async () => {
  await transact(async (tx) => ok(await tx.setting.create({ data: { key: 'a', value: '1' } })));
  const other = new Database(database.file, { readonly: true });
  expect(other.prepare(`SELECT value FROM "Setting" WHERE key = 'a'`).pluck().get()).toBe('1');
  other.close();
});
