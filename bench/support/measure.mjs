// CPU time of a server per request. Wall time on a shared machine says more about the neighbors.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const ROUND_MS = 1000;
const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/**
 * @typedef {{ name: string, pid: number, url: string, headers?: Record<string, string> }} Variant
 * @typedef {{ least: number, median: number, most: number }} Spread CPU milliseconds per request
 */

/**
 * CPU milliseconds that a process has used, its threads included.
 *
 * @param {number} pid
 */
function cpuMs(pid) {
  // Fields after the name in parentheses; user and system time are the 14th and 15th of the line.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

/**
 * Asks every variant in turn for a second, round after round; the first round warms up and is dropped.
 *
 * @param {readonly Variant[]} variants
 * @param {number} rounds
 * @returns {Promise<Map<string, Spread>>}
 */
export async function interleaved(variants, rounds) {
  /** @type {Map<string, number[]>} */
  const taken = new Map(variants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const variant of variants) {
      const perRequest = await oneRound(variant);
      if (round > 0) taken.get(variant.name)?.push(perRequest);
    }
  }
  return new Map([...taken].map(([name, figures]) => [name, spread(figures)]));
}

/** @param {Variant} variant */
async function oneRound({ pid, url, headers = {} }) {
  const [cpu, until] = [cpuMs(pid), performance.now() + ROUND_MS];
  let requests = 0;
  while (performance.now() < until) {
    const response = await fetch(url, { headers });
    const body = await response.text();
    if (!response.ok || body.length < 1000)
      throw new Error(`${url} was answered with ${response.status}, ${body.length} bytes`);
    requests += 1;
  }
  return (cpuMs(pid) - cpu) / requests;
}

/**
 * @param {number[]} figures
 * @returns {Spread}
 */
function spread(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ index) => Number((sorted.at(index) ?? Number.NaN).toFixed(3));
  return { least: at(0), median: at(sorted.length >> 1), most: at(-1) };
}
