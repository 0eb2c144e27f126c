import type { CrsFindings } from './findings';
import type { MissingCrsAnswer } from './result';
import { circulationSpan, feverOf, oxygenSpan } from './span';

/** What was not answered and counts. Whether fever is masked matters only where there is none and something else may be. */
export function missingIn(findings: CrsFindings): readonly MissingCrsAnswer[] {
  const fever = feverOf(findings);
  return [
    ...(fever === null ? ['temperatureC'] : []),
    ...(fever !== true && findings.feverMasked === null && mayGrade(findings) ? ['feverMasked'] : []),
    ...missingCirculation(findings),
    ...missingOxygen(findings),
  ];
}

function mayGrade(findings: CrsFindings): boolean {
  const { hypotension, oxygen } = findings.attributedElsewhere;
  const counts = [
    ...(hypotension === undefined ? [circulationSpan(findings)] : []),
    ...(oxygen === undefined ? [oxygenSpan(findings)] : []),
  ];
  return counts.some(({ high }) => high > 0);
}

function missingCirculation({ hypotension, vasopressors, attributedElsewhere }: CrsFindings): readonly string[] {
  if (attributedElsewhere.hypotension !== undefined) return [];
  const runs = vasopressors !== null && vasopressors.length > 0;
  return [
    ...(hypotension === null && !runs ? ['hypotension'] : []),
    ...(vasopressors === null ? ['vasopressors'] : []),
  ];
}

function missingOxygen({ oxygen, attributedElsewhere }: CrsFindings): readonly string[] {
  if (attributedElsewhere.oxygen !== undefined) return [];
  if (oxygen === null) return ['oxygen'];
  return oxygen.device === 'nasal-cannula' && oxygen.flowLpm === null ? ['oxygen.flowLpm'] : [];
}
