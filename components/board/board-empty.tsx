import type { Route } from 'next';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { BoardRow } from '@/lib/clinical/board/row';
import { clockOf } from '@/lib/clinical/time-words';
import { addressOf, FILTERS, type View } from './filters';
import type { Moment } from './moment';

interface Props {
  readonly view: View;
  /** Everybody on the ward, shown or not. */
  readonly rows: readonly BoardRow[];
  readonly moment: Moment;
  readonly mayRegister: boolean;
  readonly mayImport: boolean;
}

/** Says what is not there, and what comes next. */
export function BoardEmpty({ view, rows, moment, mayRegister, mayImport }: Props) {
  if (view.show === 'all' || rows.length === 0) {
    return (
      <EmptyState
        title={FILTERS.all.noneTitle}
        actions={
          <>
            {mayRegister && (
              <LinkButton href={'/patients/new' as Route} tone="primary">
                Add a patient
              </LinkButton>
            )}
            {mayImport && <LinkButton href={'/import' as Route}>Import</LinkButton>}
          </>
        }
      />
    );
  }
  return (
    <EmptyState
      title={FILTERS[view.show].noneTitle}
      actions={<LinkButton href={addressOf({ ...view, show: 'all' }) as Route}>Show all {rows.length}</LinkButton>}
    >
      <NextDue rows={rows} moment={moment} />
    </EmptyState>
  );
}

/** `Next due 04:00, bed 7` */
function NextDue({ rows, moment }: { readonly rows: readonly BoardRow[]; readonly moment: Moment }) {
  const [first] = rows
    .flatMap(({ next, bed, displayName }) => (next === null ? [] : [{ dueAt: next.dueAt, bed, displayName }]))
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  if (first === undefined) return null;
  const who = first.bed === null ? first.displayName : `bed ${first.bed}`;
  return (
    <p className="meta">
      Next check due {clockOf(moment.zone, Date.parse(first.dueAt))}, {who}
    </p>
  );
}
