import { isOpen, type OpenFlag } from '../alerts/fold';
import { type FlagRule, orderFlags, ruleOf } from '../alerts/rules';
import type { BoardRow, IsoInstant, PointRange, RowFlag, Trend } from '../board/row';
import type { NeuroFindings } from '../icans/findings';
import type { IcansResult } from '../icans/result';
import { RULESET } from '../ruleset';
import { type Instant, isoOf, MINUTE } from '../time';
import { baselineOf } from './baseline';
import { type DomainChange, domainChanges, type ItemChange, itemChanges } from './changes';
import type { CourseCheck, PatientCourse } from './course';
import { isBaselineAt } from './days';
import { courseUpTo, digestCourse } from './digest';
import { pointsOf, rangeOf } from './points';
import { rowFlag, statusAt } from './status';

export interface ReviewedCheck {
  readonly findings: NeuroFindings;
  readonly result: IcansResult;
  readonly observedAt: Instant;
}

/** A check already on record; `icans` null: a baseline. */
interface EarlierCheck {
  readonly id: string;
  readonly observedAt: IsoInstant;
  readonly points: PointRange | null;
  readonly icans: IcansResult | null;
}

/** What saving a check would mean, told before it is saved. */
export interface CheckReview {
  readonly observedAt: IsoInstant;
  /** At or before the first infusion: points, no grade. */
  readonly isBaseline: boolean;
  readonly points: PointRange | null;
  readonly result: IcansResult;
  readonly previous: EarlierCheck | null;
  /** The nearest check observed so shortly before or after that this may be the same one, charted twice. */
  readonly twin: EarlierCheck | null;
  /** `observedAt` null: a total brought by an import. */
  readonly baseline: { readonly observedAt: IsoInstant | null; readonly points: PointRange } | null;
  readonly items: readonly ItemChange[];
  readonly domains: readonly DomainChange[];
  readonly trend: Trend;
  readonly suspected: boolean;
  readonly day: number | null;
  readonly dayLabel: string;
  readonly window: BoardRow['window'];
  /** Flags this check opens, or shows anew. */
  readonly raises: readonly RowFlag[];
  /** Flags that stay open with it. */
  readonly keeps: readonly RowFlag[];
  /** Rules that no longer hold with it. */
  readonly ends: readonly FlagRule[];
  /** After saving. */
  readonly next: BoardRow['next'];
}

/** Not yet numbered; ties with a saved check of the same minute come after it. */
const UNSAVED = { id: 'unsaved', number: Number.MAX_SAFE_INTEGER } as const;

export function reviewCheck(course: PatientCourse, reviewed: ReviewedCheck): CheckReview {
  const { observedAt, findings, result } = reviewed;
  const before = courseUpTo(course, observedAt);
  const after = withCheck(before, { ...UNSAVED, ...reviewed });
  const previous = before.checks.at(-1) ?? null;
  const baseline = baselineOf(before);
  const status = statusAt(digestCourse(after), observedAt);
  return {
    observedAt: isoOf(observedAt),
    isBaseline: isBaselineAt(course, observedAt),
    points: pointsOf(findings),
    result,
    previous: previous && previousView(course, previous),
    twin: twinOf(course, observedAt),
    baseline: baseline && {
      observedAt: baseline.observedAt === null ? null : isoOf(baseline.observedAt),
      points: rangeOf(baseline.score),
    },
    items: itemChanges({ baseline, previous: previous?.findings ?? null, now: findings }),
    domains: domainChanges({ baseline, previous: previous?.findings ?? null, now: findings }),
    trend: status.trend,
    suspected: status.suspected,
    day: status.day,
    dayLabel: status.dayLabel,
    window: status.window,
    ...flagChanges({ before, after, at: observedAt }),
    next: nextAfter(course, { ...UNSAVED, ...reviewed }),
  };
}

function withCheck(course: PatientCourse, check: CourseCheck): PatientCourse {
  return { ...course, checks: [...course.checks, check].toSorted((a, b) => a.observedAt - b.observedAt) };
}

/** Two checks this close may be one. */
const TWICE_MS = 15 * MINUTE;

function twinOf(course: PatientCourse, observedAt: Instant): EarlierCheck | null {
  const away = (check: CourseCheck) => Math.abs(check.observedAt - observedAt);
  const near = course.checks.filter((check) => away(check) < TWICE_MS);
  const nearest = near.toSorted((a, b) => away(a) - away(b))[0];
  return nearest === undefined ? null : previousView(course, nearest);
}

function previousView(
  course: PatientCourse,
  { id, observedAt, findings, result }: CourseCheck,
): CheckReview['previous'] {
  const icans = isBaselineAt(course, observedAt) ? null : result;
  return { id, observedAt: isoOf(observedAt), points: pointsOf(findings), icans };
}

interface Change {
  readonly before: PatientCourse;
  readonly after: PatientCourse;
  readonly at: Instant;
}

function flagChanges({ before, after, at }: Change): Pick<CheckReview, 'raises' | 'keeps' | 'ends'> {
  const [was, is] = [openAt(before, at), openAt(after, at)];
  const wasOpen = (flag: OpenFlag) => was.some(({ rule, tier }) => rule === flag.rule && tier === flag.tier);
  const isNew = (flag: OpenFlag) => flag.seenAt === at && (ruleOf(flag.rule).ends === 'day' || !wasOpen(flag));
  const rows = (flags: readonly OpenFlag[]) => orderFlags(flags).map((flag) => rowFlag(flag, RULESET));
  return {
    raises: rows(is.filter(isNew)),
    keeps: rows(is.filter((flag) => !isNew(flag))),
    ends: was.map((flag) => flag.rule).filter((rule) => !is.some((flag) => flag.rule === rule)),
  };
}

function openAt(course: PatientCourse, at: Instant): readonly OpenFlag[] {
  return digestCourse(course).open.filter((flag) => isOpen(flag, at));
}

/** A late entry may be older than checks already saved: what is due next then follows from those. */
function nextAfter(course: PatientCourse, check: CourseCheck): BoardRow['next'] {
  const saved = withCheck(course, check);
  return statusAt(digestCourse(saved), saved.checks.at(-1)?.observedAt ?? check.observedAt).next;
}
