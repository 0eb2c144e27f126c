import { ResultChip } from '@/components/icans/grade-chip';
import { capdPoints } from '@/lib/clinical/capd/points';
import { explainGrade } from '@/lib/clinical/icans/explain';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import { type CheckForm, hasCapd, hasIce } from '@/lib/clinical/icans/form';
import { gradeIcans } from '@/lib/clinical/icans/grade';
import { icePoints } from '@/lib/clinical/ice/points';

interface Props {
  readonly findings: NeuroFindings;
  readonly form: CheckForm;
}

/** The grade so far and why, always in sight. */
export function ResultBar({ findings, form }: Props) {
  return (
    <div className="result-bar" role="status">
      {isBlank(findings) ? (
        <p className="why">Answer a question to see the grade.</p>
      ) : (
        <Result {...{ findings, form }} />
      )}
    </div>
  );
}

function isBlank(findings: NeuroFindings): boolean {
  const { consciousness, seizure, motor, edema } = findings;
  const signs = [consciousness, seizure, motor, edema];
  return !hasIce(findings) && !hasCapd(findings) && signs.every((sign) => sign === null);
}

function Result({ findings, form }: Props) {
  const result = gradeIcans(findings, form);
  return (
    <>
      <div className="row">
        {result.kind === 'refused' ? <b>No grade</b> : <ResultChip result={result} size="big" />}
        <Points findings={findings} form={form} />
      </div>
      <p className="why">{explainGrade(findings, result)}</p>
    </>
  );
}

function Points({ findings, form }: Props) {
  const points = form === 'ice' ? icePoints(findings.ice) : capdPoints(findings.capd);
  if (points === null) return null;
  const total = points.low === points.high ? String(points.low) : `${points.low}–${points.high}`;
  return (
    <span className="points">
      {total} <small>{form === 'ice' ? 'ICE of 10' : 'CAPD of 32'}</small>
    </span>
  );
}
