import type { NeuroFindings } from '../icans/findings';
import type { CheckForm } from '../icans/form';
import { isComplete } from '../icans/missing';
import type { Instant } from '../time';
import type { CourseCheck, PatientCourse } from './course';
import { isBaselineAt } from './days';
import { iceScore, type Score, scoreOf, unimpaired } from './score';

/** What the patient could do before the first infusion. */
export interface Baseline {
  readonly score: Score;
  /** Null: a total brought by an import, without its time or its other findings. */
  readonly observedAt: Instant | null;
  readonly findings: NeuroFindings | null;
}

/** Every domain answered, nothing of the test missing, and a grade that is sure. */
export function isWhole({ findings, result }: Pick<CourseCheck, 'findings' | 'result'>): boolean {
  return result.kind === 'graded' && !result.partial && isComplete(findings);
}

/** The latest complete check before the first infusion; an imported total only where there is none. */
export function baselineOf(course: PatientCourse): Baseline | null {
  const found = course.checks
    .filter((check) => isBaselineAt(course, check.observedAt) && isWhole(check))
    .flatMap(({ observedAt, findings }) => {
      const score = scoreOf(findings);
      return score === null ? [] : [{ score, observedAt, findings }];
    });
  return found.at(-1) ?? importedBaseline(course.importedBaselineIce);
}

function importedBaseline(total: number | null): Baseline | null {
  const score = total === null ? null : iceScore({ total });
  return score === null ? null : { score, observedAt: null, findings: null };
}

/** What a check of this form is held against: the baseline, or a test without loss where there is none of that form. */
export function referenceFor(baseline: Baseline | null, form: CheckForm): Score {
  return baseline?.score.form === form ? baseline.score : unimpaired(form);
}
