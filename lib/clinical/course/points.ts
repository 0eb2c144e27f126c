import type { PointRange } from '../board/row';
import type { NeuroFindings } from '../icans/findings';
import { type Score, scoreOf } from './score';

export function rangeOf({ low, high }: Pick<Score, 'low' | 'high'>): PointRange {
  return low === high ? { total: low } : { low, high };
}

/** Points as a screen shows them; null: nothing of the test was answered. */
export function pointsOf(findings: NeuroFindings): PointRange | null {
  const score = scoreOf(findings);
  return score === null ? null : rangeOf(score);
}
