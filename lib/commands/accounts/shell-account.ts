import { randomBytes } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { SHELL_USERNAME } from '@/lib/auth/shell-token';
import { insertAuditEvent } from '@/lib/db/audit';
import { transact } from '@/lib/db/transact';
import { findUserByUsername, insertUser, updateUser } from '@/lib/db/users';
import { ok } from '@/lib/result';
import { accountAudit } from './audit';

const SHELL = { username: SHELL_USERNAME, name: 'Operator’s shell', role: 'charge' } as const;

/** Who a shell command writes as: an account of its own that nobody can sign in to. */
export async function ensureShellAccount(now: number = Date.now()): Promise<Actor> {
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
  const id = await transact(async (tx) => {
    const there = await findUserByUsername(tx, SHELL.username);
    if (there) return ok(there.id);
    const made = await insertUser(tx, { ...SHELL, passwordHash, at: now });
    await updateUser(tx, { id: made.id, at: now, isDisabled: true });
    await insertAuditEvent(tx, {
      at: now,
      actorId: 'system',
      role: 'system',
      ...accountAudit('account.create', { after: made }),
    });
    return ok(made.id);
  });
  if (!id.ok) throw new Error(id.error.detail);
  return { ...SHELL, id: id.value, sessionId: 'shell' };
}
