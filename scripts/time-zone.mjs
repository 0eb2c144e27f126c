// `npm run time-zone -- <IANA name>`: moves the ward to another time zone, with an audit entry.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @type {typeof import('./commands/time-zone')} */
const { timeZone } = await tsImport('./commands/time-zone.ts', import.meta.url);
process.exitCode = await timeZone(process.argv.slice(2));
