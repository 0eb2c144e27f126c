import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NOT_OURS = ['node_modules', 'reports', 'test-results', 'data'];
const CRUISER = fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url));

/** @typedef {{ source: string, coreModule?: boolean, couldNotResolve?: boolean }} Module */

/**
 * Every folder and program at the root, so that a folder nobody has thought of is cruised as well.
 *
 * @param {string} root
 */
function rootsOf(root) {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !NOT_OURS.includes(name))
    .filter((entry) => entry.isDirectory() || /\.[cm]?[jt]s$/.test(entry.name))
    .map(({ name }) => name);
}

/** @param {Module} module */
function isOurs({ source, coreModule, couldNotResolve }) {
  return !coreModule && !couldNotResolve && !/(^|\/)(node_modules|generated)\//.test(source);
}

/**
 * Our modules under `root`, and every arrow that points the wrong way.
 *
 * @param {string} root a folder with a .dependency-cruiser.cjs
 * @returns {{ modules: string[], violations: { rule: string, from: string, to: string }[] }}
 */
export function cruised(root) {
  const run = spawnSync(process.execPath, [CRUISER, '--output-type', 'json', ...rootsOf(root)], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout) throw new Error(run.stderr || 'dependency-cruiser printed nothing');
  /** @type {{ modules: Module[], summary: { violations: { rule: { name: string }, from: string, to: string }[] } }} */
  const { modules, summary } = JSON.parse(run.stdout);
  return {
    modules: modules.filter((module) => isOurs(module)).map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
