import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { CourseBanner } from '@/components/course/course-banner';
import { type DetailRights, DetailsScreen } from '@/components/register/details-screen';
import { FailurePage } from '@/components/shell/failure-page';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { type Actor, may } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { getCourse } from '@/lib/queries/course';
import { getWards } from '@/lib/queries/patients';
import { changePatient } from '../actions';

export const metadata: Metadata = { title: 'Details and infusions' };

export default async function DetailsPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const [course, wards] = await Promise.all([getCourse(actor, (await params).id), getWards(actor)]);
  if (!course.ok) {
    if (course.error.kind === 'not-found') notFound();
    return <FailurePage title="The details cannot be shown" failure={course.error} />;
  }
  const { patient, timeZone } = course.value;
  return (
    <>
      <CourseBanner course={course.value} />
      <PageHead
        title="Details and infusions"
        meta={`Times: ${timeZone}`}
        actions={<LinkButton href={`/patients/${patient.id}` as Route}>Back to the course</LinkButton>}
      />
      <DetailsScreen
        course={course.value}
        rights={rightsOf(actor)}
        wards={wards.ok ? wards.value : []}
        action={changePatient}
      />
    </>
  );
}

function rightsOf(actor: Actor): DetailRights {
  return {
    move: may(actor, 'patient.move'),
    correctPerson: may(actor, 'patient.register'),
    addInfusion: may(actor, 'infusion.record'),
    correctInfusion: may(actor, 'infusion.correct'),
    endCourse: may(actor, 'course.end'),
  };
}
