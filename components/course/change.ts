import type { PointRange } from '@/lib/clinical/board/row';

export interface Change {
  readonly arrow: string;
  readonly words: string;
}

const ends = (points: PointRange) =>
  'total' in points ? { low: points.total, high: points.total } : { low: points.low, high: points.high };

/**
 * What is sure to have changed between two scores: `null` when either is unknown or their ranges overlap.
 * Two arrows: two points or more. In CAPD a rise is worse, so the words say rise and fall, never better and worse.
 */
export function changeBetween(before: PointRange | null, now: PointRange | null): Change | null {
  if (before === null || now === null) return null;
  const [was, is] = [ends(before), ends(now)];
  if (is.high < was.low) return change('↓', 'fall', was.low - is.high);
  if (is.low > was.high) return change('↑', 'rise', is.low - was.high);
  return was.low === was.high && is.low === is.high ? { arrow: '', words: 'same' } : null;
}

function change(arrow: string, words: string, by: number): Change {
  return { arrow: arrow.repeat(by >= 2 ? 2 : 1), words: `${words} of ${by}` };
}
