import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What a mutant must get past: the transcribed tables and a sample of the exhaustive comparison.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['lib/clinical/**/*.test.ts'],
    // Random properties take long and are not the same twice.
    exclude: ['**/properties.test.ts', '**/*.property.test.ts'],
    env: { ORACLE_STEP: '211' },
    // A busy machine is slow and not wrong.
    testTimeout: 60_000,
  },
});
