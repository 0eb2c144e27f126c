// npm run bench -- board [--patients 100000] [--rounds 7]
// Measures, prints ratios of one run, and asserts nothing: a figure belongs to the machine it was taken on.
import { parseArgs } from 'node:util';

/** @type {Record<string, () => Promise<{ bench: (wishes: { patients: number, rounds: number }) => Promise<void> }>>} */
const BENCHES = { board: () => import('./board.mjs') };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { patients: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '7' } },
});

const [name = ''] = positionals;
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (!load) {
  console.error(`Name a bench: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
const { bench } = await load();
await bench({ patients: Number(values.patients), rounds: Number(values.rounds) });
