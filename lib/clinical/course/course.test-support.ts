import { Temporal } from 'temporal-polyfill';
import { check } from '../icans/check.test-support';
import type { NeuroFindings } from '../icans/findings';
import { gradeIcans } from '../icans/grade';
import type { Instant } from '../time';
import type { CourseCheck, Infusion, PatientCourse } from './course';
import { courseUpTo, digestCourse } from './digest';
import { type CourseStatus, statusAt } from './status';

/** A clock time on the ward: `20-Nov-2026 08:00` is `('2026-11-20T08:00')`. */
export function wardTime(wall: string, zone = 'America/New_York'): Instant {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}

/** A check that was saved; its number follows its time. */
export function saved(wall: string, but: Partial<NeuroFindings> = {}, zone?: string): CourseCheck {
  const findings = check(but);
  const result = gradeIcans(findings);
  if (result.kind === 'refused') throw new Error(result.detail);
  const observedAt = wardTime(wall, zone);
  return { id: wall, number: observedAt / 60_000, observedAt, findings, result };
}

export function infusion(wall: string, product = 'axicabtagene ciloleucel', zone?: string): Infusion {
  return { id: `${product} ${wall}`, product, startedAt: wardTime(wall, zone), doseLabel: null };
}

/** Infused with axicabtagene ciloleucel on 10 November at noon, well at baseline two hours before. */
export function courseWith(checks: readonly CourseCheck[], but: Partial<PatientCourse> = {}): PatientCourse {
  return {
    zone: 'America/New_York',
    birthDate: '1960-03-01',
    registeredAt: wardTime('2026-11-09T09:00'),
    endedAt: null,
    importedBaselineIce: null,
    infusions: [infusion('2026-11-10T12:00')],
    checks: [saved('2026-11-10T10:00'), ...checks],
    ...but,
  };
}

/** What the board says at a time, from what was observed up to then. */
export function statusOf(course: PatientCourse, at: Instant | string): CourseStatus {
  const then = typeof at === 'string' ? wardTime(at, course.zone) : at;
  return statusAt(digestCourse(courseUpTo(course, then)), then);
}

/** Not assessable because sedated. */
export const SEDATED: Partial<NeuroFindings> = {
  ice: null,
  consciousness: 'not-assessable',
  notDone: { consciousness: 'sedated', ice: 'sedated' },
};
