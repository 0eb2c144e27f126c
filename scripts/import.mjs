// `npm run import -- --patients FILE --checks FILE [--dry-run]`. What it does is in ./import, in TypeScript.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

// npm starts scripts in the project's folder and says here where the person stood.
const from = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @type {typeof import('./import/run')} */
const { run } = await tsImport('./import/run.ts', import.meta.url);
process.exit(await run(process.argv.slice(2), from));
