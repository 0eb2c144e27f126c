import type { Route } from 'next';
import { HighBanner } from '@/components/flags/high-banner';
import { LinkButton } from '@/components/ui/button';
import type { Board, BoardRow } from '@/lib/clinical/board/row';
import { preciseClockOf, weekdayDateOf } from '@/lib/clinical/time-words';
import { BoardEmpty } from './board-empty';
import { BoardFilters } from './board-filters';
import { BoardTable } from './board-table';
import { addressOf, rowsOf, sentenceOf, type View } from './filters';
import type { Moment } from './moment';
import { PrintButton } from './print-button';

interface Props {
  readonly board: Board;
  readonly view: View;
  readonly mayRegister: boolean;
  readonly mayImport: boolean;
}

/** Who needs somebody, in order. */
export function WardBoard({ board, view, mayRegister, mayImport }: Props) {
  const moment = { zone: board.timeZone, asOf: Date.parse(board.asOf) };
  const rows = rowsOf(board.rows, view);
  const isSeveralWards = board.ward === null && new Set(board.rows.map((row) => row.ward)).size > 1;
  return (
    <>
      <HighBanners rows={board.rows} />
      <BoardHead board={board} moment={moment} />
      <div className="board-bar">
        <BoardFilters counts={board.counts} view={view} />
        <div className="actions">
          <OrderLink view={view} />
          <PrintButton />
        </div>
      </div>
      <p className="order">{sentenceOf(rows.length, board.rows.length, view)}</p>
      {rows.length === 0 ? (
        <BoardEmpty view={view} rows={board.rows} moment={moment} mayRegister={mayRegister} mayImport={mayImport} />
      ) : (
        <BoardTable
          key={`${view.show} ${view.order}`}
          rows={rows}
          order={view.order}
          moment={moment}
          showWard={isSeveralWards}
        />
      )}
    </>
  );
}

/** One line for each patient with a High flag, whatever the filter. */
function HighBanners({ rows }: { readonly rows: readonly BoardRow[] }) {
  const urgent = rows.flatMap((row) =>
    row.flags
      .filter((flag) => flag.tier === 'High')
      .slice(0, 1)
      .map((flag) => ({ row, flag })),
  );
  if (urgent.length === 0) return null;
  return (
    <div className="bleed" role="alert">
      {urgent.map(({ row, flag }) => (
        <HighBanner
          key={row.patientId}
          who={row.bed === null ? row.displayName : `Bed ${row.bed} ${row.displayName}`}
          flag={flag}
          href={`/patients/${row.patientId}` as Route}
        />
      ))}
    </div>
  );
}

function BoardHead({ board, moment }: { readonly board: Board; readonly moment: Moment }) {
  const { zone, asOf } = moment;
  return (
    <header className="page-head">
      <h1>{board.ward ?? soleWard(board) ?? 'All wards'}</h1>
      <p className="meta">
        <span className="dt">{weekdayDateOf(zone, asOf)}</span> · Updated {preciseClockOf(zone, asOf)} · Times: {zone}
      </p>
    </header>
  );
}

function soleWard(board: Board): string | null {
  const [first, ...more] = new Set(board.rows.map((row) => row.ward));
  return first !== undefined && more.length === 0 ? first : null;
}

function OrderLink({ view }: { readonly view: View }) {
  const other = view.order === 'need' ? 'bed' : 'need';
  return (
    <LinkButton href={addressOf({ ...view, order: other }) as Route}>
      {other === 'bed' ? 'Bed order' : 'Order of need'}
    </LinkButton>
  );
}
