// `npm run build`: the production build, unless the sources are those of the last one. `npm start` does the same.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
Object.assign(process.env, { NODE_ENV: 'production' });

/** @type {typeof import('./start/build')} */
const { buildIfChanged } = await tsImport('./start/build.ts', import.meta.url);
const built = await buildIfChanged();
if (!built.ok) console.error(built.error);
process.exitCode = built.ok ? 0 : 1;
