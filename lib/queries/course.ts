import 'server-only';
import { type Actor, may } from '@/lib/auth/actor';
import { courseUpTo, digestCourse } from '@/lib/clinical/course/digest';
import { courseSummary } from '@/lib/clinical/course/summary';
import type { Course, CoursePatient } from '@/lib/clinical/course/view';
import { formFor } from '@/lib/clinical/icans/form';
import { ageYears, type Instant, isoOf, localDate, type Zone } from '@/lib/clinical/time';
import { getAuditOf } from '@/lib/db/audit';
import { getAllChecks } from '@/lib/db/checks';
import { readConsistently } from '@/lib/db/client';
import { courseOf } from '@/lib/db/courses';
import { getAllInfusions } from '@/lib/db/infusions';
import { findPatientOnWard, type PatientOnWard } from '@/lib/db/patients';
import { getZone } from '@/lib/db/settings';
import { getUserNames } from '@/lib/db/user-names';
import { type Failure, forbidden, notFound, ok, type Result } from '@/lib/result';
import { readAt } from './at';
import { displayName, rowOf } from './board';
import { checkViews, infusionViews } from './course-checks';
import { courseEvents } from './course-events';
import { riskFactors } from './risk-factors';

/** Everything the patient's page and chart show, as of `at`: checks observed up to then, with today's corrections. */
export async function getCourse(
  actor: Actor,
  patientId: string,
  atText?: string | null,
): Promise<Result<Course, Failure>> {
  if (!may(actor, 'patient.read')) return forbidden(`The role ${actor.role} reads no patient.`);
  const asOf = readAt(atText);
  if (!asOf.ok) return asOf;
  return readConsistently(async (db) => {
    const patient = await findPatientOnWard(db, patientId);
    if (!patient) return notFound('No such patient.');
    const { at, isNow } = asOf.value;
    const zone = await getZone(db);
    const record = {
      patient,
      zone,
      infusions: await getAllInfusions(db, patientId),
      checks: await getAllChecks(db, patientId),
      names: await getUserNames(db),
    };
    // Now: all there is, like the board. A clock that ran ahead may have put a check a minute away.
    const until = isNow ? Number.POSITIVE_INFINITY : at;
    const course = courseUpTo(courseOf(record, zone), until);
    const digest = digestCourse(course);
    return ok<Course>({
      asOf: isoOf(at),
      timeZone: zone,
      patient: patientView(patient, { zone, at, products: course.infusions.map((each) => each.product) }),
      // An earlier moment knows nothing of what started after it; now, planned ones are shown.
      infusions: infusionViews(record).filter(({ infusedAt }) => isNow || Date.parse(infusedAt) <= at),
      checks: checkViews(record, { course, at }).filter(({ observedAt }) => Date.parse(observedAt) <= until),
      events: courseEvents(await getAuditOf(db, patientId), record),
      status: rowOf(patient, digest, at),
      summary: courseSummary(course, at),
    });
  });
}

function patientView(
  patient: PatientOnWard,
  { zone, at, products }: { readonly zone: Zone; readonly at: Instant; readonly products: readonly string[] },
): CoursePatient {
  const today = localDate(zone, at);
  return {
    id: patient.id,
    mrn: patient.mrn,
    familyName: patient.familyName,
    givenName: patient.givenName,
    displayName: displayName(patient),
    birthDate: patient.birthDate,
    ageYears: ageYears(patient.birthDate, zone, at),
    sex: patient.sex,
    ward: patient.wardName,
    bed: patient.bed,
    weightKg: patient.weightGrams === null ? null : patient.weightGrams / 1000,
    indication: patient.indication,
    tumorBurden: patient.tumorBurden,
    cellDose: patient.cellDose,
    expansion: patient.expansion,
    baselineIce: patient.baselineIce,
    form: formFor(patient.birthDate, today, patient.capd),
    capdFlag: patient.capd,
    registeredAt: isoOf(patient.registeredAt),
    endedAt: patient.endedAt === null ? null : isoOf(patient.endedAt),
    endReason: patient.endReason,
    version: patient.version,
    riskFactors: riskFactors(patient, products),
  };
}
