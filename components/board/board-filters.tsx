import type { Route } from 'next';
import Link from 'next/link';
import type { BoardCounts } from '@/lib/clinical/board/row';
import { addressOf, FILTERS, SHOWS, type View } from './filters';

/** The counters are the filters. */
export function BoardFilters({ counts, view }: { readonly counts: BoardCounts; readonly view: View }) {
  return (
    <nav className="filters" aria-label="Filter">
      {SHOWS.map((show) => (
        <Link
          prefetch={false}
          key={show}
          href={addressOf({ ...view, show }) as Route}
          aria-current={view.show === show ? 'true' : undefined}
        >
          {FILTERS[show].word} <b>{counts[FILTERS[show].count]}</b>
        </Link>
      ))}
    </nav>
  );
}
