import { expect, test } from 'vitest';
import { summarize } from './ci-summary.mjs';

const unit = { numPassedTests: 40, numFailedTests: 0, numFailedTestSuites: 0, numPendingTests: 1, numTodoTests: 0 };
const stories = { stats: { expected: 20, flaky: 0, unexpected: 0, skipped: 2 }, errors: [] };

const reading = (unitReport: unknown, storiesReport: unknown) => (path: string) =>
  JSON.stringify(path.includes('unit') ? unitReport : storiesReport);

test('adds up what every runner reports', () => {
  expect(summarize(reading(unit, stories))).toEqual({ total: { passed: 60, failed: 0, skipped: 3 }, faults: [] });
});

test('a report in which nothing ran is a failure', () => {
  const empty = { stats: { expected: 0, flaky: 0, unexpected: 0, skipped: 5 }, errors: [] };
  expect(summarize(reading(unit, empty))).toMatchObject({
    total: { failed: 1 },
    faults: ['test-results/stories.json: no test ran'],
  });
});

test('a report that is missing is a failure', () => {
  const { total, faults } = summarize(() => {
    throw new Error('no such file');
  });
  expect(total.failed).toBe(2);
  expect(faults).toHaveLength(2);
});

test('a suite that did not even load is a failure', () => {
  expect(summarize(reading({ ...unit, numFailedTestSuites: 1 }, stories)).total.failed).toBe(1);
});
