// What the board costs the server: against plain node over the same rows, and against its own history.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sender, signIn } from '../prove/support/client.mjs';
import { openWard } from '../prove/support/server.mjs';
import { interleaved } from './support/measure.mjs';
import { addHistory, fillWard, WARD } from './support/ward-data.mjs';

const SHORT_HISTORY = 200;
const ON_WARD = 30;

/** @param {{ patients: number, rounds: number }} wishes */
export async function bench({ patients, rounds }) {
  const short = await openBenchWard(SHORT_HISTORY - ON_WARD);
  const long = await openBenchWard(patients - ON_WARD);
  const plain = await openPlain(short.file);
  try {
    const figures = await interleaved(
      [
        { name: 'plain page', pid: plain.pid, url: `${plain.origin}/` },
        { name: 'board page', ...short.at('/?ward=') },
        { name: 'plain data', pid: plain.pid, url: `${plain.origin}/data` },
        { name: 'board data', ...short.at('/api/v1/board?ward=') },
        { name: 'board page, long history', ...long.at('/?ward=') },
        { name: 'board data, long history', ...long.at('/api/v1/board?ward=') },
      ],
      rounds,
    );
    print(figures, { rounds, short: short.history, long: long.history });
  } finally {
    plain.close();
    for (const ward of [short, long]) await ward.close();
  }
}

/** @param {number} past patients whose course has ended */
async function openBenchWard(past) {
  const ward = await openWard();
  await ward.start();
  await fillWard(sender(ward.origin, await signIn(ward.origin, 'charge')));
  await ward.stop();
  const history = addHistory(ward.file, past);
  await ward.start();
  const cookie = await signIn(ward.origin, 'charge');
  return {
    file: ward.file,
    history,
    at: (/** @type {string} */ path) => ({ pid: ward.pid(), url: `${ward.origin}${path}${WARD}`, headers: { cookie } }),
    close: async () => {
      await ward.stop();
      ward.discard();
    },
  };
}

/** @param {string} file */
async function openPlain(file) {
  const server = spawn(process.execPath, ['bench/support/plain-server.mjs', file, WARD], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(server.stdout, 'data');
  return { pid: server.pid ?? 0, origin: `http://127.0.0.1:${String(port).trim()}`, close: () => server.kill() };
}

/**
 * @param {Map<string, import('./support/measure.mjs').Spread>} figures
 * @param {{ rounds: number, short: object, long: object }} facts
 */
function print(figures, { rounds, short, long }) {
  console.log(`CPU ms per request, ${ON_WARD} patients on the ward, ${rounds} interleaved rounds (min / median / max)`);
  for (const [name, { least, median, most }] of figures)
    console.log(`  ${name.padEnd(26)} ${least.toFixed(2)} / ${median.toFixed(2)} / ${most.toFixed(2)}`);
  console.log(`history: short ${JSON.stringify(short)}, long ${JSON.stringify(long)}`);
  const ratio = (/** @type {string} */ a, /** @type {string} */ b) =>
    ((figures.get(a)?.median ?? Number.NaN) / (figures.get(b)?.median ?? Number.NaN)).toFixed(2);
  console.log(`page / plain            ${ratio('board page', 'plain page')}`);
  console.log(`data / plain            ${ratio('board data', 'plain data')}`);
  console.log(`page, long / short      ${ratio('board page, long history', 'board page')}`);
  console.log(`data, long / short      ${ratio('board data, long history', 'board data')}`);
}
