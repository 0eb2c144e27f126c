/** Fixed views of the day axis. New checks move along it; they never stretch it. */
export const TREND_RANGES = [
  { key: 'days', label: 'D−1 to D+14' },
  { key: '72h', label: 'Last 72 h' },
  { key: 'all', label: 'All' },
] as const;

export type TrendRangeKey = (typeof TREND_RANGES)[number]['key'];

export interface TrendRange {
  readonly key: TrendRangeKey;
  readonly domain: readonly [number, number];
  /** Middles of the days, where their labels stand. */
  readonly ticks: readonly number[];
  /** Beginnings of the days, where the upright lines stand. */
  readonly midnights: readonly number[];
}

export function readTrendRange(raw: unknown): TrendRangeKey {
  return TREND_RANGES.find((range) => range.key === raw)?.key ?? 'days';
}

interface Extent {
  /** Day and fraction of the moment the page speaks of. */
  readonly now: number;
  readonly first: number;
  readonly last: number;
}

export function trendRange(key: TrendRangeKey, extent: Extent): TrendRange {
  const domain = domainOf(key, extent);
  const days = wholeDays(domain);
  const [from, to] = domain;
  const stride = strideFor(days.length);
  return {
    key,
    domain,
    midnights: days.filter((day) => day >= from && day <= to),
    ticks: days.map((day) => day + 0.5).filter((middle) => isLabelled(middle, domain, stride)),
  };
}

function domainOf(key: TrendRangeKey, { now, first, last }: Extent): readonly [number, number] {
  switch (key) {
    case 'days':
      return [-1.25, 15];
    case '72h':
      return [now - 3, now + 0.15];
    case 'all':
      return [Math.min(-1.25, Math.floor(first) - 0.25), Math.max(15, Math.ceil(Math.max(now, last)))];
  }
}

function wholeDays([from, to]: readonly [number, number]): readonly number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.ceil(to) - first + 1 }, (_, index) => first + index);
}

/** Labels that would touch are left out, always in the same steps. */
function strideFor(days: number): number {
  return [1, 2, 5, 10, 20, 50].find((stride) => days / stride <= 18) ?? 100;
}

function isLabelled(middle: number, [from, to]: readonly [number, number], stride: number): boolean {
  return middle > from && middle < to && Math.floor(middle) % stride === 0;
}
