import type { Route } from 'next';
import { LinkButton } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import type { Course } from '@/lib/clinical/course/view';
import { ChecksTable } from './checks-table';
import { CourseBanner, RiskFactors } from './course-banner';
import { FlagStrip } from './flag-strip';
import type { CourseRights } from './rights';
import { Tiles } from './tiles';
import type { TimelineFilter } from './timeline/days';
import type { TakeBack } from './timeline/take-back-form';
import { Timeline } from './timeline/timeline';
import type { TrendRangeKey } from './trend/range';
import { Trend } from './trend/trend';

/** What of the course is shown: kept in the address, so that it can be sent and printed. */
export interface CourseView {
  readonly range: TrendRangeKey;
  readonly filter: TimelineFilter;
  /** As asked for; null is now. */
  readonly at: string | null;
}

interface Props {
  readonly course: Course;
  readonly view: CourseView;
  readonly rights: CourseRights;
  readonly takeBack: TakeBack;
}

/** One patient: who, where now, the trend, the same numbers as a table, and everything that happened. */
export function CourseScreen({ course, view, rights, takeBack }: Props) {
  const hrefOf = (change: Partial<CourseView>) => hrefFor(course.patient.id, { ...view, ...change });
  return (
    <div className="course">
      <CourseBanner course={course} />
      <RiskFactors course={course} />
      <FlagStrip flags={course.status.flags} />
      <Head course={course} rights={rights} />
      <Notices course={course} view={view} rights={rights} />
      <Tiles course={course} />
      <Trend course={course} range={view.range} hrefOf={(range) => hrefOf({ range })} />
      <section aria-label="Summary">
        <p className="summary">{course.summary}</p>
      </section>
      <ChecksTable course={course} />
      <Timeline
        course={course}
        filter={view.filter}
        hrefOf={(filter) => hrefOf({ filter })}
        correctable={rights.correctable}
        takeBack={takeBack}
      />
    </div>
  );
}

function hrefFor(patientId: string, { range, filter, at }: CourseView): Route {
  const query = new URLSearchParams();
  if (range !== 'days') query.set('range', range);
  if (filter !== 'all') query.set('show', filter);
  if (at !== null) query.set('at', at);
  return `/patients/${patientId}${query.size === 0 ? '' : `?${query}`}` as Route;
}

function Head({ course, rights }: Pick<Props, 'course' | 'rights'>) {
  const { patient } = course;
  const isOpen = patient.endedAt === null;
  const test = patient.form === 'ice' ? 'ICE' : 'CAPD';
  return (
    <PageHead
      title="Course"
      meta={
        <>
          {patient.bed === null ? 'No bed' : `Bed ${patient.bed}`} (as of{' '}
          <DateTime at={course.asOf} zone={course.timeZone} show="short-stamp" />) · Ward {patient.ward} · Times:{' '}
          {course.timeZone}
        </>
      }
      actions={
        <>
          {rights.editDetails && (
            <LinkButton href={`/patients/${patient.id}/details` as Route}>Details and infusions</LinkButton>
          )}
          {rights.logCheck && isOpen && (
            <LinkButton href={`/patients/${patient.id}/checks/new` as Route} tone="primary" className="log-check">
              Log {test}
            </LinkButton>
          )}
        </>
      }
    />
  );
}

function Notices({ course, view, rights }: Pick<Props, 'course' | 'view' | 'rights'>) {
  const { patient, timeZone, status } = course;
  return (
    <>
      {view.at !== null && (
        <Notice tone="warning" title="An earlier moment">
          <p>
            This page speaks of <DateTime at={course.asOf} zone={timeZone} />, with today’s corrections.{' '}
            <a href={`/patients/${patient.id}`}>Show now</a>
          </p>
        </Notice>
      )}
      {patient.endedAt !== null && (
        <Notice tone="info" title="Course ended">
          <p>
            Ended <DateTime at={patient.endedAt} zone={timeZone} />: {patient.endReason ?? 'reason not recorded'}. The
            record is read only.
          </p>
          {rights.endCourse && (
            <p className="notice-action">
              <LinkButton href={`/patients/${patient.id}/details#end` as Route}>Reopen</LinkButton>
            </p>
          )}
        </Notice>
      )}
      {patient.endedAt === null && lacksBaseline(course) && (
        <Notice tone="warning" title={`Baseline ${patient.form === 'ice' ? 'ICE' : 'CAPD'} not recorded`}>
          <p>
            {status.window?.state === 'before' || status.window === null
              ? 'A complete check before the infusion is the baseline that later checks are compared with.'
              : 'The infusion has started, so later checks are compared with the scale and not with this patient’s own baseline.'}
          </p>
        </Notice>
      )}
    </>
  );
}

function lacksBaseline({ checks, patient, status }: Course): boolean {
  const latest = patient.form === 'ice' ? status.ice : status.capd;
  const isKnown = (latest?.baselineTotal ?? patient.baselineIce) !== null;
  return !isKnown && !checks.some((check) => check.baseline && check.correctedBy === null && !check.enteredInError);
}
