import { Button } from '@/components/ui/button';
import type { CheckForm } from '@/lib/clinical/icans/form';
import type { Instant, Zone } from '@/lib/clinical/time';
import { clockOf } from '@/lib/clinical/time-words';
import { QUESTIONS } from './answers';
import type { DraftState } from './use-draft';

interface Props {
  readonly answered: number;
  readonly points: number | null;
  readonly form: CheckForm;
  readonly draft: DraftState;
  readonly zone: Zone;
  readonly isBusy: boolean;
  readonly onReview: () => void;
}

/** How far the check is. The points carry no color before the review. */
export function CheckFooter({ answered, points, form, draft, zone, isBusy, onReview }: Props) {
  return (
    <footer className="check-footer">
      <span className="count">
        <b>
          {answered} of {QUESTIONS}
        </b>
        answered
      </span>
      <span className="count">
        <b>{points === null ? 'none' : points}</b>
        {form === 'ice' ? 'ICE points so far' : 'CAPD points so far'}
      </span>
      <DraftWords draft={draft} zone={zone} />
      <span className="grow" />
      <Button tone="primary" size="bedside" aria-disabled={isBusy} onClick={onReview}>
        Review
      </Button>
    </footer>
  );
}

function DraftWords({ draft, zone }: { readonly draft: DraftState; readonly zone: Zone }) {
  const { keptAt, problem }: { keptAt: Instant | null; problem: DraftState['problem'] } = draft;
  if (problem === 'signed-out') return <span className="draft not">Draft not kept: signed out</span>;
  if (problem === 'not-kept') return <span className="draft not">Draft not kept: no connection</span>;
  if (keptAt === null) return null;
  return <span className="draft">Draft kept {clockOf(zone, keptAt)}</span>;
}
