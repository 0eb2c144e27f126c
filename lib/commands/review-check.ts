import 'server-only';
import { type Actor, may } from '@/lib/auth/actor';
import { type CheckReview, reviewCheck } from '@/lib/clinical/course/review';
import type { Instant } from '@/lib/clinical/time';
import { invalidFrom } from '@/lib/commands/command';
import { observed } from '@/lib/commands/entry';
import { findingsPayload, judgeCheck } from '@/lib/commands/judge-check';
import { findRecorder } from '@/lib/db/checks';
import { getReader, type Reading } from '@/lib/db/client';
import { getCourse } from '@/lib/db/courses';
import { findPatient } from '@/lib/db/patients';
import { type Failure, forbidden, notFound, ok, type Result } from '@/lib/result';

export interface ReviewRequest {
  readonly patientId: string;
  readonly findings: unknown;
  /** Null means now. */
  readonly observedAt: Instant | null;
  /** The id of the check that this one would correct; it no longer counts. */
  readonly replaces?: string | null;
}

/** Whose entry a check is, for who is about to enter another. */
export interface Author {
  readonly name: string;
  readonly isSelf: boolean;
}

export interface NamedReview extends CheckReview {
  /** Who recorded the twin; null: there is none. */
  readonly twinBy: Author | null;
}

/** What this check would mean: the same judgement as saving it, and nothing written. */
export async function reviewNeuroCheck(
  actor: Actor,
  request: ReviewRequest,
  now: Instant = Date.now(),
): Promise<Result<NamedReview, Failure>> {
  if (!may(actor, 'neuro-check.record')) return forbidden(`The role ${actor.role} records no checks.`);
  const findings = findingsPayload.safeParse(request.findings);
  if (!findings.success) return invalidFrom(findings.error);
  const db = getReader();
  if (!(await findPatient(db, request.patientId))) return notFound('No such patient.');
  const { patient, course } = await getCourse(db, request.patientId);
  const time = observed(request.observedAt, { now, zone: course.zone });
  if (!time.ok) return time;
  const observedAt = time.value.observedAt ?? now;
  const standing = { ...course, checks: course.checks.filter((check) => check.id !== request.replaces) };
  const judged = judgeCheck({ patient, findings: findings.data, observedAt, zone: course.zone }, actor);
  if (!judged.ok) return judged;
  const review = reviewCheck(standing, { findings: findings.data, result: judged.value.result, observedAt });
  return ok({ ...review, twinBy: review.twin && (await authorOf(db, review.twin.id, actor)) });
}

async function authorOf(reader: Reading, checkId: string, actor: Actor): Promise<Author | null> {
  const entry = await findRecorder(reader, checkId);
  if (entry === null) return null;
  // Whoever ran an import saw no patient.
  return entry.source === 'import'
    ? { name: 'An import', isSelf: false }
    : { name: entry.recordedBy.name, isSelf: entry.recordedBy.id === actor.id };
}
