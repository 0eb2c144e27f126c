import { headers } from 'next/headers';
import type { Actor } from '@/lib/auth/actor';
import { isOwnOrigin } from '@/lib/auth/origin';
import { findActor } from '@/lib/auth/session';
import { isShellRequest } from '@/lib/auth/shell-token';
import { ensureShellAccount } from '@/lib/commands/accounts/shell-account';
import { getEnvironment } from '@/lib/env';
import { err, type Failure, ok, type Result } from '@/lib/result';
import { guarded } from './guarded';
import { readJson } from './json-body';
import { jsonOk, problem } from './problem';

/** Who asks; a write that carries a cookie must also come from the site itself. */
async function actorOf(request: Request): Promise<Result<Actor, Failure>> {
  const sent = await headers();
  if (request.method !== 'GET' && !isOwnOrigin(sent, getEnvironment().appOrigin))
    return err({ kind: 'forbidden', detail: 'A write must come from this site: send its own Origin.' });
  const actor = isShellRequest(sent) ? await ensureShellAccount() : await findActor(sent);
  return actor ? ok(actor) : err({ kind: 'signed-out' });
}

/** A route that reads: who asks, then the query's answer as JSON or problem. */
export async function answerRead<T>(
  request: Request,
  read: (actor: Actor, search: URLSearchParams) => Promise<Result<T, Failure>>,
): Promise<Response> {
  return guarded(async () => {
    const actor = await actorOf(request);
    if (!actor.ok) return problem(actor.error);
    const answer = await read(actor.value, new URL(request.url).searchParams);
    return answer.ok ? jsonOk(answer.value) : problem(answer.error);
  });
}

/** A route that writes JSON: who asks, the body read strictly, then the command's answer. */
export async function answerWrite<T>(
  request: Request,
  write: (actor: Actor, body: unknown) => Promise<Result<T, Failure>>,
): Promise<Response> {
  return guarded(async () => {
    const actor = await actorOf(request);
    if (!actor.ok) return problem(actor.error);
    const body = await readJson(request);
    if (!body.ok) return problem(body.error);
    const answer = await write(actor.value, body.value);
    return answer.ok ? jsonOk(answer.value) : problem(answer.error);
  });
}

export { actorOf };
