import { z } from 'zod';
import { tokenHash } from '@/lib/auth/link-token';
import { hashPassword } from '@/lib/auth/password';
import { type AccountLinkRecord, findLink, spendLink, worksStill } from '@/lib/db/account-links';
import { insertAuditEvent } from '@/lib/db/audit';
import { getReader } from '@/lib/db/client';
import { deleteSessions } from '@/lib/db/sessions';
import { type Transaction, transact } from '@/lib/db/transact';
import { countEnabled, findUser, findUserByUsername, insertUser, setPassword, type UserRecord } from '@/lib/db/users';
import { type Failure, notFound, ok, type Result, refused } from '@/lib/result';
import { parseWith } from '../command';
import { displayName, newPassword, token, username } from './account-fields';
import { accountAudit } from './audit';

const secret = { token, password: newPassword };
const choosePassword = z.strictObject(secret).transform(({ password }) => ({ password, newAdmin: null }));
const becomeFirstAdmin = z
  .strictObject({ ...secret, username, name: displayName })
  .transform(({ password, username, name }) => ({ password, newAdmin: { username, name } }));

/** The words for a link that is used, too old, replaced or made up: they are the same. */
const DEAD_LINK = 'This link does not work any more. Ask for a new one.';

interface Redeeming {
  readonly tx: Transaction;
  readonly link: AccountLinkRecord;
  readonly passwordHash: string;
  readonly now: number;
}

/**
 * Chooses a password by a link, which works once and for 24 hours. There is no actor yet: having the
 * link is the permission. Every session of the account ends.
 */
export async function redeemAccountLink(raw: unknown, now: number = Date.now()): Promise<Result<UserRecord, Failure>> {
  const given = z.looseObject({ token }).safeParse(raw);
  if (!given.success) return notFound(DEAD_LINK);
  const hash = tokenHash(given.data.token);
  const link = await findLink(getReader(), hash);
  if (!worksStill(link, now)) return notFound(DEAD_LINK);
  const input = parseWith(link.purpose === 'first-admin' ? becomeFirstAdmin : choosePassword, raw);
  if (!input.ok) return input;
  const { password, newAdmin } = input.value;
  // Before the transaction: it takes longer than everything inside.
  const passwordHash = await hashPassword(password);
  return transact(async (tx) => {
    const redeeming: Redeeming = { tx, link, passwordHash, now };
    if (!(await spendLink(tx, { tokenHash: hash, at: now }))) return notFound(DEAD_LINK);
    const user = newAdmin ? await makeFirstAdmin(redeeming, newAdmin) : await choose(redeeming);
    if (!user.ok) return user;
    const { id, role } = user.value;
    const audit = accountAudit('account.choose-password', { after: user.value });
    await insertAuditEvent(tx, { at: now, actorId: id, role: role ?? 'none', ...audit });
    return user;
  });
}

async function makeFirstAdmin(
  { tx, passwordHash, now }: Redeeming,
  input: { username: string; name: string },
): Promise<Result<UserRecord, Failure>> {
  if ((await countEnabled(tx, 'admin')) > 0) return notFound(DEAD_LINK);
  if (await findUserByUsername(tx, input.username))
    return refused('That username is taken.', { username: ['That username is taken.'] });
  return ok(await insertUser(tx, { ...input, role: 'admin', passwordHash, at: now }));
}

async function choose({ tx, link, passwordHash, now }: Redeeming): Promise<Result<UserRecord, Failure>> {
  const user = link.userId === null ? null : await findUser(tx, link.userId);
  if (!user || user.isDisabled) return notFound(DEAD_LINK);
  await setPassword(tx, { userId: user.id, passwordHash, at: now });
  await deleteSessions(tx, user.id);
  return ok(user);
}
