import type { Metadata } from 'next';
import { ChoosePasswordForm } from '@/components/account/choose-password-form';
import { PASSWORD_MIN } from '@/lib/auth/password';
import { findOpenLink } from '@/lib/queries/users';
import { chooseFromForm } from './actions';

export const metadata: Metadata = { title: 'Choose a password' };

const LEAD = {
  'first-admin': 'You are the first administrator of this ward.',
  'new-account': 'Choose a password for your new account',
  reset: 'Choose a new password for your account',
} as const;

export default async function AccountLinkPage({ params }: PageProps<'/account-link/[token]'>) {
  const { token } = await params;
  const link = await findOpenLink(token);
  if (!link) return <DeadLink />;
  const lead = LEAD[link.purpose];
  return (
    <>
      <h1>Choose a password</h1>
      <p className="lead">{link.username === null ? lead : `${lead}, ${link.username}.`}</p>
      <ChoosePasswordForm action={chooseFromForm.bind(null, token)} username={link.username} minLength={PASSWORD_MIN} />
    </>
  );
}

function DeadLink() {
  return (
    <>
      <h1>This link does not work any more</h1>
      <p className="lead">A link works once, for 24 hours. Ask your administrator for a new one.</p>
    </>
  );
}
