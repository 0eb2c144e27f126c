import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma's command line fetches a native schema engine before every command, even `generate`, and
// fails where that host cannot be reached. This runs the WebAssembly build of the same engine instead.
const engine = fileURLToPath(new URL('./scripts/prisma-schema-engine.mjs', import.meta.url));
if (process.platform !== 'win32') process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= engine;
process.env['CHECKPOINT_DISABLE'] ??= '1';

if (existsSync('.env')) process.loadEnvFile('.env');

// One models file, one folder per provider. A second provider adds a folder and a line here.
export default defineConfig({
  schema: 'prisma/sqlite',
  migrations: { path: 'prisma/sqlite/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'file:./data/icansight.db' },
});
