import type { Metadata } from 'next';
import { AccountsPanel } from '@/components/account/accounts-panel';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { getAccounts } from '@/lib/queries/users';
import { manageAccounts } from './actions';

export const metadata: Metadata = { title: 'Accounts' };

export default async function AccountsPage() {
  const accounts = await getAccounts(await requireActor());
  if (!accounts.ok) return <NotForYou />;
  const { rows, timeZone } = accounts.value;
  return (
    <>
      <PageHead title="Accounts" meta={`Times: ${timeZone}`} />
      <AccountsPanel accounts={rows} zone={timeZone} manage={manageAccounts} />
    </>
  );
}

function NotForYou() {
  return (
    <>
      <PageHead title="Accounts" />
      <EmptyState title="Only an administrator manages accounts." />
    </>
  );
}
