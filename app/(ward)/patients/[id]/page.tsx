import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { firstEntry } from '@/components/course/chains';
import { CourseScreen, type CourseView } from '@/components/course/course-screen';
import type { CourseRights } from '@/components/course/rights';
import { readTimelineFilter } from '@/components/course/timeline/days';
import { readTrendRange } from '@/components/course/trend/range';
import { FailurePage } from '@/components/shell/failure-page';
import { IntendedUse } from '@/components/shell/intended-use';
import { type Actor, may } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import type { Course } from '@/lib/clinical/course/view';
import { mayCorrect } from '@/lib/commands/correction';
import { getCourse } from '@/lib/queries/course';
import { takeBackCheck } from './actions';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once for the title and the page. */
const courseFor = cache(async (id: string, at: string | null) => getCourse(await requireActor(), id, at));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const course = await courseFor((await params).id, readAt((await searchParams)['at']));
  if (!course.ok) return { title: 'Course' };
  const { displayName, bed } = course.value.patient;
  return { title: `${displayName} · ${bed === null ? 'No bed' : `Bed ${bed}`} · Course` };
}

export default async function CoursePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const query = await searchParams;
  const view: CourseView = {
    range: readTrendRange(query['range']),
    filter: readTimelineFilter(query['show']),
    at: readAt(query['at']),
  };
  const course = await courseFor((await params).id, view.at);
  if (!course.ok) {
    if (course.error.kind === 'not-found') notFound();
    return <FailurePage title="The course cannot be shown" failure={course.error} />;
  }
  return (
    <>
      <CourseScreen course={course.value} view={view} rights={rightsOf(actor, course.value)} takeBack={takeBackCheck} />
      <IntendedUse />
    </>
  );
}

const readAt = (raw: string | string[] | undefined): string | null =>
  typeof raw === 'string' && raw !== '' ? raw : null;

/** What to offer. The commands decide again, whatever is shown here. */
function rightsOf(actor: Actor, course: Course): CourseRights {
  const now = Date.now();
  const correctable = course.checks.filter(
    (check) =>
      check.correctedBy === null &&
      !check.enteredInError &&
      may(actor, 'check.correct-own') &&
      mayCorrect(firstEntry(course.checks, check), actor, now),
  );
  return {
    logCheck: may(actor, 'neuro-check.record'),
    editDetails: may(actor, 'patient.register') || may(actor, 'patient.move') || may(actor, 'course.end'),
    endCourse: may(actor, 'course.end'),
    correctable: correctable.map((check) => check.id),
  };
}
