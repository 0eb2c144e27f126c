import type { BoardCounts, BoardRow } from '@/lib/clinical/board/row';

export const SHOWS = ['all', 'needs-attention', 'in-window', 'overdue', 'on-steroids'] as const;
export const ORDERS = ['need', 'bed'] as const;

export type Show = (typeof SHOWS)[number];
export type Order = (typeof ORDERS)[number];

/** What of the board is shown, and how; all of it stands in the address. */
export interface View {
  readonly show: Show;
  readonly order: Order;
  readonly ward: string | null;
  /** An earlier moment to look back to; null is now. */
  readonly at: string | null;
}

interface Filter {
  readonly word: string;
  readonly count: keyof BoardCounts;
  readonly holds: (row: BoardRow) => boolean;
  /** `3 of 12 patients · overdue only` */
  readonly only: string;
  readonly noneTitle: string;
}

export const FILTERS: Readonly<Record<Show, Filter>> = {
  all: {
    word: 'All',
    count: 'all',
    holds: () => true,
    only: '',
    noneTitle: 'No patients on this ward',
  },
  'needs-attention': {
    word: 'Needs attention',
    count: 'needsAttention',
    holds: (row) => row.flags.some((flag) => flag.tier !== 'Low'),
    only: 'needing attention only',
    noneTitle: 'No patient has a High or Medium flag',
  },
  'in-window': {
    word: 'In window',
    count: 'inWindow',
    holds: (row) => row.window?.state === 'high-risk',
    only: 'in their high-risk window only',
    noneTitle: 'No patient is in the high-risk window',
  },
  overdue: {
    word: 'Overdue',
    count: 'overdue',
    holds: (row) => row.next?.state === 'overdue' || row.next?.state === 'missed',
    only: 'overdue or missed only',
    noneTitle: 'No overdue patients',
  },
  'on-steroids': {
    word: 'On steroids',
    count: 'onSteroids',
    holds: (row) => row.steroid !== null,
    only: 'on steroids only',
    noneTitle: 'No patients with a recorded steroid',
  },
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

function only(params: Params, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' ? value : undefined;
}

/** An unknown word in the address shows everything: a filter never hides a patient by accident. */
export function viewOf(params: Params): View {
  return {
    show: SHOWS.find((show) => show === only(params, 'show')) ?? 'all',
    order: only(params, 'order') === 'bed' ? 'bed' : 'need',
    ward: only(params, 'ward') ?? null,
    at: only(params, 'at') ?? null,
  };
}

export function addressOf({ show, order, ward, at }: View): string {
  const query = new URLSearchParams();
  if (ward !== null) query.set('ward', ward);
  if (at !== null) query.set('at', at);
  if (show !== 'all') query.set('show', show);
  if (order !== 'need') query.set('order', order);
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}

/** The rows of the board that are shown. By need they keep the order they came in; by bed, 2 stands before 10. */
export function rowsOf(rows: readonly BoardRow[], { show, order }: View): readonly BoardRow[] {
  const shown = rows.filter(FILTERS[show].holds);
  return order === 'bed' ? shown.toSorted(byBed) : shown;
}

const BEDS = new Intl.Collator('en', { numeric: true });

function byBed(a: BoardRow, b: BoardRow): number {
  if (a.bed === null || b.bed === null) return Number(a.bed === null) - Number(b.bed === null);
  return BEDS.compare(a.ward, b.ward) || BEDS.compare(a.bed, b.bed);
}

/** Groups of need, divided by a stronger rule. */
export function groupOf(row: BoardRow, order: Order): string {
  if (order === 'bed') return row.ward;
  const highest = row.flags[0]?.tier;
  if (highest === 'High' || highest === 'Medium') return highest;
  if (FILTERS.overdue.holds(row)) return 'late check';
  return FILTERS['in-window'].holds(row) ? 'in window' : 'others';
}

const SORTED: Readonly<Record<Order, string>> = {
  need: 'sorted by need: High, Medium, grade, missed, overdue, due, in window, others by bed',
  bed: 'sorted by bed',
};

/** What is shown and in which order, in words. */
export function sentenceOf(shown: number, all: number, { show, order }: View): string {
  const filter = FILTERS[show].only;
  const parts = [`${shown} of ${all} ${all === 1 ? 'patient' : 'patients'}`, filter, SORTED[order]];
  return parts.filter((part) => part !== '').join(' · ');
}
