import { insertAuditEvent } from '@/lib/db/audit';
import { transact } from '@/lib/db/transact';
import { ok } from '@/lib/result';
import { askAuth } from './ask-auth';
import { readActor } from './read-actor';

/** Revokes the session on the server first; the cookie that is taken back opens nothing any more. */
export async function signOut(headers: Headers): Promise<readonly string[]> {
  const actor = await readActor(headers);
  const answer = await askAuth('/sign-out', headers, {});
  if (!answer.ok) throw new Error(`Sign-out answered ${answer.status}.`);
  if (actor) {
    const { id, role } = actor;
    await transact(async (tx) =>
      ok(
        await insertAuditEvent(tx, {
          at: Date.now(),
          actorId: id,
          role,
          action: 'account.sign-out',
          subject: `user ${id}`,
        }),
      ),
    );
  }
  return answer.headers.getSetCookie();
}
