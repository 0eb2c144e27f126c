import { accountLinkPath } from '@/lib/auth/link-token';
import { insertAuditEvent } from '@/lib/db/audit';
import { transact } from '@/lib/db/transact';
import { countEnabled } from '@/lib/db/users';
import { getEnvironment } from '@/lib/env';
import { ok } from '@/lib/result';
import { makeLink } from './link';

/**
 * The address at which the first administrator chooses a name and a password, or null when there is an
 * administrator. For the log of the server, which only its operator reads. Each start makes the one
 * before useless.
 */
export async function ensureFirstAdminLink(now: number = Date.now()): Promise<string | null> {
  const link = await transact(async (tx) => {
    if ((await countEnabled(tx, 'admin')) > 0) return ok(null);
    const made = await makeLink(tx, { purpose: 'first-admin', userId: null, now });
    await insertAuditEvent(tx, {
      at: now,
      actorId: 'system',
      role: 'system',
      action: 'account.first-admin-link',
      subject: 'first administrator',
    });
    return ok(made);
  });
  if (!link.ok) throw new Error(link.error.detail);
  if (link.value === null) return null;
  const { appOrigin, port } = getEnvironment();
  return `${appOrigin ?? `http://localhost:${port}`}${accountLinkPath(link.value.token)}`;
}
