import { baselineOf } from '@/lib/clinical/course/baseline';
import type { PatientCourse } from '@/lib/clinical/course/course';
import { dayOf, isBaselineAt, xOf } from '@/lib/clinical/course/days';
import { lostItems } from '@/lib/clinical/course/lost-items';
import { pointsOf } from '@/lib/clinical/course/points';
import type { CourseCheckView, CourseInfusionView } from '@/lib/clinical/course/view';
import { type Instant, isoOf, MINUTE, type Zone } from '@/lib/clinical/time';
import type { CheckRecord } from '@/lib/db/checks';
import type { InfusionRecord } from '@/lib/db/infusions';
import type { PatientOnWard } from '@/lib/db/patients';

/** What is read from the database for one course. */
export interface CourseRecord {
  readonly patient: PatientOnWard;
  readonly zone: Zone;
  readonly infusions: readonly InfusionRecord[];
  readonly checks: readonly CheckRecord[];
  readonly names: ReadonlyMap<string, string>;
}

/** Entered later than this after it was observed, a check is labelled late. */
const LATE_MINUTES = 30;

/** Charted elsewhere in time, an imported check is not late; a correction keeps what the original was. */
function isLate(check: CheckRecord, byId: ReadonlyMap<string, CheckRecord>): boolean {
  const earlier = check.correctsId === null ? undefined : byId.get(check.correctsId);
  if (earlier) return isLate(earlier, byId);
  return check.source !== 'import' && check.recordedAt - check.observedAt > LATE_MINUTES * MINUTE;
}

const nameOf = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? 'Unknown account';

/** Every check, also the corrected ones, oldest first. */
export function checkViews(
  record: CourseRecord,
  { course, at }: { readonly course: PatientCourse; readonly at: Instant },
): CourseCheckView[] {
  const correctedBy = new Map(record.checks.map((check) => [check.correctsId, check.id]));
  const byId = new Map(record.checks.map((check) => [check.id, check]));
  const baseline = baselineOf(course);
  return record.checks.map((check) => {
    const isBaseline = isBaselineAt(course, check.observedAt);
    return {
      id: check.id,
      number: check.number,
      observedAt: isoOf(check.observedAt),
      recordedAt: isoOf(check.recordedAt),
      recordedBy: nameOf(record.names, check.recordedById),
      recordedById: check.recordedById,
      late: isLate(check, byId),
      day: dayOf(course, check.observedAt),
      x: xOf(course, check.observedAt, at),
      baseline: isBaseline,
      findings: check.findings,
      points: pointsOf(check.findings),
      icans: isBaseline ? null : check.result,
      lostItems: isBaseline ? [] : lostItems(check, baseline),
      temperatureC: check.temperatureC,
      note: check.note,
      source: check.source,
      enteredInError: check.enteredInError,
      correctionOf: check.correctsId,
      correctedBy: correctedBy.get(check.id) ?? null,
      reason: check.reason,
    };
  });
}

/** Every infusion, also the corrected ones, oldest first. */
export function infusionViews({ infusions, names }: CourseRecord): CourseInfusionView[] {
  const correctedBy = new Map(infusions.map((infusion) => [infusion.correctsId, infusion.id]));
  return infusions.map((infusion) => ({
    id: infusion.id,
    number: infusion.number,
    product: infusion.product,
    infusedAt: isoOf(infusion.startedAt),
    doseLabel: infusion.doseLabel,
    recordedAt: isoOf(infusion.recordedAt),
    recordedBy: nameOf(names, infusion.recordedById),
    enteredInError: infusion.enteredInError,
    correctionOf: infusion.correctsId,
    correctedBy: correctedBy.get(infusion.id) ?? null,
    reason: infusion.reason,
  }));
}
