import { DateTime } from '@/components/ui/date-time';
import type { BoardRow } from '@/lib/clinical/board/row';
import { productOf } from '@/lib/clinical/risk/products';
import type { WindowState } from '@/lib/clinical/risk/window';
import type { Moment } from './moment';

/** No word here says safe, because no day is. */
const WORDS: Readonly<Record<WindowState, string>> = {
  before: 'Before',
  'high-risk': 'Window',
  vigilance: 'Vigilance',
  late: 'Late',
  ended: 'Ended',
};

/** The day and what part of the course it lies in; the risk window is blue, because it is context and no alarm. */
export function DayCell({ row, moment }: { readonly row: BoardRow; readonly moment: Moment }) {
  const { product, infusedAt, window } = row;
  if (infusedAt === null || product === null) {
    return (
      <>
        <span className="missing">No infusion</span>
        <span className="meta">not recorded</span>
      </>
    );
  }
  // A bispecific says the time since its latest dose after the day.
  const [day, sinceDose] = row.dayLabel.split(' · ');
  return (
    <>
      <span className="first">
        <b className="day">{day}</b>
        {window && <WindowWord state={window.state} />}
      </span>
      <span className="meta">{productOf(product).brand ?? product}</span>
      <span className="meta">
        {sinceDose ?? (
          <>
            Day 0 <DateTime at={infusedAt} zone={moment.zone} show="short-date" />
          </>
        )}
      </span>
    </>
  );
}

function WindowWord({ state }: { readonly state: WindowState }) {
  return state === 'high-risk' ? <b className="win">{WORDS[state]}</b> : <span className="meta">{WORDS[state]}</span>;
}
