import { clockOf } from '@/lib/clinical/time-words';
import type { Acknowledged } from './post-entry';

interface Props {
  readonly saved: Acknowledged | null;
  readonly zone: string;
}

/** Empty until the server has acknowledged the check: it stands on the page from the start, so that it is read out. */
export function SavedLine({ saved, zone }: Props) {
  return (
    <p role="status" className={saved === null ? undefined : 'said'}>
      {saved !== null && (
        <>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 8.5 6 12.5 14 3.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
          </svg>
          <span>
            Saved {clockOf(zone, Date.parse(saved.savedAt))} · no. {saved.number}
          </span>
        </>
      )}
    </p>
  );
}
