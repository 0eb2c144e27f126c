'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import type { ChoosePasswordState } from '@/components/account/choose-password-form';
import { redeemAccountLink } from '@/lib/commands/accounts/redeem-link';
import type { Failure } from '@/lib/result';

/** Chooses the password of a link. Whoever has the link may. */
export async function chooseFromForm(
  token: string,
  _before: ChoosePasswordState,
  form: FormData,
): Promise<ChoosePasswordState> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const typed = { username: text('username'), name: text('name') };
  const admin = form.has('name') ? typed : {};
  const chosen = await redeemAccountLink({ token, password: text('password'), ...admin });
  if (!chosen.ok) return { ...typed, errors: errorsOf(chosen.error) };
  redirect('/sign-in?password=chosen' as Route);
}

function errorsOf(failure: Failure): ChoosePasswordState['errors'] {
  const fields = 'fields' in failure ? Object.entries(failure.fields ?? {}) : [];
  if (fields.length > 0) return fields.map(([field, texts]) => ({ field, text: texts.join(' ') }));
  return [{ field: null, text: 'detail' in failure ? failure.detail : 'This did not work. Try again.' }];
}
