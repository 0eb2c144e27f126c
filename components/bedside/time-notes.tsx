import { Notice } from '@/components/ui/notice';
import type { CheckReview } from '@/lib/clinical/course/review';
import { HOUR, type Instant, MINUTE, type Zone } from '@/lib/clinical/time';
import { clockOf, spanWords } from '@/lib/clinical/time-words';
import { pointWords } from './review-result';

const LATE_MS = 30 * MINUTE;
const OLD_MS = 12 * HOUR;
const TWICE_MS = 15 * MINUTE;

interface Props {
  readonly review: CheckReview;
  readonly zone: Zone;
  readonly now: Instant;
}

/** What is odd about the time: long ago, or close to a check that is already on record. */
export function TimeNotes({ review: { observedAt, previous }, zone, now }: Props) {
  const at = Date.parse(observedAt);
  const before = previous === null ? null : Date.parse(previous.observedAt);
  const ago = now - at;
  return (
    <>
      {ago > OLD_MS && (
        <Notice tone="warning" title={`Observed ${spanWords(ago)} ago`}>
          <p>Make sure of the day and the time. It is saved as a late entry.</p>
        </Notice>
      )}
      {ago > LATE_MS && ago <= OLD_MS && <p className="meta time-note">Late entry, observed {spanWords(ago)} ago.</p>}
      {before !== null && at - before < TWICE_MS && (
        <Notice tone="info" title={`A check of ${clockOf(zone, before)} is already on record`}>
          <p>
            {previous?.points ? `It found ${pointWords(previous.points)} points. ` : ''}
            Saving adds this one beside it.
          </p>
        </Notice>
      )}
    </>
  );
}
