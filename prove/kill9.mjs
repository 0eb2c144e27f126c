// Claim: whatever was acknowledged is in the database once, with its audit row, however the process dies.
import { randomUUID } from 'node:crypto';
import { sender, signIn } from './support/client.mjs';
import { openGoBetween } from './support/go-between.mjs';
import { inspect, PROVE } from './support/inspect.mjs';
import { openWard } from './support/server.mjs';

const CLIENTS = 8;
const PATIENTS = 40;
const KILL_AFTER_MS = { least: 100, most: 500 };

/**
 * @typedef {{ acked: Map<string, any>, unknown: string[], refused: string[], bootsMs: number[] }} Ledger
 * @typedef {{ cycles: number, warmUp: number, random: () => number, goBetween: boolean }} Plan
 */

/** @param {import('./run.mjs').Wishes} wishes */
export async function prove({ full, random }) {
  const warmUp = full ? 30 : 10;
  const claim = await run({ cycles: full ? 500 : 8, warmUp, random, goBetween: false });
  const control = await run({ cycles: full ? 20 : 3, warmUp, random, goBetween: true });
  const enough = full ? 20_000 : 100;
  if (Number(claim.figure['acknowledged']) < enough)
    claim.faults.push(`only ${claim.figure['acknowledged']} acknowledged, ${enough} are needed to say anything`);
  return [
    { claim: 'nothing acknowledged is lost or doubled', pass: claim.faults.length === 0, ...claim },
    {
      claim: 'control: acknowledging before saving is found out',
      pass: Number(control.figure['lost']) > 0,
      figure: control.figure,
      faults: Number(control.figure['lost']) > 0 ? [] : ['the broken go-between lost nothing: the proof is blind'],
    },
  ];
}

/** @param {Plan} plan */
async function run({ cycles, warmUp, random, goBetween }) {
  const ward = await openWard();
  const between = goBetween ? await openGoBetween(ward.origin) : null;
  /** @type {Ledger} */
  const ledger = { acked: new Map(), unknown: [], refused: [], bootsMs: [] };
  try {
    await ward.start();
    const send = sender(ward.origin, await signIn(ward.origin, 'charge'));
    const patients = await registers(send);
    const direct = (/** @type {string} */ key) => send('/entries', entry(key, patients));
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      if (cycle > 0) await timedStart(ward, ledger);
      // The first answers after a start are slow; the kill is to hit a server at work.
      ledger.unknown.push(...Array.from({ length: warmUp }, () => randomUUID()));
      await settle(ledger, direct);
      await oneCycle({
        ward,
        ledger,
        random,
        enter: between ? (key) => send('/entries', entry(key, patients), between.origin) : direct,
      });
    }
    await timedStart(ward, ledger);
    await settle(ledger, direct);
    await ward.stop();
    return await report({ ward, ledger, cycles });
  } finally {
    between?.close();
    await ward.kill();
    ward.discard();
  }
}

/**
 * @param {import('./support/server.mjs').Ward} ward
 * @param {Ledger} ledger
 */
async function timedStart(ward, ledger) {
  const started = performance.now();
  await ward.start();
  ledger.bootsMs.push(Math.round(performance.now() - started));
}

/**
 * Eight clients enter as fast as they are answered, until the process is killed at a moment drawn at random.
 *
 * @param {{ ward: import('./support/server.mjs').Ward, ledger: Ledger, random: () => number,
 *           enter: (key: string) => Promise<{ status: number, body: any } | null> }} cycle
 */
async function oneCycle({ ward, ledger, random, enter }) {
  let alive = true;
  const again = ledger.unknown.splice(0);
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (alive) {
      const key = again.pop() ?? randomUUID();
      note(ledger, key, await enter(key));
    }
  });
  const { least, most } = KILL_AFTER_MS;
  await new Promise((resolve) => setTimeout(resolve, least + random() * (most - least)));
  await ward.kill();
  alive = false;
  await Promise.all(clients);
  ledger.unknown.push(...again);
}

/**
 * @param {Ledger} ledger
 * @param {string} key
 * @param {{ status: number, body: any } | null} answer
 */
function note(ledger, key, answer) {
  if (answer?.status === 200 && answer.body?.key === key) ledger.acked.set(key, answer.body);
  else if (answer === null || answer.status === 503) ledger.unknown.push(key);
  else ledger.refused.push(`${key} was answered with ${answer.status} ${JSON.stringify(answer.body)}`);
}

/**
 * @param {Ledger} ledger
 * @param {(key: string) => Promise<{ status: number, body: any } | null>} enter
 */
async function settle(ledger, enter) {
  await Promise.all(ledger.unknown.splice(0).map(async (key) => note(ledger, key, await enter(key))));
}

/** @param {ReturnType<typeof sender>} send */
async function registers(send) {
  const answers = Array.from({ length: PATIENTS }, (_, index) => send('/patients', registration(`${PROVE}${index}`)));
  return (await Promise.all(answers)).map((answer) => {
    if (!answer || answer.status >= 300) throw new Error(`registering was answered with ${JSON.stringify(answer)}`);
    return String(answer.body.patientId);
  });
}

/** @param {string} mrn */
const registration = (mrn) => ({
  mrn,
  familyName: 'Prove',
  givenName: 'Kim',
  birthDate: '1960-02-03',
  sex: 'female',
  ward: 'Proving',
  product: 'axicabtagene ciloleucel',
  infusedAt: new Date(Date.now() - 5 * 86_400_000).toISOString(),
});

/**
 * The same key is always about the same patient: sent again, it is the same entry.
 *
 * @param {string} key
 * @param {string[]} patients
 */
const entry = (key, patients) => ({
  key,
  kind: 'neuro-check',
  patientId: patients[Number.parseInt(key.slice(0, 8), 16) % patients.length],
  payload: { ice: { total: 9 }, consciousness: 'alert', seizure: 'none', motor: 'none', edema: 'none' },
});

/** @param {{ ward: import('./support/server.mjs').Ward, ledger: Ledger, cycles: number }} facts */
async function report({ ward, ledger, cycles }) {
  const { figure, faults } = await inspect(ward, ledger.acked);
  const boots = ledger.bootsMs.toSorted((a, b) => a - b);
  return {
    figure: {
      cycles,
      ...figure,
      unknown: ledger.unknown.length,
      refused: ledger.refused.length,
      bootMs: { median: boots[boots.length >> 1], worst: boots.at(-1) },
    },
    faults: [...faults, ...ledger.refused.slice(0, 5)],
  };
}
