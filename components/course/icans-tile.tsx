import { GradeChip, ResultChip } from '@/components/icans/grade-chip';
import { driverLine, reasonWords } from '@/components/icans/grade-words';
import { DateTime } from '@/components/ui/date-time';
import { isGradeStale } from '@/lib/clinical/board/freshness';
import type { Course } from '@/lib/clinical/course/view';
import type { IcansGrade } from '@/lib/clinical/icans/result';
import { Aged } from './aged';
import { standingChecks } from './chains';

interface Props {
  readonly course: Course;
}

export function IcansTile({ course }: Props) {
  const { status } = course;
  const { icans } = status;
  return (
    <section className="card tile" aria-label="ICANS">
      <h2>ICANS</h2>
      {icans === null ? (
        <>
          <p className="big missing">Not graded</p>
          <p>{course.checks.length === 0 ? 'No check recorded' : 'A baseline has no grade'}</p>
        </>
      ) : (
        <>
          <p className="big">
            <ResultChip result={icans} size="big" stale={isGradeStale(status, Date.parse(course.asOf))} />
          </p>
          <p>{upperFirst(driverLine(icans))}</p>
          <LastGraded course={course} />
          <Highest course={course} />
          <Aged at={icans.observedAt} course={course} />
        </>
      )}
    </section>
  );
}

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A check that is incomplete or not assessable never takes the last sure grade away. */
function LastGraded({ course }: Props) {
  const { icans, lastGraded } = course.status;
  if (icans === null || icans.kind === 'graded' || lastGraded === null) return null;
  return (
    <p>
      <GradeChip grade={lastGraded.grade} size="sm" stale /> as of{' '}
      <DateTime at={lastGraded.observedAt} zone={course.timeZone} show="short-stamp" />
      {icans.kind === 'not-assessable' && (
        <>
          , not assessable since{' '}
          <DateTime
            at={course.status.notAssessableSince ?? icans.observedAt}
            zone={course.timeZone}
            show="short-stamp"
          />{' '}
          ({reasonWords(icans.reason)})
        </>
      )}
    </p>
  );
}

/** The worst of the course, where it is not the grade that stands now. */
function Highest({ course }: Props) {
  const highest = highestGrade(course);
  const now = course.status.icans;
  if (highest === null || highest.grade === 0 || (now?.kind === 'graded' && now.grade === highest.grade)) return null;
  return (
    <p>
      Highest {highest.isSure ? '' : 'at least '}Grade {highest.grade}
    </p>
  );
}

interface HighestGrade {
  readonly grade: IcansGrade;
  /** False where it is only the lower end of a range. */
  readonly isSure: boolean;
}

function highestGrade({ checks }: Course): HighestGrade | null {
  return standingChecks(checks).reduce<HighestGrade | null>((highest, { icans }) => {
    if (icans === null || icans.kind === 'not-assessable') return highest;
    const isSure = icans.kind === 'graded';
    const grade = isSure ? icans.grade : icans.atLeast;
    return highest === null || grade > highest.grade || (grade === highest.grade && isSure)
      ? { grade, isSure }
      : highest;
  }, null);
}
