// `npm test`: every gate in order, then one closing line. A gate that fails does not hide the ones after it,
// except that the stories need the build.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { summarize } from './ci-summary.mjs';

const GATES = ['lint', 'typecheck', 'boundaries', 'knip', 'unit', 'build', 'stories'];

rmSync('test-results', { recursive: true, force: true });

/** @type {{ gate: string, ok: boolean, seconds: number }[]} */
const outcomes = [];
for (const gate of GATES) {
  if (gate === 'stories' && outcomes.some((outcome) => outcome.gate === 'build' && !outcome.ok)) continue;
  console.log(`\n> ${gate}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', gate], { stdio: 'inherit' });
  outcomes.push({ gate, ok: status === 0, seconds: Math.round((performance.now() - started) / 1000) });
}

const { total, faults } = summarize((path) => readFileSync(path, 'utf8'));
const refused = outcomes.filter(({ ok }) => !ok).map(({ gate }) => gate);
console.log(`\n${outcomes.map(({ gate, ok, seconds }) => `${gate} ${ok ? 'ok' : 'FAILED'} ${seconds} s`).join(' · ')}`);
for (const fault of faults) console.error(fault);
// Unit tests and stories count one by one; a gate without a report of its own counts as one.
const unreported = refused.filter((gate) => gate !== 'unit' && gate !== 'stories').length;
const failed = total.failed + unreported || refused.length;
console.log(`${total.passed} passed, ${failed} failed, ${total.skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
