import { DateTime } from '@/components/ui/date-time';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { NextState } from '@/lib/clinical/schedule/next';
import { HOUR, type Instant, localDate, type Zone } from '@/lib/clinical/time';
import { spanWords } from '@/lib/clinical/time-words';
import { unreachable } from '@/lib/clinical/unreachable';
import { DueShape } from './due-shape';

interface Props {
  readonly next: { readonly dueAt: string; readonly state: NextState } | null;
  readonly zone: Zone;
  readonly asOf: Instant;
}

/** When the next check is due, in words and shape. No check planned is said, and says nothing about being safe. */
export function NextCheck({ next, zone, asOf }: Props) {
  if (next === null) return <span className="meta">No check planned</span>;
  const { dueAt, state } = next;
  const gap = Date.parse(dueAt) - asOf;
  const clock = <DateTime at={dueAt} zone={zone} show={isPlain(zone, asOf, gap) ? 'clock' : 'short-stamp'} />;
  return (
    <>
      <span className={`due ${state}`}>
        <DueShape state={state} />
        <Headline state={state} clock={clock} />
      </span>
      {(state === 'overdue' || state === 'missed') && <span className="meta">due {clock}</span>}
      <span className="meta">{gapWords(state, gap)}</span>
    </>
  );
}

/** A clock time alone is plain today, and within half a day of either side of midnight. */
function isPlain(zone: Zone, asOf: Instant, gap: number): boolean {
  return Math.abs(gap) < 12 * HOUR || localDate(zone, asOf) === localDate(zone, asOf + gap);
}

function Headline({ state, clock }: { readonly state: NextState; readonly clock: React.ReactNode }) {
  switch (state) {
    case 'not-due':
      return (
        <span>
          <VisuallyHidden>Not due until </VisuallyHidden>
          {clock}
        </span>
      );
    case 'due':
      return (
        <span>
          {'Due\u00a0'}
          {clock}
        </span>
      );
    case 'overdue':
      return <span>Overdue</span>;
    case 'missed':
      return <span>Missed</span>;
    default:
      return unreachable(state);
  }
}

function gapWords(state: NextState, gap: number): string {
  if (gap > 0) return `in ${spanWords(gap)}`;
  return state === 'due' ? `${spanWords(gap)} ago` : `by ${spanWords(gap)}`;
}
