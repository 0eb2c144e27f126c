import type { NeuroFindings } from '../icans/findings';
import { type Baseline, referenceFor } from './baseline';
import { lostBetween, scoreOf } from './score';

/** Items worse than at baseline, by key; without a baseline, than full marks. */
export function lostItems(
  { findings }: { readonly findings: NeuroFindings },
  baseline: Baseline | null,
): readonly string[] {
  const score = scoreOf(findings);
  return score === null ? [] : lostBetween(referenceFor(baseline, score.form), score);
}
