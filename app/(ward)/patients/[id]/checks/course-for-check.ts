import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type Actor, may } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import type { Course } from '@/lib/clinical/course/view';
import { getCourse } from '@/lib/queries/course';
import { type Failure, forbidden, ok, type Result } from '@/lib/result';

const courseOf = cache(async (id: string) => getCourse(await requireActor(), id));

/** The course, for someone who may record a check of it. Read once for the title and the page. */
export async function courseForCheck(
  id: string,
): Promise<Result<{ readonly actor: Actor; readonly course: Course }, Failure>> {
  const actor = await requireActor();
  if (!may(actor, 'neuro-check.record')) return forbidden(`The role ${actor.role} records no checks.`);
  const course = await courseOf(id);
  if (!course.ok && course.error.kind === 'not-found') notFound();
  return course.ok ? ok({ actor, course: course.value }) : course;
}

/** `FAMILY, Given · Bed 7 · Neuro check`: which patient a tab is about. */
export async function checkTitle(id: string, what: string): Promise<string> {
  const course = await courseOf(id);
  if (!course.ok) return what;
  const { displayName, bed } = course.value.patient;
  return `${displayName} · ${bed === null ? 'No bed' : `Bed ${bed}`} · ${what}`;
}

export const whereOf = (bed: string | null): string => (bed === null ? '' : ` · Bed ${bed}`);
