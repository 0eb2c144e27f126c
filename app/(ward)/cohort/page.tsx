import type { Metadata } from 'next';
import { cohortOf } from '@/components/cohort/cohort';
import { CohortScreen } from '@/components/cohort/cohort-screen';
import { FailurePage } from '@/components/shell/failure-page';
import { IntendedUse } from '@/components/shell/intended-use';
import { DateTime } from '@/components/ui/date-time';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { getBoard } from '@/lib/queries/board';

export const metadata: Metadata = { title: 'Cohort' };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CohortPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { ward, at } = await searchParams;
  const board = await getBoard(actor, { ward: one(ward), at: one(at) });
  if (!board.ok) return <FailurePage title="The cohort cannot be shown" failure={board.error} />;
  const { asOf, timeZone, rows } = board.value;
  return (
    <>
      <PageHead
        title="Cohort"
        meta={
          <>
            {board.value.ward ?? 'All wards'} · As of <DateTime at={asOf} zone={timeZone} /> · Times: {timeZone}
          </>
        }
      />
      <CohortScreen cohort={cohortOf(rows)} />
      <IntendedUse />
    </>
  );
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null);
