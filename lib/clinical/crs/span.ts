import { CRS_CRITERIA, CRS_MISSING_ANSWERS, type CrsSpan } from './criteria';
import type { CrsFindings, Oxygen } from './findings';
import type { CrsGrade } from './result';

const UNANSWERED: CrsSpan = CRS_MISSING_ANSWERS.unanswered;
const { circulation, nasalCannula, notCountedAmongSeveral } = CRS_CRITERIA;

const exactly = (grade: CrsGrade): CrsSpan => ({ low: grade, high: grade });

/** What pressure and vasopressors grade, whether or not they are attributed elsewhere. */
export function circulationSpan({ hypotension, vasopressors }: CrsFindings): CrsSpan {
  if (vasopressors === null) {
    return hypotension === true ? CRS_MISSING_ANSWERS.hypotensionWithVasopressorsUnknown : UNANSWERED;
  }
  const counted = new Set(vasopressors.filter((name) => name !== notCountedAmongSeveral));
  if (counted.size >= 2) return exactly(circulation.severalVasopressors);
  if (vasopressors.length > 0) return exactly(circulation.oneVasopressor);
  if (hypotension === null) return CRS_MISSING_ANSWERS.pressureUnknownWithoutVasopressor;
  return exactly(hypotension ? circulation.hypotension : circulation.none);
}

/** What the oxygen given grades, whether or not it is attributed elsewhere. */
export function oxygenSpan({ oxygen }: Pick<CrsFindings, 'oxygen'>): CrsSpan {
  if (oxygen === null) return UNANSWERED;
  return oxygen.device === 'nasal-cannula' ? cannulaSpan(oxygen) : exactly(CRS_CRITERIA.oxygen[oxygen.device]);
}

function cannulaSpan({ flowLpm }: Oxygen): CrsSpan {
  if (flowLpm === null) return { low: nasalCannula.lowFlow, high: nasalCannula.above };
  return exactly(flowLpm <= nasalCannula.lowFlowAtMostLpm ? nasalCannula.lowFlow : nasalCannula.above);
}

/** Whether there is a fever of CRS; null: nobody measured it. A fever attributed elsewhere is none. */
export function feverOf({ temperatureC, feverElsewhere }: CrsFindings): boolean | null {
  if (feverElsewhere === true) return false;
  return temperatureC === null ? null : temperatureC >= CRS_CRITERIA.fever.atLeastC;
}
