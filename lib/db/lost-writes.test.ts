import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { PrismaClient } from './generated/sqlite/client';
import { migrate } from './migrate';
import { safeAdapter } from './safe-adapter';

// The same story told to the adapter as it comes and to ours. That the first one fails is the control:
// without it, a green test would only say that nothing was tried.

const open: PrismaClient[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const client of open.splice(0)) await client.$disconnect();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function clientWith(kind: 'stock' | 'safe'): Promise<PrismaClient> {
  const folder = mkdtempSync(join(tmpdir(), 'icansight-lost-'));
  folders.push(folder);
  const file = join(folder, 'test.db');
  const migrated = await migrate(file);
  if (!migrated.ok) throw new Error(migrated.error);
  const adapter =
    kind === 'safe'
      ? safeAdapter({ file })
      : new PrismaBetterSqlite3({ url: `file:${file}` }, { timestampFormat: 'unixepoch-ms' });
  const client = new PrismaClient({ adapter });
  open.push(client);
  return client;
}

function signal() {
  let fire = () => {};
  const fired = new Promise<void>((resolve) => {
    fire = resolve;
  });
  return { fire, fired };
}

/** Somebody else's transaction is open, and will be rolled back once `meanwhile` was started. */
async function besideATransactionThatRollsBack<T>(db: PrismaClient, meanwhile: () => Promise<T>): Promise<T> {
  const begun = signal();
  const goOn = signal();
  const stranger = db.$transaction(async (tx) => {
    await tx.setting.create({ data: { key: 'stranger', value: '1' } });
    begun.fire();
    await goOn.fired;
    throw new Error('rolled back');
  });
  const ended = stranger.catch(() => {});
  await begun.fired;
  const answer = meanwhile();
  // The plain write of the stock adapter is over by the time this turn of the loop is.
  await new Promise((resolve) => setImmediate(resolve));
  await Promise.race([answer, new Promise((resolve) => setImmediate(() => setImmediate(resolve)))]);
  goOn.fire();
  await ended;
  return await answer;
}

const STORIES: readonly (readonly [string, (db: PrismaClient) => Promise<unknown>])[] = [
  ['a plain write', (db) => db.setting.create({ data: { key: 'mine', value: '1' } })],
  ['a transaction of one', (db) => db.$transaction([db.setting.create({ data: { key: 'mine', value: '1' } })])],
];

describe('An acknowledged write, while a stranger’s transaction rolls back', () => {
  for (const [what, write] of STORIES) {
    test(`${what} is lost by the stock adapter`, async () => {
      const db = await clientWith('stock');
      await besideATransactionThatRollsBack(db, () => write(db));
      expect(await db.setting.findUnique({ where: { key: 'mine' } })).toBeNull();
    });

    test(`${what} is kept by ours`, async () => {
      const db = await clientWith('safe');
      await besideATransactionThatRollsBack(db, () => write(db));
      expect(await db.setting.findUnique({ where: { key: 'mine' } })).toEqual({ key: 'mine', value: '1' });
      expect(await db.setting.findUnique({ where: { key: 'stranger' } })).toBeNull();
    });
  }
});

describe('A read, while a stranger’s transaction is open', () => {
  const read = (db: PrismaClient) => () => db.setting.findUnique({ where: { key: 'stranger' } });

  test('sees what was never committed through the stock adapter', async () => {
    const db = await clientWith('stock');
    expect(await besideATransactionThatRollsBack(db, read(db))).not.toBeNull();
  });

  test('does not through ours', async () => {
    const db = await clientWith('safe');
    expect(await besideATransactionThatRollsBack(db, read(db))).toBeNull();
  });
});
