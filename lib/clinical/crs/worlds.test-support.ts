// A second reckoning of CRS, by another way: every blank is filled in with everything it could have been, each of those
// checks is graded by a plain table, and what we may say is the best and the worst of them.
import type { CrsFindings } from './findings';

interface World {
  readonly fever: boolean;
  readonly masked: boolean;
  readonly circulation: number;
  readonly oxygen: number;
}

/** ASTCT 2019, CRS table, typed from the table once more. */
const DEVICES: Readonly<Record<string, number>> = {
  'room-air': 0,
  'blow-by': 2,
  'high-flow-cannula': 3,
  'face-mask': 3,
  'non-rebreather': 3,
  venturi: 3,
  cpap: 4,
  bipap: 4,
  ventilator: 4,
};

function circulations({ hypotension, vasopressors, attributedElsewhere }: CrsFindings): number[] {
  if (attributedElsewhere.hypotension !== undefined) return [0];
  const running = vasopressors === null ? [0, 1, 2] : [countedOf(vasopressors)];
  const low = hypotension === null ? [false, true] : [hypotension];
  return running.flatMap((count) => low.map((isLow) => (count === 0 ? Number(isLow) * 2 : Math.min(count + 2, 4))));
}

/** One counts as one; vasopressin beside others is not counted, alone it is. */
function countedOf(names: readonly string[]): number {
  const others = names.filter((name) => name !== 'vasopressin').length;
  return others === 0 ? Math.min(names.length, 1) : others;
}

function oxygens({ oxygen, attributedElsewhere }: CrsFindings): number[] {
  if (attributedElsewhere.oxygen !== undefined) return [0];
  if (oxygen === null) return [0, 2, 3, 4];
  if (oxygen.device !== 'nasal-cannula') return [DEVICES[oxygen.device] ?? Number.NaN];
  return oxygen.flowLpm === null ? [2, 3] : [oxygen.flowLpm > 6 ? 3 : 2];
}

function fevers({ temperatureC, feverElsewhere }: CrsFindings): boolean[] {
  if (feverElsewhere) return [false];
  return temperatureC === null ? [false, true] : [temperatureC >= 38];
}

function worldsOf(findings: CrsFindings): World[] {
  const masks = findings.feverMasked === null ? [false, true] : [findings.feverMasked];
  return fevers(findings).flatMap((fever) =>
    masks.flatMap((masked) =>
      circulations(findings).flatMap((circulation) =>
        oxygens(findings).map((oxygen) => ({ fever, masked, circulation, oxygen })),
      ),
    ),
  );
}

/** From the best to the worst that one fully known check may mean: without fever nobody knows what the rest is due to. */
function meaningOf({ fever, masked, circulation, oxygen }: World): [number, number] {
  const worst = Math.max(circulation, oxygen);
  if (fever) return [Math.max(1, worst), Math.max(1, worst)];
  return masked ? [worst, worst] : [0, worst];
}

export function reckonedByWorlds(findings: CrsFindings): { low: number; high: number; sure: number } {
  const worlds = worldsOf(findings);
  const meanings = worlds.map(meaningOf);
  const least = (pick: (world: World) => number) => Math.min(...worlds.map(pick));
  return {
    low: Math.min(...meanings.map(([low]) => low)),
    high: Math.max(...meanings.map(([, high]) => high)),
    // What was found for certain, whatever it is due to.
    sure: Math.max(
      least((world) => world.circulation),
      least((world) => world.oxygen),
      least((world) => Number(world.fever)),
    ),
  };
}
