'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import type { AccountsState } from '@/components/account/accounts-panel';
import type { Actor } from '@/lib/auth/actor';
import { accountLinkPath } from '@/lib/auth/link-token';
import { ownOrigin } from '@/lib/auth/origin';
import { requireActor } from '@/lib/auth/session';
import { changeRole, disableAccount, enableAccount, resetAccount } from '@/lib/commands/accounts/change-account';
import { createAccount } from '@/lib/commands/accounts/create-account';
import { getEnvironment } from '@/lib/env';
import { type Failure, ok, type Result } from '@/lib/result';

interface Done {
  readonly text: string;
  /** The token of a link to show once. */
  readonly token: string | null;
}

const EMPTY = { username: '', name: '', role: '' };

/** Every form of the accounts page; which one it was, its button says. */
export async function manageAccounts(_before: AccountsState, form: FormData): Promise<AccountsState> {
  const actor = await requireActor();
  const done = await manage(actor, form);
  if (!done.ok) return { done: null, errors: errorsOf(done.error), typed: typedIn(form) };
  revalidatePath('/admin/users');
  const { text, token } = done.value;
  return { done: { text, link: token === null ? null : await addressOf(token) }, errors: [], typed: EMPTY };
}

async function manage(actor: Actor, form: FormData): Promise<Result<Done, Failure>> {
  const account = { userId: form.get('userId') };
  switch (form.get('intent')) {
    case 'create':
      return mapped(await createAccount(actor, typedIn(form)), ({ username, link }) => ({
        text: `Account ${username} is made.`,
        token: link.token,
      }));
    case 'reset':
      return mapped(await resetAccount(actor, account), ({ username, link }) => ({
        text: `${username} can choose a new password.`,
        token: link.token,
      }));
    case 'disable':
      return mapped(await disableAccount(actor, account), ({ username }) => said(`${username} is disabled.`));
    case 'enable':
      return mapped(await enableAccount(actor, account), ({ username }) => said(`${username} is enabled.`));
    case 'change-role':
      return mapped(await changeRole(actor, { ...account, role: form.get('role') }), ({ username, role }) =>
        said(`${username} is ${role} from now on.`),
      );
    default:
      return { ok: false, error: { kind: 'refused', detail: 'Nothing was chosen.' } };
  }
}

const said = (text: string): Done => ({ text, token: null });

function mapped<T>(result: Result<T, Failure>, say: (value: T) => Done): Result<Done, Failure> {
  return result.ok ? ok(say(result.value)) : result;
}

function typedIn(form: FormData): AccountsState['typed'] {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return form.get('intent') === 'create'
    ? { username: text('username'), name: text('name'), role: text('role') }
    : EMPTY;
}

function errorsOf(failure: Failure): AccountsState['errors'] {
  const fields = 'fields' in failure ? Object.entries(failure.fields ?? {}) : [];
  if (fields.length > 0) return fields.map(([field, texts]) => ({ field, text: texts.join(' ') }));
  return [{ field: null, text: 'detail' in failure ? failure.detail : 'Sign in to go on.' }];
}

async function addressOf(token: string): Promise<string> {
  const origin = ownOrigin(new Headers(await headers()), getEnvironment().appOrigin);
  return `${origin ?? ''}${accountLinkPath(token)}`;
}
