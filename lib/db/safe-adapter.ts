import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import {
  DriverAdapterError,
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';
import { createQueue, type Release } from './queue';

/**
 * Inside SQLite, waiting for another process's lock stops every request of this one. So SQLite waits
 * briefly, the rest of the patience is spent asleep, and only the first in the queue tries.
 */
const LOCK_WAIT_MS = 50;
const PATIENCE_MS = 5_000;

const NAME = 'icansight-better-sqlite3';

type StockConnection = SqlDriverAdapter & { readonly client: Database };

export interface SafeAdapterOptions {
  readonly file: string;
  /** The connection that reads: it cannot write, and sees only what was committed. */
  readonly readonly?: boolean;
  /** Called when the first write was not made as durably as we promise. */
  readonly onNotDurable?: (why: string) => void;
}

/**
 * Prisma's SQLite adapter, made safe. The stock one lets a plain write join a stranger's open transaction
 * and vanish with it, begins transactions that fail when they turn to writing, and keeps a transaction
 * open after a failed COMMIT. Here everything on a connection waits its turn, a transaction takes the
 * write lock at its start, and whatever ends badly is rolled back before the next begins.
 */
export function safeAdapter(options: SafeAdapterOptions): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3(
    { url: `file:${options.file}`, timeout: LOCK_WAIT_MS, readonly: options.readonly ?? false },
    { timestampFormat: 'unixepoch-ms' },
  );
  return {
    provider: 'sqlite',
    adapterName: NAME,
    connect: async () => makeSafe((await stock.connect()) as StockConnection, options),
  };
}

function makeSafe(stock: StockConnection, options: SafeAdapterOptions): SqlDriverAdapter {
  const readonly = options.readonly ?? false;
  setPragmas(stock.client, readonly);
  const assertDurable = readonly ? () => {} : durabilityCheck(stock.client, options.onNotDurable ?? stopServing);
  const turns = takeTurns();

  async function write<T>(run: () => Promise<T>): Promise<T> {
    const answer = await turns.alone(run);
    assertDurable();
    return answer;
  }

  return {
    provider: 'sqlite',
    adapterName: NAME,
    queryRaw: (query) => (isRead(query) ? turns.alone : write)(() => stock.queryRaw(query)),
    executeRaw: (query) => write(() => stock.executeRaw(query)),
    executeScript: (script) => write(() => stock.executeScript(script)),
    getConnectionInfo: () => ({ supportsRelationJoins: false }),
    dispose: () => stock.dispose(),
    async startTransaction() {
      const begin = async () => stock.client.prepare(readonly ? 'BEGIN' : 'BEGIN IMMEDIATE').run();
      const { release } = await turns.enter(begin);
      return transactionOn(stock, { release, assertDurable });
    },
  };
}

/** One at a time on a connection, patient with other processes. */
function takeTurns() {
  const queue = createQueue();

  async function enter<T>(run: () => Promise<T>): Promise<{ value: T; release: Release }> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    const release = await queue.acquire();
    try {
      return { value: await whenFree(run, giveUpAt), release };
    } catch (error) {
      release();
      throw error;
    }
  }

  return {
    /** Keeps the turn until it is released. */
    enter,
    async alone<T>(run: () => Promise<T>): Promise<T> {
      const { value, release } = await enter(run);
      release();
      return value;
    },
  };
}

async function whenFree<T>(run: () => Promise<T>, giveUpAt: number): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() >= giveUpAt) throw new DriverAdapterError({ kind: 'SocketTimeout' });
    }
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 60));
  }
}

function isBusy(error: unknown): boolean {
  if (isDriverAdapterError(error)) return error.cause.kind === 'SocketTimeout';
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

const isRead = (query: SqlQuery) => /^\s*SELECT\b/i.test(query.sql);

function setPragmas(client: Database, readonly: boolean): void {
  if (!readonly) {
    client.pragma('journal_mode = WAL');
    // Said outright: this build falls back to NORMAL at the first write in WAL mode, and a power cut then
    // takes acknowledged entries with it.
    client.pragma('synchronous = FULL');
    // Else INSERT OR REPLACE would delete a row without asking the triggers that forbid it.
    client.pragma('recursive_triggers = ON');
  }
  client.pragma('foreign_keys = ON');
  client.pragma('trusted_schema = OFF');
  client.pragma('cell_size_check = ON');
}

function transactionOn(
  stock: StockConnection,
  { release, assertDurable }: { release: Release; assertDurable: () => void },
): Transaction {
  let isOpen = true;
  // Once only: by the second call the connection may be in the middle of somebody else's transaction.
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    if (stock.client.inTransaction) stock.client.prepare('ROLLBACK').run();
    release();
  };
  const ifOpen = <T>(run: () => Promise<T>): Promise<T> => {
    if (isOpen) return run();
    throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'The transaction has ended.' });
  };
  const execute = async (query: SqlQuery) => {
    try {
      const changed = await stock.executeRaw(query);
      if (isCommit(query)) assertDurable();
      return changed;
    } catch (error) {
      // A COMMIT that failed left the transaction open: the next write would be acknowledged inside it.
      if (isCommit(query) || isRollback(query)) end();
      throw error;
    }
  };
  const run = (sql: string) => ifOpen(() => execute({ sql, args: [], argTypes: [] }));
  return {
    provider: 'sqlite',
    adapterName: NAME,
    options: { usePhantomQuery: false },
    queryRaw: (query) => ifOpen(() => stock.queryRaw(query)),
    executeRaw: (query) => ifOpen(() => execute(query)),
    commit: async () => end(),
    rollback: async () => end(),
    createSavepoint: async (name) => void (await run(`SAVEPOINT ${name}`)),
    rollbackToSavepoint: async (name) => void (await run(`ROLLBACK TO ${name}`)),
    releaseSavepoint: async (name) => void (await run(`RELEASE SAVEPOINT ${name}`)),
  };
}

const isCommit = (query: SqlQuery) => /^\s*COMMIT\s*;?\s*$/i.test(query.sql);
const isRollback = (query: SqlQuery) => /^\s*ROLLBACK\s*;?\s*$/i.test(query.sql);

/** SQLite reports the setting in force only after the first write, so it is read then, once. */
function durabilityCheck(client: Database, onNotDurable: (why: string) => void): () => void {
  let isChecked = false;
  return () => {
    if (isChecked) return;
    isChecked = true;
    const synchronous = client.pragma('synchronous', { simple: true });
    const journal = client.pragma('journal_mode', { simple: true });
    if (Number(synchronous) !== 2 || journal !== 'wal')
      onNotDurable(
        `The database writes with synchronous=${synchronous} and journal_mode=${journal}, not FULL and wal.`,
      );
  };
}

function stopServing(why: string): void {
  process.stderr.write(`${why} An entry could be acknowledged and lost, so the server stops.\n`);
  process.exit(1);
}
