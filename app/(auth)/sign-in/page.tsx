import type { Metadata } from 'next';
import Link from 'next/link';
import { DemoAccounts } from '@/components/account/demo';
import { SignInForm } from '@/components/account/sign-in-form';
import { Notice } from '@/components/ui/notice';
import { readNextPath } from '@/lib/auth/next-path';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@/lib/commands/accounts/demo-accounts';
import { getEnvironment } from '@/lib/env';
import { version } from '@/package.json';
import { signInFromForm } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, password } = await searchParams;
  return (
    <>
      <h1>ICANSight</h1>
      <p className="lead">Monitoring after CAR T-cell and bispecific antibody therapy</p>
      {password === 'chosen' && <Notice tone="success" title="Your password is set. Sign in with it." role="status" />}
      <SignInForm action={signInFromForm} next={readNextPath(next)} />
      {getEnvironment().mode === 'demo' && <DemoAccounts accounts={DEMO_ACCOUNTS} password={DEMO_PASSWORD} />}
      <p className="fine">
        Supports, and does not replace, clinical judgment. Not an alarm system.
        <br />
        <Link href="/calculator">Grade calculator, no sign-in</Link> · Version {version}
      </p>
    </>
  );
}
