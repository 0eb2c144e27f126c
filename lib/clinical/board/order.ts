import { TIER_RANK } from '../alerts/rules';
import type { WindowState } from '../risk/window';
import type { NextState } from '../schedule/next';
import type { BoardCounts, BoardRow, IsoInstant } from './row';

const NEXT_RANK: Readonly<Record<NextState, number>> = { missed: 0, overdue: 1, due: 2, 'not-due': 3 };
const WINDOW_RANK: Readonly<Record<WindowState, number>> = {
  'high-risk': 0,
  vigilance: 1,
  late: 2,
  before: 3,
  ended: 3,
};
/** Behind every rank there is. */
const LAST = 9;

type Compare = (a: BoardRow, b: BoardRow) => number;

const by =
  (rank: (row: BoardRow) => number): Compare =>
  (a, b) =>
    rank(a) - rank(b);

/** Need, most first: each comparison decides only what those before it left equal. */
const NEED: readonly Compare[] = [
  by((row) => Math.min(LAST, ...row.flags.map((flag) => TIER_RANK[flag.tier]))),
  by((row) => -row.alertAs),
  by(nextRank),
  // The longest wait first. Instants on the wire sort as text.
  (a, b) => compareText(pressingSince(a), pressingSince(b)),
  by((row) => (row.window === null ? LAST : WINDOW_RANK[row.window.state])),
  (a, b) => compareBeds(a.bed, b.bed),
  (a, b) => compareNatural(a.mrn, b.mrn),
];

function nextRank({ next }: BoardRow): number {
  return NEXT_RANK[next?.state ?? 'not-due'];
}

/** Empty while nothing is due yet: a check far ahead does not decide. */
function pressingSince({ next }: BoardRow): IsoInstant {
  return next === null || next.state === 'not-due' ? '' : next.dueAt;
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** Bed 4 before bed 12; no bed after every bed. */
function compareBeds(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareNatural(a, b);
}

/** Runs of digits count as numbers: 9 before 10, 5B-9 before 5B-10. */
function compareNatural(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  const at = left.findIndex((run, i) => run !== right[i]);
  const [l, r] = [left[at], right[at]];
  if (l === undefined || r === undefined) return left.length - right.length;
  return Number(l) - Number(r) || compareText(l, r);
}

function runsOf(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

export function orderRows(rows: readonly BoardRow[]): readonly BoardRow[] {
  return rows.toSorted((a, b) => NEED.reduce((order, compare) => order || compare(a, b), 0));
}

export type BoardFilter = 'all' | 'needs-attention' | 'in-window' | 'overdue' | 'on-steroids';

const SHOWS: Readonly<Record<BoardFilter, (row: BoardRow) => boolean>> = {
  all: () => true,
  'needs-attention': (row) => row.flags.some((flag) => flag.tier !== 'Low'),
  'in-window': (row) => row.window?.state === 'high-risk',
  overdue: (row) => row.next?.state === 'overdue' || row.next?.state === 'missed',
  'on-steroids': (row) => row.steroid !== null,
};

/** The rows a filter shows, in the order they had. */
export function filterRows(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  return rows.filter(SHOWS[filter]);
}

export function countBoard(rows: readonly BoardRow[]): BoardCounts {
  const count = (filter: BoardFilter) => filterRows(rows, filter).length;
  return {
    all: rows.length,
    needsAttention: count('needs-attention'),
    inWindow: count('in-window'),
    overdue: count('overdue'),
    onSteroids: count('on-steroids'),
  };
}
