import type { BoardRow, RowIce } from '@/lib/clinical/board/row';
import { spanWords } from '@/lib/clinical/time-words';

/** The points of the test that this patient takes. A fall in ICE is worse; a rise in CAPD is worse. */
export interface Points {
  readonly test: 'ICE' | 'CAPD';
  readonly low: number;
  readonly high: number;
  readonly previous: number | null;
  readonly baseline: number | null;
  readonly observedAt: string;
}

export function pointsOf(row: Pick<BoardRow, 'ice' | 'capd'>): Points | null {
  if (row.ice !== null) return toPoints('ICE', row.ice);
  return row.capd === null ? null : toPoints('CAPD', row.capd);
}

function toPoints(test: Points['test'], taken: RowIce): Points {
  return {
    test,
    low: 'total' in taken ? taken.total : taken.low,
    high: 'total' in taken ? taken.total : taken.high,
    previous: taken.previousTotal,
    baseline: taken.baselineTotal,
    observedAt: taken.observedAt,
  };
}

/** `5`, or `6–7` while an item is missing. 0 is 0. */
export function numeralOf({ low, high }: Points): string {
  return low === high ? String(low) : `${low}–${high}`;
}

export interface Change {
  readonly arrow: string;
  readonly words: string;
}

/** What is sure to have changed since the check before; null when nothing is. Two arrows: two points or more. */
export function changeOf({ low, high, previous }: Points): Change | null {
  if (previous === null) return null;
  const sure = low === high ? '' : 'at least ';
  if (high < previous) return change('↓', `fall of ${sure}`, previous - high);
  if (low > previous) return change('↑', `rise of ${sure}`, low - previous);
  return null;
}

function change(arrow: string, words: string, by: number): Change {
  return { arrow: by >= 2 ? arrow.repeat(2) : arrow, words: `${words}${by}` };
}

/** `was 8, baseline 10`, whichever of the two is known and says something. */
export function beforeWords(points: Points): string {
  const { previous, baseline } = points;
  const was = previous !== null && (previous !== points.low || previous !== points.high) ? `was ${previous}` : '';
  const own = baseline === null ? 'no baseline' : `baseline ${baseline}`;
  return was === '' ? own : `${was}, ${own}`;
}

/** `3 h 20 min` */
export function ageWords(observedAt: string, asOf: number): string {
  return spanWords(asOf - Date.parse(observedAt));
}
