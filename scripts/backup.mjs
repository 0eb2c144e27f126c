// `npm run backup`: a verified copy of the database, also while the server runs.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @type {typeof import('./backup/run')} */
const { run } = await tsImport('./backup/run.ts', import.meta.url);
process.exit(await run());
