import { DateTime } from '@/components/ui/date-time';
import { arePointsStale } from '@/lib/clinical/board/freshness';
import type { BoardRow, Trend } from '@/lib/clinical/board/row';
import { HOUR } from '@/lib/clinical/time';
import type { Moment } from './moment';
import { ageWords, beforeWords, type Change, changeOf, numeralOf, type Points, pointsOf } from './points';

/** The points, which way they went, what they were, and how old they are. Stale ones turn grey and say no direction. */
export function PointsCell({ row, moment }: { readonly row: BoardRow; readonly moment: Moment }) {
  const points = pointsOf(row);
  if (points === null) {
    return (
      <>
        <span className="missing">Not recorded</span>
        <span className="meta">no points taken</span>
      </>
    );
  }
  const stale = arePointsStale(row, moment.asOf);
  return (
    <span className={stale ? 'points stale-value' : 'points'}>
      <span className="first">
        <b className="ice">{numeralOf(points)}</b>
        {!stale && <Direction change={changeOf(points)} trend={row.trend} />}
      </span>
      {points.test === 'CAPD' && <span className="meta">CAPD of 32</span>}
      <span className="meta">{beforeWords(points)}</span>
      <Age points={points} moment={moment} />
    </span>
  );
}

function Direction({ change, trend }: { readonly change: Change | null; readonly trend: Trend }) {
  return (
    <>
      {change && (
        <span className="arrow">
          <span aria-hidden="true">{change.arrow}</span>
          <span className="vh">{change.words}</span>
        </span>
      )}
      {trend !== 'unknown' && <span className={`meta trend ${trend}`}>{trend}</span>}
    </>
  );
}

function Age({ points, moment }: { readonly points: Points; readonly moment: Moment }) {
  const recent = moment.asOf - Date.parse(points.observedAt) < 20 * HOUR;
  return (
    <span className="meta">
      <DateTime at={points.observedAt} zone={moment.zone} show={recent ? 'clock' : 'short-stamp'} />
      {' · '}
      {ageWords(points.observedAt, moment.asOf)}
    </span>
  );
}
