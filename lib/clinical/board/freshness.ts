import { Temporal } from 'temporal-polyfill';
import { HOUR, type Instant } from '../time';
import type { BoardRow, IsoInstant } from './row';

/** Where no further check is planned, a value counts as current for as long as the longest interval between checks. */
const LONGEST_INTERVAL = 24 * HOUR;

const instantOf = (iso: IsoInstant): Instant => Temporal.Instant.from(iso).epochMilliseconds;

type Timed = Pick<BoardRow, 'next' | 'ice' | 'capd' | 'icans'>;

/** A check past its due time never reads as current. */
export function isGradeStale({ next, icans }: Timed, asOf: Instant): boolean {
  if (next !== null) return asOf > instantOf(next.dueAt);
  return icans !== null && asOf - instantOf(icans.observedAt) > LONGEST_INTERVAL;
}

/** Points are also not current once a later check could not take them. */
export function arePointsStale(row: Timed, asOf: Instant): boolean {
  const points = row.ice ?? row.capd;
  if (points === null) return false;
  const observedAt = instantOf(points.observedAt);
  if (row.icans !== null && instantOf(row.icans.observedAt) > observedAt) return true;
  if (row.next === null) return asOf - observedAt > LONGEST_INTERVAL;
  return asOf > instantOf(row.next.dueAt);
}
