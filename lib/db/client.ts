import { getEnvironment } from '@/lib/env';
import { type Prisma, PrismaClient } from './generated/sqlite/client';
import { safeAdapter } from './safe-adapter';

/** Inside a transaction only this reaches the database; the outer client would wait for the transaction to end. */
export type Transaction = Prisma.TransactionClient;

/** What can be read from: the read-only client, or a transaction that also sees its own writes. */
export type Reading = Prisma.TransactionClient;

interface Clients {
  file: string;
  writer: PrismaClient | null;
  reader: PrismaClient | null;
}

// The bundler gives routes, pages and instrumentation a copy of this module each. Two writing connections
// in one process stop each other, so the clients hang on the process and not on the module.
const KEY = Symbol.for('icansight.db');
const store = globalThis as typeof globalThis & { [KEY]?: Clients };

function clients(): Clients {
  store[KEY] ??= { file: getEnvironment().databaseFile, writer: null, reader: null };
  return store[KEY];
}

/** How long a transaction may wait for its turn, and how long it may then take. */
const TRANSACTION_OPTIONS = { maxWait: 5_000, timeout: 5_000 };

function open(file: string, readonly: boolean): PrismaClient {
  return new PrismaClient({ adapter: safeAdapter({ file, readonly }), transactionOptions: TRANSACTION_OPTIONS });
}

/** The one client that writes. Made here, connected by its first query: the build imports this without a database. */
export function getDb(): PrismaClient {
  const all = clients();
  all.writer ??= open(all.file, false);
  return all.writer;
}

/** The client that reads, beside the writer: it never waits for a write and sees only what was committed. */
export function getReader(): PrismaClient {
  const all = clients();
  all.reader ??= open(all.file, true);
  return all.reader;
}

/** Several reads of one moment: nothing that is committed meanwhile shows in between. */
export function readConsistently<T>(read: (reader: Reading) => Promise<T>): Promise<T> {
  return getReader().$transaction(read);
}

/** Points this process at a database file; for tests and for the start command. */
export async function pointAtDatabase(file: string): Promise<void> {
  await closeDatabase();
  store[KEY] = { file, writer: null, reader: null };
}

/** Waits for what is running and closes the file. */
export async function closeDatabase(): Promise<void> {
  const all = store[KEY];
  delete store[KEY];
  await all?.reader?.$disconnect();
  await all?.writer?.$disconnect();
}
