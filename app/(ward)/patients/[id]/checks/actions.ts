'use server';

import { z } from 'zod';
import { currentActor } from '@/lib/auth/session';
import { type NamedReview, reviewNeuroCheck } from '@/lib/commands/review-check';
import { err, type Failure, forbidden, invalid, type Result } from '@/lib/result';

/** The range of an instant; what lies outside is no time at all. */
const FAR = 8.64e15;

const about = z.strictObject({
  patientId: z.string().min(1).max(100),
  /** Who opened the page. On a shared tablet someone else may have signed in since. */
  authorId: z.string().min(1).max(100),
  /** The check that this one would correct. */
  replaces: z.string().max(100).nullable(),
});
const reviewed = z.strictObject({ findings: z.unknown(), observedAt: z.int().min(-FAR).max(FAR).nullable() });

/** Review: what this check would mean. Computes, writes nothing. Whoever is signed out is told so and keeps the page. */
export async function reviewCheck(patient: unknown, request: unknown): Promise<Result<NamedReview, Failure>> {
  const actor = await currentActor();
  if (!actor) return err({ kind: 'signed-out' });
  const [who, what] = [about.safeParse(patient), reviewed.safeParse(request)];
  if (!who.success || !what.success) return invalid({ review: ['This page is out of date. Load it again.'] });
  const { authorId, ...check } = who.data;
  if (authorId !== actor.id)
    return forbidden(
      `${actor.name} is signed in now, and this check was begun by someone else. Sign in again as its author.`,
    );
  return reviewNeuroCheck(actor, { ...check, ...what.data });
}
