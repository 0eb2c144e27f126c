import type { Course, CourseCheckView } from '@/lib/clinical/course/view';
import { USUAL_HIGH_RISK } from '@/lib/clinical/risk/car-t';
import { dayFraction } from '@/lib/clinical/time';
import { clockOf, dayWords, shortDateOf, stampOf } from '@/lib/clinical/time-words';
import { standingChecks } from '../chains';
import { gapReason, gradeWords, pointWords } from '../words';
import { type GradeHold, gapsOf, gradesOf, holdsOf, pointsOf, type TrendGap, type TrendPoint } from './points';
import { scaleFor, type TrendScale } from './scale';

/** The days on which the published series put most of the risk, drawn beside a patient's own where they differ. */
const COMMON_DAYS = { from: USUAL_HIGH_RISK.fromDay, to: USUAL_HIGH_RISK.toDay + 1 } as const;

export interface TrendSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface TrendInfusion {
  readonly id: string;
  readonly x: number;
  /** `Infusion`, `Dose 2` */
  readonly name: string;
  /** `13-Nov 11:20` */
  readonly when: string;
}

export interface TrendOnset {
  readonly from: number | null;
  readonly to: number | null;
  readonly median: number | null;
  readonly label: string;
}

/** Everything the charts draw: numbers and words only, so that it can travel to the browser. */
export interface TrendModel {
  readonly scale: TrendScale;
  readonly points: readonly TrendPoint[];
  readonly holds: readonly GradeHold[];
  readonly pointGaps: readonly TrendGap[];
  readonly gradeGaps: readonly TrendGap[];
  readonly infusions: readonly TrendInfusion[];
  readonly highRisk: TrendSpan | null;
  readonly commonDays: { readonly from: number; readonly to: number } | null;
  readonly onset: TrendOnset | null;
  readonly baseline: number | null;
  readonly now: number;
}

/** The course on one day axis, counted from the infusion that governs now; null before any is recorded. */
export function trendOf(course: Course): TrendModel | null {
  const start = course.status.infusedAt;
  if (start === null) return null;
  const place = (at: string) => dayFraction(course.timeZone, Date.parse(start), Date.parse(at));
  const scale = scaleFor(course.patient.form);
  const checks = standingChecks(course.checks).filter((check) => isOnScale(check, course.patient.form));
  const now = place(course.asOf);
  const points = checks.map((check) => pointOf(check, { x: place(check.observedAt), zone: course.timeZone, scale }));
  const spots = checks.map((check, index) => ({ check, x: points[index]?.x ?? 0 }));
  const highRisk = highRiskOf(course, place);
  return {
    scale,
    points,
    holds: holdsOf(points),
    pointGaps: gapsOf(
      spots.map(({ check, x }) => ({ x, gap: check.points === null ? gapReason(check) : null })),
      now,
    ),
    gradeGaps: gapsOf(
      spots.map(({ check, x }) => ({ x, gap: isUngraded(check) ? gapReason(check) : null })),
      now,
    ),
    infusions: infusionsOf(course, place),
    highRisk,
    commonDays: commonDaysBeside(course, highRisk),
    onset: onsetOf(course),
    baseline: baselineOf(course),
    now,
  };
}

/** A child who took CAPD and now takes ICE has no single scale; the table keeps both. */
function isOnScale(check: CourseCheckView, form: 'ice' | 'capd'): boolean {
  return form === 'ice' ? check.findings.capd === null : check.findings.ice === null;
}

const isUngraded = (check: CourseCheckView) => check.icans?.kind === 'not-assessable';

function pointOf(
  check: CourseCheckView,
  { x, zone, scale }: { x: number; zone: string; scale: TrendScale },
): TrendPoint {
  const grade = check.baseline ? 'Baseline, no grade' : gradeWords(check.icans);
  return {
    id: check.id,
    x,
    ...pointsOf(check),
    ...gradesOf(check.icans),
    when: `${dayWords(Math.floor(x))} · ${stampOf(zone, Date.parse(check.observedAt))}`,
    says: `${scale.name} ${pointWords(check.points)}, ${grade}`,
  };
}

type Place = (at: string) => number;

function infusionsOf(course: Course, place: Place): readonly TrendInfusion[] {
  return course.infusions
    .filter((infusion) => infusion.correctedBy === null && !infusion.enteredInError)
    .map((infusion) => {
      const at = Date.parse(infusion.infusedAt);
      return {
        id: infusion.id,
        x: place(infusion.infusedAt),
        name: infusion.doseLabel === null ? 'Infusion' : upperFirst(infusion.doseLabel),
        when: `${shortDateOf(course.timeZone, at)} ${clockOf(course.timeZone, at)}`,
      };
    });
}

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Days run to their last minute, so the last one ends where the next begins; hour clocks keep their instants. */
function highRiskOf({ status }: Course, place: Place): TrendSpan | null {
  const window = status.window;
  if (window === null) return null;
  if (window.startDay !== null && window.endDay !== null) {
    const label = `Risk window ${dayWords(window.startDay)} to ${dayWords(window.endDay)}`;
    return { from: window.startDay, to: window.endDay + 1, label };
  }
  if (window.startsAt === null || window.endsAt === null) return null;
  return { from: place(window.startsAt), to: place(window.endsAt), label: 'Risk window' };
}

function commonDaysBeside({ status }: Course, highRisk: TrendSpan | null) {
  const countsDays = status.window?.startDay != null;
  if (!countsDays || highRisk === null) return null;
  return highRisk.from === COMMON_DAYS.from && highRisk.to === COMMON_DAYS.to ? null : COMMON_DAYS;
}

function onsetOf({ status }: Course): TrendOnset | null {
  const published = status.window?.published ?? null;
  if (published === null || published.medianDay === null) return null;
  return {
    from: published.fromDay,
    to: published.toDay === null ? null : published.toDay + 1,
    median: published.medianDay + 0.5,
    label: `Published onset, ${published.text}${published.verified ? '' : ', unverified'}`,
  };
}

function baselineOf({ status, patient }: Course): number | null {
  const latest = patient.form === 'ice' ? status.ice : status.capd;
  return latest?.baselineTotal ?? (patient.form === 'ice' ? patient.baselineIce : null);
}
