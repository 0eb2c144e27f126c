import { type Governing, governingAt, governingOf } from '../risk/window';
import { dayFraction, dayNumber, type Instant } from '../time';
import type { PatientCourse } from './course';

type Infused = Pick<PatientCourse, 'zone' | 'infusions'>;

/** Checks at or before the start of the first infusion have points and no grade. Without an infusion that is every check. */
export function isBaselineAt({ infusions }: Infused, observedAt: Instant): boolean {
  const first = infusions[0];
  return first === undefined || observedAt <= first.startedAt;
}

function governing(course: Infused, at: Instant): Governing | null {
  return governingAt(governingOf(course.infusions), at);
}

/** Days since the infusion that governed at the time; null: no infusion is known. */
export function dayOf(course: Infused, observedAt: Instant): number | null {
  const infusion = governing(course, observedAt);
  return infusion === null ? null : dayNumber(course.zone, infusion.day0, observedAt);
}

/** Where a check stands on the one axis of a chart: day and fraction of it, by the infusion that governs at `at`. */
export function xOf(course: Infused, observedAt: Instant, at: Instant): number | null {
  const infusion = governing(course, at);
  return infusion === null ? null : dayFraction(course.zone, infusion.day0, observedAt);
}
