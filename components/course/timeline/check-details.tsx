import { DateTime } from '@/components/ui/date-time';
import type { Course, CourseCheckView } from '@/lib/clinical/course/view';
import { explainGrade } from '@/lib/clinical/icans/explain';
import { spanWords } from '@/lib/clinical/time-words';
import { answersOf } from '../answers';

interface Props {
  readonly check: CourseCheckView;
  /** The row that first recorded the observation. */
  readonly author: CourseCheckView;
  readonly course: Course;
}

const SOURCES: Readonly<Record<CourseCheckView['source'], string>> = {
  bedside: 'Entered at the bedside',
  import: 'Imported from a file',
  demo: 'Demo data',
};

/** The whole check: every answer, why the grade is what it is, which rules said so, and when it was written. */
export function CheckDetails({ check, author, course }: Props) {
  return (
    <details className="check-details">
      <summary>
        Items and details<span className="vh"> of no. {check.number}</span>
      </summary>
      <dl className="answers-given">
        {answersOf(check.findings, course.patient.form).map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
        {check.temperatureC !== null && (
          <div>
            <dt>Temperature, as charted</dt>
            <dd>{check.temperatureC} °C</dd>
          </div>
        )}
        {check.note !== null && (
          <div>
            <dt>Note, as charted</dt>
            <dd>{check.note}</dd>
          </div>
        )}
      </dl>
      <p>{check.icans === null ? 'Baseline: points and no grade.' : explainGrade(check.findings, check.icans)}</p>
      <Provenance check={check} author={author} course={course} />
    </details>
  );
}

function Provenance({ check, author, course }: Props) {
  const delay = Date.parse(author.recordedAt) - Date.parse(check.observedAt);
  return (
    <p className="meta">
      {check.icans !== null && `Rule set ${check.icans.ruleset}. `}
      Observed <DateTime at={check.observedAt} zone={course.timeZone} />, recorded{' '}
      <DateTime at={author.recordedAt} zone={course.timeZone} />
      {delay >= 60_000 && `, ${spanWords(delay)} later`} by {author.recordedBy}. {SOURCES[check.source]}.
    </p>
  );
}
