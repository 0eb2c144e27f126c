import type { Route } from 'next';
import Link from 'next/link';
import { DateTime } from '@/components/ui/date-time';
import type { Course, CourseEvent, CourseInfusionView } from '@/lib/clinical/course/view';
import { CheckEntry } from './check-entry';
import { TIMELINE_FILTERS, type TimelineDay, type TimelineFilter, type TimelineItem, timelineOf } from './days';
import type { TakeBack } from './take-back-form';

export interface TimelineProps {
  readonly course: Course;
  readonly filter: TimelineFilter;
  readonly hrefOf: (filter: TimelineFilter) => Route;
  readonly correctable: readonly string[];
  readonly takeBack: TakeBack;
}

/** Everything that happened, day by day, with who and when. What was corrected stays readable. */
export function Timeline(props: TimelineProps) {
  const { course, filter, hrefOf } = props;
  const days = timelineOf(course, filter);
  return (
    <section aria-labelledby="timeline">
      <div className="section-head">
        <h2 id="timeline">Timeline</h2>
        <nav className="range-links" aria-label="What the timeline shows">
          {TIMELINE_FILTERS.map(({ key, label }) => (
            <Link
              prefetch={false}
              key={key}
              href={hrefOf(key)}
              scroll={false}
              aria-current={key === filter ? 'true' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      </div>
      <div className="card padded timeline">
        {days.length === 0 && <p>Nothing is recorded yet.</p>}
        {days.map((day) => (
          <Day key={day.date} day={day} {...props} />
        ))}
      </div>
    </section>
  );
}

function Day({ day, ...props }: TimelineProps & { readonly day: TimelineDay }) {
  return (
    <>
      <h3>
        <span className="dt">{day.heading}</span>
      </h3>
      <ul>
        {day.items.map((item) => (
          <Item key={item.key} item={item} {...props} />
        ))}
      </ul>
    </>
  );
}

function Item({ item, ...props }: TimelineProps & { readonly item: TimelineItem }) {
  const zone = props.course.timeZone;
  switch (item.kind) {
    case 'check':
      return <CheckEntry chain={item.chain} {...props} />;
    case 'infusion':
      return <InfusionEntry infusion={item.infusion} zone={zone} />;
    case 'event':
      return <EventEntry event={item.event} zone={zone} />;
  }
}

function InfusionEntry({ infusion, zone }: { readonly infusion: CourseInfusionView; readonly zone: string }) {
  return (
    <li className="entry">
      <Clock at={infusion.infusedAt} zone={zone} />
      <div>
        <b>Infusion</b> {infusion.product}
        {infusion.doseLabel !== null && `, ${infusion.doseLabel}`}
        {infusion.reason !== null && <p className="meta">Corrected: {infusion.reason}</p>}
      </div>
      <span className="by">
        {infusion.recordedBy} · no. {infusion.number}
      </span>
    </li>
  );
}

function EventEntry({ event, zone }: { readonly event: CourseEvent; readonly zone: string }) {
  return (
    <li className="entry">
      <Clock at={event.at} zone={zone} />
      <div>
        {event.text}
        {event.reason !== null && <p className="meta">{event.reason}</p>}
      </div>
      <span className="by">{event.by}</span>
    </li>
  );
}

function Clock({ at, zone }: { readonly at: string; readonly zone: string }) {
  return (
    <span className="at">
      <DateTime at={at} zone={zone} show="clock" />
    </span>
  );
}
