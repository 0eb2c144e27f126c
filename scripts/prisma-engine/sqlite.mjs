import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

/**
 * @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Connection
 * @typedef {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} Factory
 * @typedef {import('./engine.mjs').Rpc} Rpc
 */

/**
 * On its shadow database the engine sends whole scripts through executeRaw, which better-sqlite3
 * refuses ("more than one statement").
 * @param {Connection} connection
 */
function acceptScripts(connection) {
  const executeRaw = connection.executeRaw.bind(connection);
  connection.executeRaw = async (query) => {
    if (query.args.length > 0 || !/;\s*\S/.test(query.sql)) return executeRaw(query);
    await connection.executeScript(query.sql);
    return 0;
  };
  return connection;
}

/** @param {string} url */
const fileOf = (url) => url.replace(/^file:/, '').replace(/\?.*$/, '');

/** @param {string} [url] @returns {Factory} */
export function sqliteFactory(url = ':memory:') {
  // In a fresh clone the data folder is not there yet, and even a diff opens the database.
  if (url !== ':memory:') mkdirSync(dirname(fileOf(url)), { recursive: true });
  const stock = new PrismaBetterSqlite3({ url }, { shadowDatabaseUrl: ':memory:' });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connect: async () => acceptScripts(await stock.connect()),
    connectToShadowDb: async () => acceptScripts(await stock.connectToShadowDb()),
  };
}

/** @param {string} name */
function migrationFolder(name) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const slug = name.toLowerCase().replace(/\W+/g, '_');
  return slug ? `${stamp}_${slug}` : stamp;
}

/**
 * What the WebAssembly engine does not answer for SQLite, by the diff that it does answer.
 * It gives no warnings about lost rows: read the SQL before you commit it.
 * @param {Rpc} rpc
 */
export function sqliteAnswers(rpc) {
  return {
    /** @param {import('./engine.mjs').MigrationParams} params */
    async evaluateDataLoss(params) {
      const { exitCode } = await rpc.diff(params, false);
      return { migrationSteps: exitCode === 2 ? 1 : 0, unexecutableSteps: [], warnings: [] };
    },
    /** @param {import('./engine.mjs').MigrationParams} params */
    async createMigration(params) {
      const { exitCode, stdout } = await rpc.diff(params, true);
      const empty = params.draft ? '-- This is an empty migration.' : null;
      return {
        connectorType: 'sqlite',
        generatedMigrationName: migrationFolder(params.migrationName ?? ''),
        migrationScript: exitCode === 2 ? stdout : empty,
        extension: 'sql',
      };
    },
    async reset() {
      const file = fileOf(rpc.url ?? '');
      for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(file + suffix, { force: true });
      await rpc.reopen();
      return {};
    },
  };
}
