import { insertAuditEvent } from '@/lib/db/audit';
import { getReader } from '@/lib/db/client';
import { countFailedSignIns, forgetFailedSignIns, insertFailedSignIn } from '@/lib/db/failed-sign-ins';
import { deleteStaleSessions } from '@/lib/db/sessions';
import { transact } from '@/lib/db/transact';
import { findUserByUsername } from '@/lib/db/users';
import { err, ok, type Result } from '@/lib/result';
import { isRole, type Role } from './actor';
import { clientAddress } from './address';
import { askAuth } from './ask-auth';
import type { Credentials, SignInFailure } from './credentials';
import { queuePerKey } from './queue';
import { readActor } from './read-actor';
import { FORGET_AFTER_MS, waitBefore } from './throttle';

export interface SignedIn {
  readonly user: { readonly username: string; readonly name: string; readonly role: Role };
  readonly setCookie: readonly string[];
}

const NOT_NOW: SignInFailure = {
  kind: 'busy',
  detail: 'Signing in does not work just now. Try again; if it stays so, tell whoever runs the server.',
};

/** One attempt per account at a time, so that guesses sent at once are counted one by one. */
const inTurn = queuePerKey();

/** Signs in, or says how long to wait. Only failures count towards a wait. */
export function signIn(credentials: Credentials, headers: Headers): Promise<Result<SignedIn, SignInFailure>> {
  return inTurn(credentials.username, () => attempt(credentials, headers));
}

async function attempt(credentials: Credentials, headers: Headers): Promise<Result<SignedIn, SignInFailure>> {
  const who = { username: credentials.username, address: clientAddress(headers) };
  const now = Date.now();
  const times = { since: now - FORGET_AFTER_MS, now };
  const waitMs = waitBefore(await countFailedSignIns(getReader(), who, times), now);
  if (waitMs > 0) return err({ kind: 'wait', seconds: Math.ceil(waitMs / 1000) });

  const answer = await askAuth('/sign-in/username', headers, credentials);
  if (answer.status === 429) return err({ kind: 'wait', seconds: Number(answer.headers.get('x-retry-after')) || 60 });
  // The library has written its reason to the log; most often it could not store the session.
  if (answer.status >= 500) return err(NOT_NOW);
  if (answer.ok) return welcome(who, headers, answer);

  const counted = await transact(async (tx) => ok(await insertFailedSignIn(tx, who, times)));
  return counted.ok ? err({ kind: 'wrong-credentials' }) : counted;
}

async function welcome(
  who: { username: string; address: string },
  headers: Headers,
  answer: Response,
): Promise<Result<SignedIn, SignInFailure>> {
  const before = await readActor(headers);
  const user = await transact<SignedIn['user'], SignInFailure>(async (tx) => {
    const found = await findUserByUsername(tx, who.username);
    if (!found || !isRole(found.role)) return err({ kind: 'wrong-credentials' });
    const at = Date.now();
    await forgetFailedSignIns(tx, who);
    // A tablet handed on keeps no second session open behind the new one.
    await deleteStaleSessions(tx, { userId: found.id, replaced: before?.sessionId ?? null, now: at });
    await insertAuditEvent(tx, {
      at,
      actorId: found.id,
      role: found.role,
      action: 'account.sign-in',
      subject: `user ${found.id}`,
    });
    return ok({ username: found.username, name: found.name, role: found.role });
  });
  return user.ok ? ok({ user: user.value, setCookie: answer.headers.getSetCookie() }) : user;
}
