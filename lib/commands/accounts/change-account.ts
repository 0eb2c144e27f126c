import { SHELL_USERNAME } from '@/lib/auth/shell-token';
import { deleteSessions } from '@/lib/db/sessions';
import { countEnabled, findUser, type UserRecord, updateUser } from '@/lib/db/users';
import { err, type Failure, notFound, ok, type Result, refused } from '@/lib/result';
import { type Context, command, done } from '../command';
import { inputOf } from '../input';
import { role, userId } from './account-fields';
import { accountAudit } from './audit';
import { type AccountLink, makeLink } from './link';

/** Signs the account out everywhere and lets nobody in. Accounts are never deleted: their entries stay signed. */
export const disableAccount = command({
  permission: 'users.manage',
  input: inputOf({ userId }),
  run: async (input, context) => {
    const before = await existing(input.userId, context);
    if (!before.ok) return before;
    if (before.value.id === context.actor.id) return refused('You cannot disable your own account.');
    const last = await refuseWithoutAdmin(before.value, context);
    if (!last.ok) return last;
    const after = { ...before.value, isDisabled: true };
    await updateUser(context.tx, { id: after.id, at: context.now, isDisabled: true });
    await deleteSessions(context.tx, after.id);
    return done(after, accountAudit('account.disable', { before: before.value, after }));
  },
});

export const enableAccount = command({
  permission: 'users.manage',
  input: inputOf({ userId }),
  run: async (input, context) => {
    const before = await existing(input.userId, context);
    if (!before.ok) return before;
    const after = { ...before.value, isDisabled: false };
    await updateUser(context.tx, { id: after.id, at: context.now, isDisabled: false });
    return done(after, accountAudit('account.enable', { before: before.value, after }));
  },
});

/** Holds from the account's next request on, in every session it has open. */
export const changeRole = command({
  permission: 'users.manage',
  input: inputOf({ userId, role }),
  run: async (input, context) => {
    const before = await existing(input.userId, context);
    if (!before.ok) return before;
    if (input.role !== 'admin') {
      const last = await refuseWithoutAdmin(before.value, context);
      if (!last.ok) return last;
    }
    const after = { ...before.value, role: input.role };
    await updateUser(context.tx, { id: after.id, at: context.now, role: input.role });
    return done(after, accountAudit('account.change-role', { before: before.value, after }));
  },
});

export interface ResetAccount {
  readonly username: string;
  readonly link: AccountLink;
}

/** A link to choose a new password. Until it is used the old one works: a lost link locks nobody out. */
export const resetAccount = command({
  permission: 'users.manage',
  input: inputOf({ userId }),
  run: async (input, context) => {
    const found = await existing(input.userId, context);
    if (!found.ok) return found;
    const user = found.value;
    if (user.isDisabled) return refused('This account is disabled. Enable it first.');
    const link = await makeLink(context.tx, { purpose: 'reset', userId: user.id, now: context.now });
    const reset: ResetAccount = { username: user.username, link };
    return done(reset, accountAudit('account.reset', { before: user, after: user }));
  },
});

async function existing(id: string, { tx }: Context): Promise<Result<UserRecord, Failure>> {
  const user = await findUser(tx, id);
  return user && user.username !== SHELL_USERNAME ? ok(user) : notFound('No such account.');
}

/** Without an administrator nobody could ever make one again. */
async function refuseWithoutAdmin(user: UserRecord, { tx }: Context): Promise<Result<null, Failure>> {
  if (user.role !== 'admin' || user.isDisabled) return ok(null);
  if ((await countEnabled(tx, 'admin')) > 1) return ok(null);
  return err({ kind: 'refused', detail: 'This is the last administrator. Make another one first.' });
}
