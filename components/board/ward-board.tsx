import type { Route } from 'next';
import Link from 'next/link';
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
  /** Every ward by name. */
  readonly wards: readonly string[];
  readonly mayRegister: boolean;
  readonly mayImport: boolean;
}

/** Who needs somebody, in order. */
export function WardBoard({ board, view, wards, mayRegister, mayImport }: Props) {
  const moment = { zone: board.timeZone, asOf: Date.parse(board.asOf) };
  const rows = rowsOf(board.rows, view);
  return (
    <>
      <HighBanners rows={board.rows} />
      <BoardHead title={board.ward ?? soleOf(wards) ?? 'All wards'} moment={moment} isPast={view.at !== null} />
      {wards.length > 1 && <WardLinks wards={wards} view={view} />}
      <div className="board-bar">
        <BoardFilters counts={board.counts} view={view} />
        <div className="actions">
          <OrderLink view={view} />
          <PrintButton />
          {mayRegister && <LinkButton href="/patients/new">Register a patient</LinkButton>}
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
          showWard={board.ward === null && wards.length > 1}
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

interface HeadProps {
  readonly title: string;
  readonly moment: Moment;
  readonly isPast: boolean;
}

function BoardHead({ title, moment: { zone, asOf }, isPast }: HeadProps) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      <p className="meta">
        <span className="dt">{weekdayDateOf(zone, asOf)}</span> · {isPast ? 'As of' : 'Updated'}{' '}
        {preciseClockOf(zone, asOf)} · Times: {zone}
      </p>
      {isPast && <b>Looking back, not live</b>}
    </header>
  );
}

const soleOf = (wards: readonly string[]): string | undefined => (wards.length === 1 ? wards[0] : undefined);

function WardLinks({ wards, view }: { readonly wards: readonly string[]; readonly view: View }) {
  return (
    <nav className="wards" aria-label="Wards">
      {[null, ...wards].map((ward) => (
        <Link
          prefetch={false}
          key={ward ?? 'all'}
          href={addressOf({ ...view, ward }) as Route}
          aria-current={view.ward === ward ? 'true' : undefined}
        >
          {ward ?? 'All wards'}
        </Link>
      ))}
    </nav>
  );
}

function OrderLink({ view }: { readonly view: View }) {
  const other = view.order === 'need' ? 'bed' : 'need';
  return (
    <LinkButton href={addressOf({ ...view, order: other }) as Route}>
      {other === 'bed' ? 'Bed order' : 'Order of need'}
    </LinkButton>
  );
}
