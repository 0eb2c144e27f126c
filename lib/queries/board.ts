import 'server-only';
import { type Actor, may } from '@/lib/auth/actor';
import { countBoard, orderRows } from '@/lib/clinical/board/order';
import type { Board, BoardRow } from '@/lib/clinical/board/row';
import { type CourseDigest, courseUpTo, digestCourse } from '@/lib/clinical/course/digest';
import { statusAt } from '@/lib/clinical/course/status';
import { type Instant, isoOf } from '@/lib/clinical/time';
import { getReader } from '@/lib/db/client';
import { getCoursesOnBoard } from '@/lib/db/courses';
import type { PatientOnWard } from '@/lib/db/patients';
import { getZone } from '@/lib/db/settings';
import { getActiveStatuses } from '@/lib/db/status';
import { findWard } from '@/lib/db/wards';
import { type Failure, forbidden, notFound, ok, type Result } from '@/lib/result';
import { readAt } from './at';

export interface BoardRequest {
  /** The ward's name; without it all that the actor may see. */
  readonly ward?: string | null | undefined;
  readonly at?: string | null | undefined;
}

/** Who is on the ward, ordered by need. Now: one status row a patient, whatever their history. */
export async function getBoard(actor: Actor, request: BoardRequest): Promise<Result<Board, Failure>> {
  if (!may(actor, 'patient.read')) return forbidden(`The role ${actor.role} reads no patient.`);
  const asOf = readAt(request.at);
  if (!asOf.ok) return asOf;
  const db = getReader();
  const ward = request.ward ? await findWard(db, request.ward) : null;
  if (request.ward && !ward) return notFound(`No ward is called ${request.ward}.`);
  const { at, isNow } = asOf.value;
  const known = isNow ? await getActiveStatuses(db, ward?.id) : await digestsAt(at, ward?.id);
  const rows = orderRows(known.map(({ patient, digest }) => rowOf(patient, digest, at)));
  return ok({
    asOf: isoOf(at),
    ward: ward?.name ?? null,
    timeZone: await getZone(db),
    counts: countBoard(rows),
    rows,
  });
}

async function digestsAt(at: Instant, wardId: string | undefined) {
  const courses = await getCoursesOnBoard(getReader(), { at, wardId });
  return courses.map(({ patient, course }) => ({ patient, digest: digestCourse(courseUpTo(course, at)) }));
}

/** Puts who the patient is beside what the rules say of them at `at`. */
export function rowOf(patient: PatientOnWard, digest: CourseDigest, at: Instant): BoardRow {
  return {
    patientId: patient.id,
    bed: patient.bed,
    ward: patient.wardName,
    displayName: displayName(patient),
    mrn: patient.mrn,
    birthDate: patient.birthDate,
    version: patient.version,
    ...statusAt(digest, at),
  };
}

/** `OKAFOR, Adaeze`: the family name in capitals, as on a wristband. */
export const displayName = ({ familyName, givenName }: Pick<PatientOnWard, 'familyName' | 'givenName'>) =>
  `${familyName.toUpperCase()}, ${givenName}`;
