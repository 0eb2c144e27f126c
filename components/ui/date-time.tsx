import { clockOf, dateOf, dateWords, shortDateOf, weekdayDateOf } from '@/lib/clinical/time-words';

interface Props {
  /** ISO instant. */
  readonly at: string;
  readonly zone: string;
  /** `22-Nov-2026 03:10`, `22-Nov-2026`, `Sun 22-Nov-2026`, `22-Nov`, `22-Nov 03:10`, `03:10`. */
  readonly show?: 'stamp' | 'date' | 'weekday-date' | 'short-date' | 'short-stamp' | 'clock';
}

/** An instant in the ward's zone. Written on the server, so that no device's clock or language changes it. */
export function DateTime({ at, zone, show = 'stamp' }: Props) {
  const instant = Date.parse(at);
  return (
    <time dateTime={at} className={show === 'short-stamp' ? undefined : 'nb'}>
      <DateOf instant={instant} zone={zone} show={show} />
      {show === 'stamp' || show === 'short-stamp' ? ' ' : null}
      {show === 'clock' || show === 'stamp' || show === 'short-stamp' ? (
        <span className="nb">{clockOf(zone, instant)}</span>
      ) : null}
    </time>
  );
}

function DateOf({
  instant,
  zone,
  show,
}: {
  readonly instant: number;
  readonly zone: string;
  readonly show: NonNullable<Props['show']>;
}) {
  switch (show) {
    case 'clock':
      return null;
    case 'stamp':
    case 'date':
      return <span className="dt">{dateOf(zone, instant)}</span>;
    case 'weekday-date':
      return <span className="dt">{weekdayDateOf(zone, instant)}</span>;
    case 'short-date':
    case 'short-stamp':
      return <span className="dt">{shortDateOf(zone, instant)}</span>;
  }
}

/** A calendar date that belongs to no zone, a birth date: `14-Jul-1945`. */
export function CalendarDate({ date }: { readonly date: string }) {
  return (
    <time dateTime={date} className="dt">
      {dateWords(date)}
    </time>
  );
}
