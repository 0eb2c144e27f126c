import type { OpenFlag, RunningFlag } from '../alerts/fold';
import { heldOpen, noBaselineFlag, ungradedFlag } from '../alerts/record-rules';
import { ruleOf } from '../alerts/rules';
import type { GradeAt, RowIce, Trend } from '../board/row';
import type { CheckForm } from '../icans/form';
import type { IcansGrade, IcansResult } from '../icans/result';
import { governingAt, governingOf, type WindowSpan, windowSpan } from '../risk/window';
import { RULESET, type RulesetId } from '../ruleset';
import type { Cadence } from '../schedule/cadence';
import { type Instant, isoOf, type Zone } from '../time';
import type { Baseline } from './baseline';
import type { PatientCourse } from './course';
import { type ReadCourse, type Reading, readCourse, sureGrade } from './reading';
import { exactTotal } from './score';
import { type Spark, sparkOf } from './spark';
import { trendOf } from './trend';
import { walk } from './walk';

/**
 * What the rules say of a course, short of what depends on the clock: plain JSON, and no longer for a longer history.
 * It answers for any moment from the last check on.
 */
export interface CourseDigest {
  readonly zone: Zone;
  readonly ruleset: RulesetId;
  readonly endedAt: Instant | null;
  /** The infusion that governed at the last check, and those after it. */
  readonly spans: readonly WindowSpan[];
  readonly lastCheckAt: Instant | null;
  readonly ice: RowIce | null;
  readonly capd: RowIce | null;
  readonly icans: (IcansResult & { readonly observedAt: string }) | null;
  readonly lastGraded: GradeAt | null;
  readonly notAssessableSince: string | null;
  /** Each worse than all that came after it: the first that is recent enough is the worst. */
  readonly worst: readonly { readonly grade: IcansGrade; readonly observedAt: Instant }[];
  readonly trend: Trend;
  readonly alertAs: IcansGrade;
  readonly suspected: boolean;
  readonly open: readonly OpenFlag[];
  readonly cadence: Cadence | null;
  /** `x` counts from `day0`; null: no infusion is known. */
  readonly spark: Spark | null;
}

/** The course as it was known to be at `at`: later checks leave it, later infusions are planned ones. */
export function courseUpTo(course: PatientCourse, at: Instant): PatientCourse {
  return { ...course, checks: course.checks.filter((check) => check.observedAt <= at) };
}

export function digestCourse(course: PatientCourse): CourseDigest {
  const { zone } = course;
  const read = readCourse(course);
  const spans = governingOf(course.infusions).map((governing) => windowSpan(zone, governing));
  const after = read.readings.filter((reading) => !reading.isBaseline);
  const progress = walk({ zone, spans, ...read });
  const latest = after.at(-1)?.check;
  const lastCheckAt = course.checks.at(-1)?.observedAt ?? null;
  return {
    zone,
    ruleset: RULESET,
    endedAt: course.endedAt,
    spans: spansFrom(spans, lastCheckAt),
    lastCheckAt,
    ice: latestTest(read.readings, read.baseline, 'ice'),
    capd: latestTest(read.readings, read.baseline, 'capd'),
    icans: latest === undefined ? null : { ...latest.result, observedAt: isoOf(latest.observedAt) },
    lastGraded: progress.lastGraded && {
      grade: progress.lastGraded.grade,
      observedAt: isoOf(progress.lastGraded.observedAt),
    },
    notAssessableSince: notAssessableSince(after),
    worst: worstOf(after),
    trend: trendOf(after),
    alertAs: progress.alertAs,
    suspected: progress.suspected,
    open: openFlags(course, read, progress.open),
    cadence: progress.cadence,
    spark: sparkOf(zone, spans, read.readings),
  };
}

function openFlags(course: PatientCourse, read: ReadCourse, open: readonly RunningFlag[]): readonly OpenFlag[] {
  const { zone, registeredAt } = course;
  const ofRecord = [
    ungradedFlag(zone, read.readings),
    noBaselineFlag(read.baseline, read.readings, registeredAt),
  ].filter((flag) => flag !== null);
  const told = open.map((flag): OpenFlag => ({ ...flag, text: flag.text() }));
  const held = told.map((flag) => (ruleOf(flag.rule).ends === 'state' ? heldOpen(zone, flag, read.readings) : flag));
  return [...held, ...ofRecord];
}

/** Leaves out what can no longer govern. */
function spansFrom(spans: readonly WindowSpan[], lastCheckAt: Instant | null): readonly WindowSpan[] {
  const governing = lastCheckAt === null ? null : governingAt(spans, lastCheckAt);
  return governing === null ? spans : spans.slice(spans.indexOf(governing));
}

function latestTest(readings: readonly Reading[], baseline: Baseline | null, form: CheckForm): RowIce | null {
  const tests = readings.filter((reading) => reading.score?.form === form);
  const latest = tests.at(-1);
  if (!latest?.score) return null;
  const { low, high } = latest.score;
  return {
    ...(low === high ? { total: low } : { low, high }),
    observedAt: isoOf(latest.check.observedAt),
    previousTotal: exactTotal(
      tests.findLast((test) => test !== latest && exactTotal(test.score) !== null)?.score ?? null,
    ),
    baselineTotal: baseline?.score.form === form ? exactTotal(baseline.score) : null,
  };
}

function notAssessableSince(after: readonly Reading[]): string | null {
  const assessable = after.findLastIndex(({ check }) => check.result.kind !== 'not-assessable');
  const first = after[assessable + 1];
  return first === undefined ? null : isoOf(first.check.observedAt);
}

function worstOf(readings: readonly Reading[]): CourseDigest['worst'] {
  const worst: { grade: IcansGrade; observedAt: Instant }[] = [];
  for (const { check } of readings.toReversed()) {
    const grade = sureGrade(check.result);
    const worstYet = worst[0]?.grade ?? -1;
    if (grade !== null && grade > worstYet) worst.unshift({ grade, observedAt: check.observedAt });
  }
  return worst;
}
