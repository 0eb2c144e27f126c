import 'server-only';
import { type Actor, isRole, may, type Role } from '@/lib/auth/actor';
import { tokenHash } from '@/lib/auth/link-token';
import { findLink, type LinkPurpose, worksStill } from '@/lib/db/account-links';
import { readConsistently } from '@/lib/db/client';
import { findUser, listUsers } from '@/lib/db/users';
import { err, type Failure, ok, type Result } from '@/lib/result';

export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role | null;
  readonly isDisabled: boolean;
  /** Epoch ms; null when never. */
  readonly lastSignInAt: number | null;
  readonly isSelf: boolean;
}

export async function getAccounts(actor: Actor): Promise<Result<readonly AccountRow[], Failure>> {
  if (!may(actor, 'users.manage'))
    return err({ kind: 'forbidden', detail: `A ${actor.role} account may not see the accounts.` });
  const users = await readConsistently(listUsers);
  return ok(
    users.map((user) => ({ ...user, role: isRole(user.role) ? user.role : null, isSelf: user.id === actor.id })),
  );
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
