import type { Metadata } from 'next';
import { blankAnswers } from '@/components/bedside/answers';
import { BedsideCheck } from '@/components/bedside/bedside-check';
import { CheckBanner } from '@/components/bedside/check-banner';
import { orientationHints } from '@/components/bedside/hints';
import { resumed } from '@/components/bedside/kept-answers';
import { FailurePage } from '@/components/shell/failure-page';
import { DateTime } from '@/components/ui/date-time';
import { Notice } from '@/components/ui/notice';
import { may } from '@/lib/auth/actor';
import { getDraft } from '@/lib/queries/draft';
import { reviewCheck } from '../actions';
import { checkTitle, courseForCheck, whereOf } from '../course-for-check';

interface Props {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await checkTitle((await params).id, 'Neuro check') };
}

export default async function NewCheckPage({ params }: Props) {
  const { id } = await params;
  const found = await courseForCheck(id);
  if (!found.ok) return <FailurePage title="No check can be made" failure={found.error} />;
  const { actor, course } = found.value;
  const { patient, timeZone } = course;
  const now = Date.parse(course.asOf);
  const draft = await getDraft(actor, id, now);
  const kept = draft === null ? null : resumed(draft, patient.form, now);
  return (
    <>
      <CheckBanner course={course} />
      {patient.endedAt !== null && (
        <Notice tone="warning" title="This course has ended">
          <p>
            Only a check observed before <DateTime at={patient.endedAt} zone={timeZone} /> is accepted.
          </p>
        </Notice>
      )}
      <BedsideCheck
        patientId={id}
        authorId={actor.id}
        where={whereOf(patient.bed)}
        zone={timeZone}
        now={now}
        initial={kept ?? blankAnswers(patient.form)}
        draftKeptAt={kept === null ? null : (draft?.savedAt ?? null)}
        hints={orientationHints(timeZone, now)}
        mayAttribute={may(actor, 'attribution.record')}
        corrects={null}
        review={reviewCheck.bind(null, { patientId: id, authorId: actor.id, replaces: null })}
      />
    </>
  );
}
