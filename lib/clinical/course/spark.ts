import { governingAt, type WindowSpan } from '../risk/window';
import { dayFraction, type Instant, type Zone } from '../time';
import type { Reading } from './reading';

/** The course as a small line. `x` counts from `day0`. */
export interface Spark {
  readonly day0: Instant;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
}

/** More than this no small line can show. */
const MOST_POINTS = 60;

/** Null: no check, or no infusion is known. */
export function sparkOf(zone: Zone, spans: readonly WindowSpan[], readings: readonly Reading[]): Spark | null {
  const last = readings.at(-1);
  const governing = last === undefined ? null : governingAt(spans, last.check.observedAt);
  if (governing === null) return null;
  const { day0 } = governing;
  const points = thinned(readings).map(({ check, score }) => ({
    x: dayFraction(zone, day0, check.observedAt),
    y: iceKnown(score),
  }));
  return { day0, points };
}

/** A long course by equal stretches of time, each by its lowest check: thinning never hides a fall. The last check stays. */
function thinned(readings: readonly Reading[]): readonly Reading[] {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length <= MOST_POINTS) return readings;
  const from = first.check.observedAt;
  const stretch = (last.check.observedAt - from) / (MOST_POINTS - 1);
  const lowest = new Map<number, Reading>();
  for (const reading of readings) {
    const place = stretch === 0 ? 0 : Math.floor((reading.check.observedAt - from) / stretch);
    const kept = lowest.get(place);
    if (kept === undefined || isLower(reading, kept)) lowest.set(place, reading);
  }
  return [...[...lowest.values()].filter((reading) => reading !== last).slice(-(MOST_POINTS - 1)), last];
}

/** A check without points says less than any that has some. */
function isLower(reading: Reading, kept: Reading): boolean {
  const [now, then] = [iceKnown(reading.score), iceKnown(kept.score)];
  return now !== null && (then === null || now < then);
}

/** A CAPD total runs the other way and to 32: it would not read in a line of ICE. */
const iceKnown = (score: Reading['score']) => (score?.form === 'ice' ? score.low : null);
