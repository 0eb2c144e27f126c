// `npm start`: from a clone with its packages to the running product, by one process that serves, owns the
// database and ends with it. What it does is in ./start, in TypeScript.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// Read before anything that depends on it is loaded.
Object.assign(process.env, { NODE_ENV: 'production' });

/** @type {typeof import('./start/run')} */
const { run } = await tsImport('./start/run.ts', import.meta.url);
await run();
