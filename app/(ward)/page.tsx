import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { BoardLive } from '@/components/board/board-live';
import { addressOf, viewOf } from '@/components/board/filters';
import { WardBoard } from '@/components/board/ward-board';
import { FailurePage } from '@/components/shell/failure-page';
import { IntendedUse } from '@/components/shell/intended-use';
import { StaleDemo } from '@/components/shell/stale-demo';
import { may } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { clockOf, preciseClockOf } from '@/lib/clinical/time-words';
import { getBoard } from '@/lib/queries/board';
import { findStaleDemo } from '@/lib/queries/demo';
import { getWards } from '@/lib/queries/patients';
import { loadDemoAfresh } from './actions';

export const metadata: Metadata = { title: 'Ward board' };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function WardBoardPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (may(actor, 'users.manage')) redirect('/admin/users');
  const view = viewOf(await searchParams);
  const [board, wards, staleDemo] = await Promise.all([getBoard(actor, view), getWards(actor), findStaleDemo()]);
  if (!board.ok) {
    if (board.error.kind === 'not-found') notFound();
    return <FailurePage title="The board cannot be shown" failure={board.error} />;
  }
  const { asOf, timeZone } = board.value;
  const at = Date.parse(asOf);
  return (
    <BoardLive
      asOf={asOf}
      clock={clockOf(timeZone, at)}
      preciseClock={preciseClockOf(timeZone, at)}
      url={view.at === null ? `/api/v1/board${addressOf({ ...view, show: 'all', order: 'need' }).slice(1)}` : null}
    >
      <WardBoard
        board={board.value}
        view={view}
        wards={wards.ok ? wards.value : []}
        mayRegister={may(actor, 'patient.register')}
        mayImport={may(actor, 'import.run')}
      />
      {staleDemo !== null && may(actor, 'demo.reload') && (
        <StaleDemo loadedAt={staleDemo} timeZone={timeZone} loadAfresh={loadDemoAfresh} />
      )}
      <IntendedUse />
    </BoardLive>
  );
}
