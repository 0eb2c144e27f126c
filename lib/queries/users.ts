import 'server-only';
import { type Actor, isRole, may, type Role } from '@/lib/auth/actor';
import { tokenHash } from '@/lib/auth/link-token';
import { SHELL_USERNAME } from '@/lib/auth/shell-token';
import { isoOf } from '@/lib/clinical/time';
import { findLink, type LinkPurpose, worksStill } from '@/lib/db/account-links';
import { readConsistently } from '@/lib/db/client';
import { getZone } from '@/lib/db/settings';
import { findUser, listUsers } from '@/lib/db/users';
import { type Failure, forbidden, ok, type Result } from '@/lib/result';

export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role | null;
  readonly isDisabled: boolean;
  /** ISO instant; null when never. */
  readonly lastSignInAt: string | null;
  readonly isSelf: boolean;
}

export interface Accounts {
  readonly timeZone: string;
  readonly rows: readonly AccountRow[];
}

export async function getAccounts(actor: Actor): Promise<Result<Accounts, Failure>> {
  if (!may(actor, 'users.manage')) return forbidden(`The role ${actor.role} may not see the accounts.`);
  return readConsistently(async (reader) => {
    const users = (await listUsers(reader)).filter((user) => user.username !== SHELL_USERNAME);
    const rows = users.map(({ lastSignInAt, role, ...user }) => ({
      ...user,
      role: isRole(role) ? role : null,
      lastSignInAt: lastSignInAt === null ? null : isoOf(lastSignInAt),
      isSelf: user.id === actor.id,
    }));
    return ok({ timeZone: await getZone(reader), rows });
  });
}

export interface OpenLink {
  readonly purpose: LinkPurpose;
  /** Null for the first administrator, who chooses one. */
  readonly username: string | null;
}

/** What a link is for, as long as it works. Nobody is signed in yet. */
export async function findOpenLink(token: string, now: number = Date.now()): Promise<OpenLink | null> {
  return readConsistently(async (reader) => {
    const link = await findLink(reader, tokenHash(token));
    if (!worksStill(link, now)) return null;
    if (link.userId === null) return { purpose: link.purpose, username: null };
    const user = await findUser(reader, link.userId);
    return user && !user.isDisabled ? { purpose: link.purpose, username: user.username } : null;
  });
}
