// `npm run status -- [--rebuild]`: holds every kept status row against what the history says.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @type {typeof import('./status/run')} */
const { run } = await tsImport('./status/run.ts', import.meta.url);
process.exit(await run(process.argv.slice(2)));
