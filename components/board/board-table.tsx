import type { BoardRow } from '@/lib/clinical/board/row';
import { groupOf, type Order } from './filters';
import { HeldRows } from './held-rows';
import type { Moment } from './moment';
import { RowCells } from './row-cells';
import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from './table-roles';

const HEADS = [
  'Bed',
  'Patient',
  'Day',
  'ICE of 10, age',
  'ICE and window',
  'ICANS',
  'Next check',
  'Attention',
] as const;

/** The head that the rows stand by. */
const SORTED_BY: Readonly<Record<Order, (typeof HEADS)[number]>> = { need: 'Attention', bed: 'Bed' };

interface Props {
  readonly rows: readonly BoardRow[];
  readonly order: Order;
  readonly moment: Moment;
  readonly showWard: boolean;
}

/** One table in three layouts: one-line rows, two-line rows, cards. */
export function BoardTable({ rows, order, moment, showWard }: Props) {
  const held = rows.map((row) => ({
    id: row.patientId,
    group: groupOf(row, order),
    inWindow: row.window?.state === 'high-risk',
    cells: <RowCells row={row} moment={moment} showWard={showWard} />,
  }));
  return (
    <div className="board-frame">
      <table className="board" {...TABLE}>
        <caption className="vh">Ward board</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            {HEADS.map((head) => (
              <th
                key={head}
                scope="col"
                aria-sort={head === SORTED_BY[order] ? 'ascending' : undefined}
                {...COLUMN_HEADER}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <HeldRows rows={held} />
      </table>
    </div>
  );
}
