import { ResultChip } from '@/components/icans/grade-chip';
import { Chip } from '@/components/ui/chip';
import type { PointRange } from '@/lib/clinical/board/row';
import { CAPD } from '@/lib/clinical/capd/items';
import type { CheckReview } from '@/lib/clinical/course/review';
import { explainGrade } from '@/lib/clinical/icans/explain';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import type { CheckForm } from '@/lib/clinical/icans/form';
import { ICE } from '@/lib/clinical/ice/items';

interface Props {
  readonly review: CheckReview;
  readonly findings: NeuroFindings;
  readonly form: CheckForm;
}

export function pointWords(points: PointRange): string {
  return 'total' in points ? String(points.total) : `${points.low}–${points.high}`;
}

const NAMES: Readonly<Record<CheckForm, string>> = { ice: 'ICE', capd: 'CAPD' };
const MOST: Readonly<Record<CheckForm, number>> = { ice: ICE.total, capd: CAPD.total };

/** The points, the grade and why. A baseline has points and no grade. */
export function ReviewResult({ review, findings, form }: Props) {
  const { points, result, isBaseline } = review;
  return (
    <div className="card review-result">
      {points === null ? (
        <p className="numeral none">{NAMES[form]} not tested</p>
      ) : (
        <p className="numeral">
          {pointWords(points)}
          <small>
            {NAMES[form]} of {MOST[form]}
          </small>
        </p>
      )}
      {isBaseline ? (
        <div>
          <Chip>Baseline</Chip>
          <p className="why">Observed before the infusion: kept as the patient’s own baseline, without a grade.</p>
        </div>
      ) : (
        <div>
          <ResultChip result={result} size="big" />
          <p className="why">{explainGrade(findings, result)}</p>
        </div>
      )}
      <p className="meta provisional">
        {answeredWords(review)}Grade by ASTCT 2019, rules {result.ruleset}. Provisional until saved.
      </p>
    </div>
  );
}

/** What is missing is said with the result. */
function answeredWords({ result }: CheckReview): string {
  return result.kind === 'graded' && !result.partial ? 'Every question that counts is answered. ' : '';
}
