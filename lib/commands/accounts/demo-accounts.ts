import type { Actor, Role } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { insertAuditEvent } from '@/lib/db/audit';
import { type Transaction, transact } from '@/lib/db/transact';
import { findUserByUsername, insertUser } from '@/lib/db/users';
import { ok } from '@/lib/result';
import { accountAudit } from './audit';

/** Printed on the sign-in page of every demo server, and refused everywhere else. */
export const DEMO_PASSWORD = 'icansight-demo-ward';

export const DEMO_ACCOUNTS = [
  { username: 'nurse', name: 'Nadia Rahman', role: 'nurse' },
  { username: 'nurse2', name: 'Tomas Lindqvist', role: 'nurse' },
  { username: 'charge', name: 'Grace Mbeki', role: 'charge' },
  { username: 'physician', name: 'Elena Ruiz', role: 'physician' },
  { username: 'pharmacist', name: 'Priya Nair', role: 'pharmacist' },
  { username: 'pharmacist2', name: 'Jonas Weber', role: 'pharmacist' },
  { username: 'viewer', name: 'Sam Taylor', role: 'viewer' },
  { username: 'admin', name: 'Alex Morgan', role: 'admin' },
] as const satisfies readonly { username: string; name: string; role: Role }[];

type DemoAccount = (typeof DEMO_ACCOUNTS)[number];

export type DemoUsername = DemoAccount['username'];

/** Makes the demo accounts that are missing, and answers with all of them as actors. */
export async function ensureDemoAccounts(now: number = Date.now()): Promise<Record<DemoUsername, Actor>> {
  // One hash for all of them: the password is public, and a first start should be quick.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const ids = await transact(async (tx) => {
    const found = new Map<string, string>();
    for (const account of DEMO_ACCOUNTS)
      found.set(account.username, await ensure(tx, { account, passwordHash, at: now }));
    return ok(found);
  });
  if (!ids.ok) throw new Error(ids.error.detail);
  const actors = DEMO_ACCOUNTS.map((account) => {
    const actor: Actor = { ...account, id: ids.value.get(account.username) ?? '', sessionId: 'demo' };
    return [account.username, actor] as const;
  });
  return Object.fromEntries(actors) as Record<DemoUsername, Actor>;
}

async function ensure(
  tx: Transaction,
  { account, passwordHash, at }: { account: DemoAccount; passwordHash: string; at: number },
): Promise<string> {
  const there = await findUserByUsername(tx, account.username);
  if (there) return there.id;
  const made = await insertUser(tx, { ...account, passwordHash, at });
  await insertAuditEvent(tx, {
    at,
    actorId: 'system',
    role: 'system',
    ...accountAudit('account.create', { after: made }),
  });
  return made.id;
}
