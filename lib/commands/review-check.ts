import 'server-only';
import { type Actor, may } from '@/lib/auth/actor';
import { type CheckReview, reviewCheck } from '@/lib/clinical/course/review';
import type { Instant } from '@/lib/clinical/time';
import { invalidFrom } from '@/lib/commands/command';
import { findingsPayload, judgeCheck } from '@/lib/commands/judge-check';
import { getReader } from '@/lib/db/client';
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

/** What this check would mean: the same judgement as saving it, and nothing written. */
export async function reviewNeuroCheck(
  actor: Actor,
  request: ReviewRequest,
  now: Instant = Date.now(),
): Promise<Result<CheckReview, Failure>> {
  if (!may(actor, 'neuro-check.record')) return forbidden(`The role ${actor.role} records no checks.`);
  const findings = findingsPayload.safeParse(request.findings);
  if (!findings.success) return invalidFrom(findings.error);
  const db = getReader();
  if (!(await findPatient(db, request.patientId))) return notFound('No such patient.');
  const { patient, course } = await getCourse(db, request.patientId);
  const observedAt = request.observedAt ?? now;
  const standing = { ...course, checks: course.checks.filter((check) => check.id !== request.replaces) };
  const judged = judgeCheck({ patient, findings: findings.data, observedAt, zone: course.zone }, actor);
  if (!judged.ok) return judged;
  return ok(reviewCheck(standing, { findings: findings.data, result: judged.value, observedAt }));
}
