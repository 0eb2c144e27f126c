import { NO_PASSWORD } from '@/lib/auth/password';
import { findUserByUsername, insertUser } from '@/lib/db/users';
import { refused } from '@/lib/result';
import { command, done } from '../command';
import { inputOf } from '../input';
import { displayName, role, username } from './account-fields';
import { accountAudit } from './audit';
import { type AccountLink, makeLink } from './link';

export interface CreatedAccount {
  readonly userId: string;
  readonly username: string;
  readonly link: AccountLink;
}

/** Makes an account that nobody can sign in to until its link is used to choose a password. */
export const createAccount = command({
  permission: 'users.manage',
  input: inputOf({ username, name: displayName, role }),
  run: async (input, { tx, now }) => {
    if (await findUserByUsername(tx, input.username))
      return refused('That username is taken.', { username: ['That username is taken.'] });
    const user = await insertUser(tx, { ...input, passwordHash: NO_PASSWORD, at: now });
    const link = await makeLink(tx, { purpose: 'new-account', userId: user.id, now });
    const created: CreatedAccount = { userId: user.id, username: user.username, link };
    return done(created, accountAudit('account.create', { after: user }));
  },
});
