// `npm run time-zone -- <IANA name>`: moves the ward to another time zone, with an audit entry.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** @type {typeof import('./time-zone/run')} */
const { run } = await tsImport('./time-zone/run.ts', import.meta.url);
process.exit(await run(process.argv.slice(2)));
