const { MUTATE_CONCURRENCY = '2' } = process.env;

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.mts' },
  mutate: [
    'lib/clinical/**/*.ts',
    '!lib/clinical/**/*.test.ts',
    '!lib/clinical/**/*.test-support.ts',
    // Words and titles: a changed label is caught by the stories, and is no rule.
    '!lib/clinical/**/words.ts',
    '!lib/clinical/sources.ts',
  ],
  // No test of a rule reads these, and each run would copy them. The copy is no second project to lint either.
  ignorePatterns: [
    '.next',
    '.stryker-tmp*',
    'app',
    'bench',
    'biome.json',
    'components',
    'data',
    'docs',
    'lib/db/generated',
    'prove',
    'reports',
    'test-results',
    '*.db',
    '*.tsbuildinfo',
  ],
  concurrency: Number(MUTATE_CONCURRENCY),
  timeoutMS: 20_000,
  thresholds: { high: 98, low: 95, break: 95 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
};
