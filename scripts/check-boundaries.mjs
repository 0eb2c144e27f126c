// Holds the arrows of .dependency-cruiser.cjs, and refuses to be content with nothing:
// a run that cruised too few modules, or none of a folder, has checked nothing.
import { cruised } from './cruised.mjs';

/** Folders that rules are written for, with the least number of modules each must hold. */
const FLOORS = {
  app: 20,
  components: 20,
  'lib/auth': 3,
  'lib/clinical': 25,
  'lib/commands': 8,
  'lib/db': 8,
  'lib/queries': 4,
  'e2e/stories': 8,
  'e2e/support': 4,
  scripts: 4,
};

const { modules, violations } = cruised(process.cwd());
const faults = violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);
for (const [folder, floor] of Object.entries(FLOORS)) {
  const found = modules.filter((module) => module.startsWith(`${folder}/`)).length;
  if (found < floor) faults.push(`too few modules in ${folder}: ${found} cruised, at least ${floor} expected`);
}

for (const fault of faults) console.error(fault);
console.log(`boundaries: ${modules.length} modules cruised, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
