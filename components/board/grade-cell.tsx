import { GradeChip, ResultChip } from '@/components/icans/grade-chip';
import { driverLine, reasonWords } from '@/components/icans/grade-words';
import { DateTime } from '@/components/ui/date-time';
import { isGradeStale } from '@/lib/clinical/board/freshness';
import type { BoardRow } from '@/lib/clinical/board/row';
import { localDate } from '@/lib/clinical/time';

import type { Moment } from './moment';

interface Props {
  readonly row: BoardRow;
  readonly moment: Moment;
}

/** The grade, what drove it, and what must not be forgotten beside it: the last one sure, the worst of the day. */
export function GradeCell({ row, moment }: Props) {
  const { icans } = row;
  if (icans === null) return <NotGraded row={row} />;
  const stale = isGradeStale(row, moment.asOf);
  return (
    <>
      <ResultChip result={icans} stale={stale} />
      {stale && (
        <span className="meta stale-value">
          as of <When at={icans.observedAt} moment={moment} />
        </span>
      )}
      {(icans.kind === 'incomplete' || (icans.kind === 'graded' && !stale)) && (
        <span className="meta">{driverLine(icans)}</span>
      )}
      <LastGraded row={row} moment={moment} />
      <WorstOfDay row={row} moment={moment} />
    </>
  );
}

function NotGraded({ row }: { readonly row: BoardRow }) {
  const hasPoints = row.ice !== null || row.capd !== null;
  return (
    <>
      <span className="missing">Not graded</span>
      <span className="meta">{hasPoints ? 'baseline has no grade' : 'no check recorded'}</span>
    </>
  );
}

/** A check that is incomplete or not assessable never takes the last sure grade away. */
function LastGraded({ row, moment }: Props) {
  const { icans, lastGraded } = row;
  if (icans === null || lastGraded === null || icans.kind === 'graded') return null;
  if (icans.kind === 'incomplete' && lastGraded.grade <= icans.alertAs) return null;
  return (
    <span className="meta last">
      <GradeChip grade={lastGraded.grade} size="sm" stale /> as of <When at={lastGraded.observedAt} moment={moment} />
      {icans.kind === 'not-assessable' && (
        <>
          , not assessable since <When at={row.notAssessableSince ?? icans.observedAt} moment={moment} /> (
          {reasonWords(icans.reason)})
        </>
      )}
    </span>
  );
}

function WorstOfDay({ row, moment }: Props) {
  const { icans, worst24h, alertAs } = row;
  if (icans === null || worst24h === null || worst24h.grade <= alertAs) return null;
  return (
    <span className="meta">
      24 h worst Grade {worst24h.grade}, <When at={worst24h.observedAt} moment={moment} />
    </span>
  );
}

/** `02:00` today, `21-Nov 02:00` on another day. */
function When({ at, moment: { zone, asOf } }: { readonly at: string; readonly moment: Moment }) {
  const isToday = localDate(zone, Date.parse(at)) === localDate(zone, asOf);
  return <DateTime at={at} zone={zone} show={isToday ? 'clock' : 'short-stamp'} />;
}
