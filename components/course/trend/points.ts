import type { CourseCheckView } from '@/lib/clinical/course/view';
import type { IcansGrade, IcansResult } from '@/lib/clinical/icans/result';

/** One check on the day axis. `null` breaks the line: it was not assessed, and is neither 0 nor the value before. */
export interface TrendPoint {
  /** Two checks can share a moment; their ids differ. */
  readonly id: string;
  readonly x: number;
  /** The total, or the points known while items are missing. */
  readonly points: number | null;
  /** What the total can still become; null when it is exact or unknown. */
  readonly upTo: number | null;
  readonly grade: IcansGrade | null;
  /** What the grade can be while answers are missing. */
  readonly gradeRange: readonly [IcansGrade, IcansGrade] | null;
  /** Read at the cursor: day and time, points, grade. */
  readonly when: string;
  readonly says: string;
}

/** A stretch in which nothing could be assessed. */
export interface TrendGap {
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

/** A grade that held until the next check, which could not confirm it. */
export interface GradeHold {
  readonly from: number;
  readonly to: number;
  readonly grade: IcansGrade;
}

/** Where the points of a check lie: exact, a range, or nowhere. */
export function pointsOf(check: Pick<CourseCheckView, 'points'>): Pick<TrendPoint, 'points' | 'upTo'> {
  if (check.points === null) return { points: null, upTo: null };
  return 'total' in check.points
    ? { points: check.points.total, upTo: null }
    : { points: check.points.low, upTo: check.points.high };
}

export function gradesOf(icans: IcansResult | null): Pick<TrendPoint, 'grade' | 'gradeRange'> {
  if (icans?.kind === 'graded') return { grade: icans.grade, gradeRange: null };
  if (icans?.kind === 'incomplete') return { grade: null, gradeRange: [icans.atLeast, icans.atMost] };
  return { grade: null, gradeRange: null };
}

interface Spot {
  readonly x: number;
  /** Why nothing could be assessed; null when something was. */
  readonly gap: string | null;
}

/** Neighbouring checks that could not be done for the same reason are one gap, up to the next that could. */
export function gapsOf(spots: readonly Spot[], now: number): readonly TrendGap[] {
  const gaps: TrendGap[] = [];
  spots.forEach((spot, index) => {
    if (spot.gap === null) return;
    const to = spots[index + 1]?.x ?? Math.max(now, spot.x);
    const open = spots[index - 1]?.gap === spot.gap ? gaps.pop() : undefined;
    gaps.push({ from: open?.from ?? spot.x, to, says: spot.gap });
  });
  return gaps;
}

/** The step line ends at a check without a grade; until then the grade before it held. */
export function holdsOf(points: readonly TrendPoint[]): readonly GradeHold[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (point.grade === null || !next || next.grade !== null) return [];
    return [{ from: point.x, to: next.x, grade: point.grade }];
  });
}
