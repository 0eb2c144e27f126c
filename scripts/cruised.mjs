import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDERS = ['app', 'components', 'lib', 'scripts', 'e2e', 'prove', 'bench'];
const CRUISER = fileURLToPath(new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url));

/**
 * Our modules under `root`, and every arrow that points the wrong way.
 *
 * @param {string} root a folder with a .dependency-cruiser.cjs
 * @returns {{ modules: string[], violations: { rule: string, from: string, to: string }[] }}
 */
export function cruised(root) {
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const run = spawnSync(process.execPath, [CRUISER, '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout) throw new Error(run.stderr || 'dependency-cruiser printed nothing');
  /** @type {{ modules: { source: string }[], summary: { violations: { rule: { name: string }, from: string, to: string }[] } }} */
  const { modules, summary } = JSON.parse(run.stdout);
  return {
    modules: modules
      .map(({ source }) => source)
      .filter((source) => FOLDERS.includes(source.split('/')[0] ?? '') && !source.includes('/generated/')),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
