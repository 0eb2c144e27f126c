import type { IcansGrade, IcansResult } from '../icans/result';
import { unreachable } from '../unreachable';
import { type Baseline, baselineOf, isWhole, referenceFor } from './baseline';
import type { CourseCheck, PatientCourse } from './course';
import { isBaselineAt } from './days';
import { gradeOfScore, isBelow, lostBetween, type Score, scoreOf } from './score';

/** One check held against the patient's own baseline. */
export interface Reading {
  readonly check: CourseCheck;
  readonly isBaseline: boolean;
  readonly score: Score | null;
  /** Null: the check could not be graded. */
  readonly grade: IcansGrade | null;
  readonly alertAs: IcansGrade;
  /** The total lies below the baseline's, even if every missing item was right. */
  readonly below: boolean;
  /** Items worse than at baseline, by key. */
  readonly lost: readonly string[];
  readonly suspected: boolean;
  /** Complete, and nothing lost from baseline. */
  readonly atBaseline: boolean;
}

export interface ReadCourse {
  readonly baseline: Baseline | null;
  readonly readings: readonly Reading[];
}

export function readCourse(course: PatientCourse): ReadCourse {
  const baseline = baselineOf(course);
  return { baseline, readings: course.checks.map((check) => readCheck(course, baseline, check)) };
}

/**
 * Findings attributed to another cause leave the grade but are read here as they were seen:
 * a lost point stays a lost point, whoever explains it.
 */
function readCheck(course: PatientCourse, baseline: Baseline | null, check: CourseCheck): Reading {
  const score = scoreOf(check.findings);
  const reference = referenceFor(baseline, score?.form ?? baseline?.score.form ?? 'ice');
  const below = score !== null && isBelow(score, reference);
  const lost = score === null ? [] : lostBetween(reference, score);
  const alertAs = alertAsOf(check.result);
  const suspected = below || lost.length > 0 || alertAs > gradeOfScore(reference);
  return {
    check,
    isBaseline: isBaselineAt(course, check.observedAt),
    score,
    grade: check.result.kind === 'graded' ? check.result.grade : null,
    alertAs,
    below,
    lost,
    suspected,
    atBaseline: !suspected && isWhole(check),
  };
}

/** The grade the ward should act on. Not assessable says nothing by itself: what was known before goes on. */
function alertAsOf(result: IcansResult): IcansGrade {
  switch (result.kind) {
    case 'graded':
      return result.grade;
    case 'incomplete':
      return result.alertAs;
    case 'not-assessable':
      return 0;
    default:
      return unreachable(result);
  }
}

/** What a check is sure of: its grade, or the least it can be. Null: nothing; "at least 0" is not grade 0. */
export function sureGrade(result: IcansResult): IcansGrade | null {
  if (result.kind === 'graded') return result.grade;
  return result.kind === 'incomplete' && result.atLeast > 0 ? result.atLeast : null;
}
