import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { reviewCheck } from '@/app/(ward)/patients/[id]/checks/actions';
import { checkTitle, courseForCheck, whereOf } from '@/app/(ward)/patients/[id]/checks/course-for-check';
import { fromFindings } from '@/components/bedside/answers';
import { BedsideCheck } from '@/components/bedside/bedside-check';
import { CheckBanner } from '@/components/bedside/check-banner';
import { orientationHints } from '@/components/bedside/hints';
import { firstEntry } from '@/components/course/chains';
import { FailurePage } from '@/components/shell/failure-page';
import { LinkButton } from '@/components/ui/button';
import { type Actor, may } from '@/lib/auth/actor';
import type { Course, CourseCheckView } from '@/lib/clinical/course/view';
import { mayCorrect } from '@/lib/commands/correction';
import type { Failure } from '@/lib/result';

interface Props {
  readonly params: Promise<{ id: string; checkId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await checkTitle((await params).id, 'Correct a check') };
}

export default async function CorrectCheckPage({ params }: Props) {
  const { id, checkId } = await params;
  const found = await courseForCheck(id);
  if (!found.ok) return <FailurePage title="This check cannot be corrected" failure={found.error} />;
  const { actor, course } = found.value;
  const check = course.checks.find((each) => each.id === checkId);
  if (!check) notFound();
  const failure = whyNot(check, { actor, course });
  if (failure)
    return (
      <FailurePage
        title="This check cannot be corrected"
        failure={failure}
        actions={<LinkButton href={`/patients/${id}` as Route}>Open the course</LinkButton>}
      />
    );
  const form = check.findings.capd !== null ? 'capd' : check.findings.ice !== null ? 'ice' : course.patient.form;
  const observedAt = Date.parse(check.observedAt);
  return (
    <>
      <CheckBanner course={course} />
      <BedsideCheck
        patientId={id}
        authorId={actor.id}
        where={whereOf(course.patient.bed)}
        zone={course.timeZone}
        now={Date.parse(course.asOf)}
        initial={{ ...fromFindings(check.findings, form), observed: { kind: 'recorded' } }}
        draftKeptAt={null}
        hints={orientationHints(course.timeZone, observedAt)}
        mayAttribute={may(actor, 'attribution.record')}
        corrects={{ entryId: check.id, number: check.number, observedAt, version: course.patient.version }}
        review={reviewCheck.bind(null, { patientId: id, authorId: actor.id, replaces: check.id })}
      />
    </>
  );
}

/** Said before anyone types; the command decides again. */
function whyNot(check: CourseCheckView, { actor, course }: { actor: Actor; course: Course }): Failure | null {
  if (check.correctedBy !== null || check.enteredInError)
    return { kind: 'refused', detail: 'It was already corrected. Open the course to see what stands now.' };
  if (mayCorrect(firstEntry(course.checks, check), actor, Date.parse(course.asOf))) return null;
  const detail = 'A check is corrected by its author within 12 hours, afterwards by a charge nurse or physician.';
  return { kind: 'forbidden', detail };
}
