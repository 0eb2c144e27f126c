#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` executable, which the Prisma command line would
// otherwise download before every command. It speaks the engine's line-delimited JSON-RPC on stdio
// and forwards each call to the WebAssembly build of the very same engine over a driver adapter.
// prisma.config.ts points PRISMA_SCHEMA_ENGINE_BINARY here.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openEngine } from './prisma-engine/engine.mjs';
import { sqliteAnswers, sqliteFactory } from './prisma-engine/sqlite.mjs';

/** @typedef {import('./prisma-engine/engine.mjs').MigrationParams} MigrationParams */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
});

/** @type {{ url?: string }} */
const datasource = JSON.parse(String(options['datasource'] ?? '{}'));

/** `schema-engine --datasource {...} cli can-connect-to-database` */
async function canConnect() {
  try {
    const connection = await sqliteFactory(datasource.url).connect();
    await connection.queryRaw({ sql: 'SELECT 1', args: [], argTypes: [] });
    await connection.dispose();
    return 0;
  } catch (error) {
    const fields = { message: error instanceof Error ? error.message : String(error), error_code: 'P1001' };
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`);
    return 1;
  }
}

/** @param {object} message */
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

/** @param {unknown} result */
function printed(result) {
  const isDiff = typeof result === 'object' && result !== null && 'stdout' in result;
  return isDiff && result.stdout ? result.stdout : null;
}

async function open() {
  const files = /** @type {string[]} */ (options['datamodels'] ?? []);
  const datamodels = await Promise.all(
    files.map(async (file) => /** @type {[string, string]} */ ([file, await readFile(resolve(file), 'utf8')])),
  );
  const { url } = datasource;
  return await openEngine({ datamodels, url, factory: () => sqliteFactory(url), answers: sqliteAnswers });
}

let printId = 1_000_000;

/** @param {Awaited<ReturnType<typeof open>>} engine @param {{ id: number, method: string, params?: object }} request */
async function answer(engine, { id, method, params = {} }) {
  try {
    const result = (await engine.call(method, /** @type {MigrationParams} */ (params))) ?? {};
    const content = method === 'diff' ? printed(result) : null;
    if (content !== null) send({ id: printId++, method: 'print', params: { content } });
    send({ id, result });
  } catch (error) {
    const message = 'An error happened. Check the data field for details.';
    send({ id, error: { code: 4466, message, data: engine.explain(error) } });
  }
}

async function serve() {
  const engine = await open();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const request = line.trim() ? JSON.parse(line) : {};
    // What has no method is the command line's answer to our own `print`.
    if (request.method) await answer(engine, request);
  }
}

if (options['version']) {
  console.log('schema-engine-wasm');
} else if (positionals[0] === 'cli') {
  process.exitCode = await canConnect();
} else {
  await serve();
}
process.exit();
