import { Notice } from '@/components/ui/notice';
import { HOUR, type Instant, MINUTE, type Zone } from '@/lib/clinical/time';
import { clockOf, spanWords } from '@/lib/clinical/time-words';
import { DiscardMine } from './discard-mine';
import { pointWords } from './review-result';
import type { Review } from './task';

const LATE_MS = 30 * MINUTE;
const OLD_MS = 12 * HOUR;
const TWICE_MS = 15 * MINUTE;

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
  const twin = twinOf(review, at);
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

/** The check before, where it was observed so short a time ago that this one may be the same, charted twice. */
function twinOf({ previous, previousBy }: Review, at: Instant) {
  if (previous === null) return null;
  const before = Date.parse(previous.observedAt);
  if (at - before >= TWICE_MS) return null;
  const who = previousBy?.isSelf ? 'You' : (previousBy?.name ?? 'Somebody');
  return { who, what: previous.points === null ? 'a check' : `${pointWords(previous.points)} points`, at: before };
}
