import { guarded } from '@/app/api/v1/guarded';
import { readJson } from '@/app/api/v1/json-body';
import { jsonOk, problem, type RequestFailure, refuseMethod } from '@/app/api/v1/problem';
import { credentials, type SignInFailure, sentenceFor } from '@/lib/auth/credentials';
import { isOwnOrigin } from '@/lib/auth/origin';
import { signIn } from '@/lib/auth/sign-in';
import { parseWith } from '@/lib/commands/command';
import { getEnvironment } from '@/lib/env';

/** Username and password in, session cookie out. */
export const POST = (request: Request) => guarded(() => answerSignIn(request));

async function answerSignIn(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers, getEnvironment().appOrigin))
    return problem({ kind: 'forbidden', detail: 'Sign in from this site itself.' });
  const body = await readJson(request);
  if (!body.ok) return problem(body.error);
  const given = parseWith(credentials, body.value);
  if (!given.ok) return problem(given.error);
  const signedIn = await signIn(given.value, request.headers);
  if (!signedIn.ok) return problem(failureOf(signedIn.error));
  const response = jsonOk({ user: signedIn.value.user });
  for (const line of signedIn.value.setCookie) response.headers.append('Set-Cookie', line);
  return response;
}

function failureOf(failure: SignInFailure): RequestFailure {
  if (failure.kind === 'busy' || failure.kind === 'storage') return failure;
  const detail = sentenceFor(failure);
  if (failure.kind === 'wrong-credentials') return { kind: 'wrong-credentials', detail };
  return { kind: 'too-many', detail, retryAfterSeconds: failure.seconds };
}

const onlyPost = refuseMethod('POST');

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT };
