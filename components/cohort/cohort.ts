import type { BoardRow, SparkPoint, Trend } from '@/lib/clinical/board/row';

/** The days drawn: the day before the infusion to the end of day 14. */
const FIRST_DAY = -1;
const LAST_DAY = 14;
export const DAYS: readonly number[] = Array.from(
  { length: LAST_DAY - FIRST_DAY + 1 },
  (_, index) => FIRST_DAY + index,
);

/** One patient's ICE over the days. */
export interface CohortLine {
  readonly id: string;
  readonly name: string;
  readonly bed: string | null;
  readonly day: number | null;
  readonly isFlagged: boolean;
  readonly trend: Trend;
  readonly baseline: number | null;
  readonly points: readonly SparkPoint[];
}

export interface Cohort {
  readonly lines: readonly CohortLine[];
  /** Who is on the ward and has no line, by reason. */
  readonly onCapd: number;
  readonly withoutPoints: number;
}

/** ICE of everyone on the ward, in the order of the board. CAPD runs the other way and to 32: it has no line here. */
export function cohortOf(rows: readonly BoardRow[]): Cohort {
  const withIce = rows.filter((row) => row.capd === null);
  const lines = withIce.map(toLine).filter((line) => line.points.some((point) => point.y !== null));
  return { lines, onCapd: rows.length - withIce.length, withoutPoints: withIce.length - lines.length };
}

function toLine(row: BoardRow): CohortLine {
  return {
    id: row.patientId,
    name: row.displayName,
    bed: row.bed,
    day: row.day,
    isFlagged: row.flagged,
    trend: row.trend,
    baseline: row.ice?.baselineTotal ?? null,
    points: row.spark.filter((point) => point.x >= FIRST_DAY && point.x < LAST_DAY + 1),
  };
}

/** The points between two checks that could not be done: a line is never joined across them. */
export function runsIn(
  points: readonly SparkPoint[],
): readonly (readonly { readonly x: number; readonly y: number }[])[] {
  const runs: { x: number; y: number }[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push({ x, y });
  }
  return runs.filter((run) => run.length > 0);
}

/** What a cell of the table says of one day: the totals in the order taken; of many, the lowest and the last. */
export function dayCell(points: readonly SparkPoint[], day: number): string {
  const taken = points.filter((point) => Math.floor(point.x) === day);
  const totals = taken.flatMap(({ y }) => (y === null ? [] : [y]));
  if (taken.length === 0) return '';
  if (totals.length === 0) return 'not assessed';
  if (totals.length <= 3) return totals.join(',\u00a0');
  return `${Math.min(...totals)} lowest of ${totals.length}, last ${totals.at(-1)}`;
}

/** The picture in words, from the same numbers. */
export function summaryOf({ lines, onCapd, withoutPoints }: Cohort): string {
  if (lines.length === 0) return 'No ICE has been taken on this ward in days −1 to 14.';
  const flagged = lines.filter((line) => line.isFlagged);
  const worsening = flagged.filter((line) => line.trend === 'worsening').length;
  const below = lines.filter(isBelowBaseline).length;
  return [
    `${patients(lines.length)} with ICE in days −1 to 14: ${flagged.length} flagged, ${worsening} of them worsening.`,
    `${below} ${below === 1 ? 'is' : 'are'} below their own baseline at the latest check.`,
    lowestWords(lines),
    onCapd > 0 ? `${patients(onCapd)} on CAPD not drawn.` : '',
    withoutPoints > 0 ? `${patients(withoutPoints)} without ICE in these days.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const patients = (count: number) => `${count} ${count === 1 ? 'patient' : 'patients'}`;

function isBelowBaseline({ points, baseline }: CohortLine): boolean {
  const last = points.findLast((point) => point.y !== null);
  return baseline !== null && last?.y != null && last.y < baseline;
}

/** `Lowest: 0, OKAFOR, Adaeze on D+6.` */
function lowestWords(lines: readonly CohortLine[]): string {
  const all = lines.flatMap(({ name, points }) => points.flatMap(({ x, y }) => (y === null ? [] : [{ name, x, y }])));
  const [lowest] = all.toSorted((a, b) => a.y - b.y);
  return lowest === undefined
    ? ''
    : `The lowest was ${lowest.y}, ${lowest.name}, on day ${Math.floor(lowest.x)}.`.replace('-', '−');
}
