import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/**
 * @typedef {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory} Factory
 * @typedef {{ files: unknown[] }} Schema
 * @typedef {{ migrationDirectories: unknown[] }} MigrationsList
 * @typedef {{ migrationsList: MigrationsList, schema: Schema, filters?: unknown, draft?: boolean, migrationName?: string }} MigrationParams
 * @typedef {{ exitCode: number, stdout: string | null }} Diff
 * @typedef {(params: unknown) => Promise<unknown>} Method
 * @typedef {{ free(): void } & Record<string, Method>} Engine
 * @typedef {{ 'new': (options: unknown, log: (line: string) => void, adapter: object) => Promise<Engine> }} EngineClass
 * @typedef {{ url: string | undefined, diff(params: MigrationParams, script: boolean): Promise<Diff>, reopen(): Promise<void> }} Rpc
 */

const NO_FILTER = { externalTables: [], externalEnums: [] };
const require = createRequire(import.meta.url);

/** @returns {Promise<EngineClass>} */
async function loadEngineClass() {
  const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings = await import(glue);
  const wasm = await readFile(glue.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports['__wbindgen_start'])();
  return bindings.SchemaEngine;
}

/** @param {unknown} error */
function codeOf(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {unknown} error */
const isFresh = (error) => codeOf(error) === 'P1014' && /_prisma_migrations/.test(messageOf(error));

/**
 * The WebAssembly schema engine over one database, called by method name.
 * @param {{ datamodels: [string, string][], url: string | undefined, factory: () => Factory, answers: (rpc: Rpc) => Record<string, Function> }} options
 */
export async function openEngine({ datamodels, url, factory, answers }) {
  const EngineClass = await loadEngineClass();
  const log = (/** @type {string} */ line) => process.env['DEBUG'] && process.stderr.write(`${line}\n`);
  const open = async () => {
    const bound = bindMigrationAwareSqlAdapterFactory(factory());
    const files = datamodels.length > 0 ? datamodels : undefined;
    return { bound, engine: await EngineClass.new({ datamodels: files }, log, bound) };
  };
  let { bound, engine } = await open();

  /** @param {string} method @param {unknown} params */
  const forward = async (method, params) => {
    const run = engine[method];
    if (run === undefined) throw new Error(`The schema engine has no method ${method}.`);
    return await run.call(engine, params);
  };

  /** @type {Rpc} */
  const rpc = {
    url,
    diff: async ({ migrationsList, schema, filters }, script) => {
      const from =
        migrationsList.migrationDirectories.length > 0 ? { tag: 'migrations', ...migrationsList } : { tag: 'empty' };
      const to = { tag: 'schemaDatamodel', files: schema.files };
      const params = { from, to, script, exitCode: true, filters: filters ?? NO_FILTER };
      return /** @type {Diff} */ (await forward('diff', params));
    },
    reopen: async () => {
      engine.free();
      ({ bound, engine } = await open());
    },
  };
  const own = answers(rpc);

  /**
   * A new database has no _prisma_migrations yet; this build answers P1014 where the native one goes
   * on. Applying an empty list creates the table on an empty database, and answers P3005 (baseline
   * needed) on any other.
   * @param {string} method @param {MigrationParams} params
   */
  async function forwardEvenWhenFresh(method, params) {
    try {
      return await forward(method, params);
    } catch (error) {
      if (!isFresh(error) || !params.migrationsList) throw error;
      const migrationsList = { ...params.migrationsList, migrationDirectories: [] };
      await forward('applyMigrations', { migrationsList, filters: params.filters ?? NO_FILTER });
      return await forward(method, params);
    }
  }

  /** @param {string} method @param {MigrationParams} params */
  async function call(method, params) {
    if (method === 'createDatabase') return { databaseName: '' };
    if (method === 'getDatabaseVersion') return await forward('version', params);
    return await (own[method]?.(params) ?? forwardEvenWhenFresh(method, params));
  }

  /** The engine names a failure of the driver by a number; this puts the driver's own words back. @param {unknown} error */
  function explain(error) {
    const message = messageOf(error);
    const external = /External error id#(\d+)/.exec(message);
    const cause = external ? bound.errorRegistry.consumeError(Number(external[1]))?.error : undefined;
    const full = cause === undefined ? message : `${message}\n${cause instanceof Error ? cause.stack : cause}`;
    return { is_panic: false, message: full, meta: null, error_code: codeOf(error) };
  }

  return { call, explain };
}
