// Holds the arrows of .dependency-cruiser.cjs, and refuses to be content with nothing:
// a run that cruised too few modules, or none of a folder, has checked nothing, and neither has an
// arrow that no module of ours stands at the tail of.
import { createRequire } from 'node:module';
import { cruised } from './cruised.mjs';

/** @type {{ forbidden: { name: string, from: { path?: string, pathNot?: string[] } }[] }} */
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** Folders that rules are written for, with the least number of modules each must hold. */
const FLOORS = {
  app: 40,
  bench: 4,
  components: 150,
  'e2e/stories': 12,
  'e2e/support': 12,
  'lib/auth': 18,
  'lib/clinical': 60,
  'lib/commands': 30,
  'lib/db': 30,
  'lib/http': 4,
  'lib/queries': 10,
  prove: 6,
  scripts: 30,
};

/**
 * @param {{ path?: string, pathNot?: string[] }} from
 * @param {string} module
 */
function startsAt({ path = '', pathNot = [] }, module) {
  return new RegExp(path).test(module) && !pathNot.some((not) => new RegExp(not).test(module));
}

const { modules, violations } = cruised(process.cwd());
const faults = violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);
for (const [folder, floor] of Object.entries(FLOORS)) {
  const found = modules.filter((module) => module.startsWith(`${folder}/`)).length;
  if (found < floor) faults.push(`too few modules in ${folder}: ${found} cruised, at least ${floor} expected`);
}
for (const { name, from } of forbidden.filter((rule) => rule.name.startsWith('arrow-')))
  if (!modules.some((module) => startsAt(from, module))) faults.push(`${name}: holds no module`);

for (const fault of faults) console.error(fault);
console.log(`boundaries: ${modules.length} modules cruised, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
