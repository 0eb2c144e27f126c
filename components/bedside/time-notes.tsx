import { Notice } from '@/components/ui/notice';
import { HOUR, type Instant, MINUTE, type Zone } from '@/lib/clinical/time';
import { clockOf, spanWords } from '@/lib/clinical/time-words';
import { DiscardMine } from './discard-mine';
import { pointWords } from './review-result';
import type { Review } from './task';

const LATE_MS = 30 * MINUTE;
const OLD_MS = 12 * HOUR;

interface Props {
  readonly review: Review;
  readonly zone: Zone;
  readonly now: Instant;
  /** Null where throwing the answers away is no choice. */
  readonly onDiscard: (() => void) | null;
}

/** What is odd about the time: long ago, or close to a check that is already on record. */
export function TimeNotes({ review, zone, now, onDiscard }: Props) {
  const at = Date.parse(review.observedAt);
  const ago = now - at;
  const twin = twinOf(review);
  return (
    <>
      {ago > OLD_MS && (
        <Notice tone="warning" title={`Observed ${spanWords(ago)} ago`}>
          <p>Make sure of the day and the time. It is saved as a late entry.</p>
        </Notice>
      )}
      {ago > LATE_MS && ago <= OLD_MS && <p className="meta time-note">Late entry, observed {spanWords(ago)} ago.</p>}
      {twin !== null && (
        <Notice tone="warning" title={`${twin.who} saved ${twin.what}, observed ${clockOf(zone, twin.at)}`}>
          <p>
            Two checks within 15 minutes.
            {onDiscard !== null && ' Save adds yours beside it; if both are the same one, discard yours.'}
          </p>
          {onDiscard !== null && <DiscardMine onDiscard={onDiscard} />}
        </Notice>
      )}
    </>
  );
}

/** The check that this one may repeat, in words. */
function twinOf({ twin, twinBy }: Review) {
  if (twin === null) return null;
  const who = twinBy?.isSelf ? 'You' : (twinBy?.name ?? 'Somebody');
  const what = twin.points === null ? 'a check' : `${pointWords(twin.points)} points`;
  return { who, what, at: Date.parse(twin.observedAt) };
}
