import { NextCheck } from '@/components/schedule/next-check';
import type { BoardRow } from '@/lib/clinical/board/row';
import type { Course } from '@/lib/clinical/course/view';
import type { WindowState } from '@/lib/clinical/risk/window';

interface Props {
  readonly course: Course;
}

/** Being inside or outside says where the patient stands, never that the patient is safe. */
const STATE_WORDS: Readonly<Record<WindowState, string>> = {
  before: 'Before the infusion',
  'high-risk': 'In the risk window',
  vigilance: 'Days of vigilance',
  late: 'Late watch',
  ended: 'Watch has ended',
};

/** The day, what the window says of it, and when the next check is due. */
export function WindowTile({ course }: Props) {
  const { status, timeZone } = course;
  return (
    <section className="card tile" aria-label="Day and next check">
      <h2>Day and next check</h2>
      <p className="big">
        <b className="day">{status.day === null ? 'Day not known' : status.dayLabel.split(' · ')[0]}</b>
        {status.window !== null && (
          <span className={`window-state ${status.window.state}`}>{STATE_WORDS[status.window.state]}</span>
        )}
      </p>
      <WindowWords status={status} />
      {course.patient.endedAt === null && (
        <p className="next">
          <span className="meta">Next check</span>{' '}
          <NextCheck next={status.next} zone={timeZone} asOf={Date.parse(course.asOf)} />
        </p>
      )}
    </section>
  );
}

function WindowWords({ status }: { readonly status: BoardRow }) {
  const { window } = status;
  if (window === null) return <p>No infusion recorded. Days and window begin with it.</p>;
  return (
    <>
      <p>{window.label}</p>
      {window.published !== null && <p className="meta">Published onset: {window.published.text}</p>}
    </>
  );
}
