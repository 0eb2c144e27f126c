// `npm run backup`: a verified copy of the database, also while the server runs.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @type {typeof import('./commands/backup')} */
const { backup } = await tsImport('./commands/backup.ts', import.meta.url);
process.exitCode = await backup();
