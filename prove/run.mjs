// npm run prove -- kill9 [--quick|--full] [--seed N]
// Each proof prints one JSON line per claim and ends with `N passed, N failed`. It also runs its own broken
// control, which must fail: a proof that cannot fail proves nothing.
import { parseArgs } from 'node:util';
import { generator } from './support/random.mjs';

/** @type {Record<string, () => Promise<{ prove: (wishes: Wishes) => Promise<Claim[]> }>>} */
const PROOFS = { kill9: () => import('./kill9.mjs') };

/**
 * @typedef {{ full: boolean, random: () => number }} Wishes
 * @typedef {{ claim: string, pass: boolean, figure: Record<string, unknown>, faults: string[] }} Claim
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: true },
    full: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});

const [goal = ''] = positionals;
const load = Object.hasOwn(PROOFS, goal) ? PROOFS[goal] : undefined;
if (!load) {
  console.error(`Name a proof: ${Object.keys(PROOFS).join(', ')}.`);
  process.exit(1);
}

const seed = Number(values.seed ?? Date.now() % 1_000_000);
console.error(`${goal}, seed ${seed}, ${values.full ? 'full' : 'quick'}`);
const started = performance.now();
const { prove } = await load();
const claims = await prove({ full: values.full, random: generator(seed) });
const secs = Math.round((performance.now() - started) / 1000);
for (const { claim, pass, figure, faults } of claims) {
  for (const fault of faults) console.error(`${claim}: ${fault}`);
  console.log(JSON.stringify({ goal, claim, pass, figure, seed, secs }));
}
const failed = claims.filter(({ pass }) => !pass).length;
console.log(`${claims.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && claims.length > 0 ? 0 : 1;
