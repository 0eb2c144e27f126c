import { randomUUID } from 'node:crypto';
import type { Route } from 'next';
import { ResultChip } from '@/components/icans/grade-chip';
import { driverLine } from '@/components/icans/grade-words';
import { LinkButton } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import type { Course, CourseCheckView } from '@/lib/clinical/course/view';
import type { NotDoneKey } from '@/lib/clinical/icans/findings';
import { questionWords } from '@/lib/clinical/icans/missing-words';
import type { CheckChain } from '../chains';
import { gradeWords, pointWords } from '../words';
import { CheckDetails } from './check-details';
import { type TakeBack, TakeBackForm } from './take-back-form';

interface Props {
  readonly chain: CheckChain;
  readonly course: Course;
  readonly correctable: readonly string[];
  readonly takeBack: TakeBack;
}

/** One observation: what it found, what it replaced, and its items to open. */
export function CheckEntry({ chain, course, correctable, takeBack }: Props) {
  const { head } = chain;
  const author = chain.earlier.at(-1) ?? head;
  return (
    <li className="entry" id={head.id}>
      <span className="at">
        <DateTime at={head.observedAt} zone={course.timeZone} show="clock" />
      </span>
      <div className="what">
        {head.enteredInError ? <TakenBack chain={chain} course={course} /> : <Standing chain={chain} course={course} />}
        <div className="entry-tools">
          <CheckDetails check={head} author={author} course={course} />
          {correctable.includes(head.id) && <Actions check={head} course={course} takeBack={takeBack} />}
        </div>
      </div>
      <span className="by">
        {author.recordedBy} · no. {head.number}
      </span>
    </li>
  );
}

type PartProps = Pick<Props, 'chain' | 'course'>;

function Standing({ chain, course }: PartProps) {
  const { head, earlier } = chain;
  return (
    <>
      <p className="found">
        <b>{foundWords(head, course)}</b>
        {head.baseline ? (
          <span className="tag">Baseline</span>
        ) : (
          head.icans && <ResultChip result={head.icans} size="sm" />
        )}
        {head.icans && <span>{driverLine(head.icans)}</span>}
        {earlier.at(-1)?.late || head.late ? <span className="tag">Late entry</span> : null}
        {earlier.length > 0 && (
          <span>
            corrected <DateTime at={head.recordedAt} zone={course.timeZone} show="short-stamp" /> by {head.recordedBy}
          </span>
        )}
      </p>
      {head.lostItems.length > 0 && (
        <p className="meta">Lost: {head.lostItems.map((key) => questionWords(key as NotDoneKey)).join(', ')}</p>
      )}
      {earlier.length > 0 && <Replaced chain={chain} course={course} />}
    </>
  );
}

/** Struck through, with why; it counts for nothing and stays readable. */
function TakenBack({ chain: { head }, course }: PartProps) {
  return (
    <>
      <p>
        <del>{entryWords(head, course)}</del>
      </p>
      <p className="meta">
        <b>Entered in error</b>, said <DateTime at={head.recordedAt} zone={course.timeZone} show="short-stamp" /> by{' '}
        {head.recordedBy}: {head.reason}
      </p>
    </>
  );
}

function Replaced({ chain: { head, earlier }, course }: PartProps) {
  return (
    <div className="replaced">
      {earlier.map((old, index) => (
        <p key={old.id}>
          <del>
            {entryWords(old, course)}. Entered{' '}
            <DateTime at={old.recordedAt} zone={course.timeZone} show="short-stamp" /> by {old.recordedBy}
          </del>{' '}
          <span className="meta">
            Replaced: {(earlier[index - 1] ?? head).reason}. Same no. {old.number}; everything derived was done again.
          </span>
        </p>
      ))}
    </div>
  );
}

function Actions({
  check,
  course,
  takeBack,
}: Pick<Props, 'course' | 'takeBack'> & { readonly check: CourseCheckView }) {
  const correct = `/patients/${course.patient.id}/checks/${check.id}/correct`;
  return (
    <div className="entry-actions no-print">
      <LinkButton href={correct as Route} tone="quiet">
        Correct<span className="vh"> no. {check.number}</span>
      </LinkButton>
      <TakeBackForm
        action={takeBack}
        entry={{
          key: randomUUID(),
          patientId: course.patient.id,
          entryId: check.id,
          number: check.number,
          expectedVersion: course.patient.version,
        }}
      />
    </div>
  );
}

/** `ICE 5`; a child has CAPD. */
function foundWords(check: CourseCheckView, course: Course): string {
  const isCapd = check.findings.capd !== null || (check.findings.ice === null && course.patient.form === 'capd');
  return `${isCapd ? 'CAPD' : 'ICE'} ${pointWords(check.points)}`;
}

const entryWords = (check: CourseCheckView, course: Course) =>
  `${foundWords(check, course)}, ${check.baseline ? 'baseline' : gradeWords(check.icans)}`;
