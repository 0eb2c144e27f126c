import { FlagLine } from '@/components/flags/flag-line';
import { NextCheck } from '@/components/schedule/next-check';
import { classNames } from '@/components/ui/class-names';
import { arePointsStale } from '@/lib/clinical/board/freshness';
import type { BoardRow } from '@/lib/clinical/board/row';
import { DayCell } from './day-cell';
import { GradeCell } from './grade-cell';
import type { Moment } from './moment';
import { PatientCell } from './patient-cell';
import { pointsOf } from './points';
import { PointsCell } from './points-cell';
import { DayStrip, Spark } from './spark';
import { CELL, ROW_HEADER } from './table-roles';

/** The facts of one patient, in the order of the heads. */
export function RowCells({ row, moment, showWard }: { row: BoardRow; moment: Moment; showWard: boolean }) {
  return (
    <>
      <td className="c-bed" {...CELL}>
        <b>
          <span className="vh">Bed </span>
          {row.bed ?? 'No bed'}
        </b>
        {showWard && <span className="meta">{row.ward}</span>}
      </td>
      <th scope="row" className="c-pt" {...ROW_HEADER}>
        <PatientCell row={row} moment={moment} />
      </th>
      <td className="c-day" {...CELL}>
        <DayCell row={row} moment={moment} />
      </td>
      <td className="c-ice" {...CELL}>
        <PointsCell row={row} moment={moment} />
      </td>
      <td className={classNames('c-tr', arePointsStale(row, moment.asOf) && 'stale-value')} {...CELL}>
        <TrendCell row={row} />
      </td>
      <td className="c-gr" {...CELL}>
        <GradeCell row={row} moment={moment} />
      </td>
      <td className="c-nx" {...CELL}>
        <NextCheck next={row.next} zone={moment.zone} asOf={moment.asOf} />
      </td>
      <td className={classNames('c-at', row.flags.length === 0 && 'none')} {...CELL}>
        <FlagLine flags={row.flags} />
      </td>
    </>
  );
}

function TrendCell({ row }: { readonly row: BoardRow }) {
  const drawn = row.spark.some((point) => point.y !== null);
  return (
    <>
      {drawn ? (
        <Spark points={row.spark} window={row.window} day={row.day} baseline={pointsOf(row)?.baseline ?? null} />
      ) : (
        <span className="meta">{row.capd === null ? 'No points yet' : 'CAPD is not drawn'}</span>
      )}
      <DayStrip window={row.window} day={row.day} />
    </>
  );
}
