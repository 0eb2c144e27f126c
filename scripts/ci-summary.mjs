// One count over every runner. A report that is missing, or in which nothing ran, is a failure:
// silence is never taken for success.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/** @type {Record<string, (report: any) => Count>} */
const REPORTS = {
  'test-results/unit.json': (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  'test-results/stories.json': ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }),
};

/**
 * @param {(path: string) => string} read
 * @returns {{ total: Count, faults: string[] }}
 */
export function summarize(read) {
  /** @type {string[]} */
  const faults = [];
  const counts = Object.entries(REPORTS).map(([path, count]) => {
    const { counted, fault } = countIn(() => count(JSON.parse(read(path))));
    if (fault) faults.push(`${path}: ${fault}`);
    return counted;
  });
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return { total: { passed: sum('passed'), failed: sum('failed') + faults.length, skipped: sum('skipped') }, faults };
}

/**
 * @param {() => Count} count
 * @returns {{ counted: Count, fault: string | null }}
 */
function countIn(count) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  try {
    const counted = count();
    return counted.passed + counted.failed > 0 ? { counted, fault: null } : { counted: none, fault: 'no test ran' };
  } catch (thrown) {
    return { counted: none, fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
