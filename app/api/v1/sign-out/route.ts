import { guarded } from '@/app/api/v1/guarded';
import { jsonOk, problem, refuseMethod } from '@/app/api/v1/problem';
import { isOwnOrigin } from '@/lib/auth/origin';
import { signOut } from '@/lib/auth/sign-out';
import { getEnvironment } from '@/lib/env';

/**
 * Ends the session. A plain form posts here too: the browser then loads a whole new document, so
 * nothing of a patient is left in the page, in the history or in a cache.
 */
export const POST = (request: Request) => guarded(() => answerSignOut(request));

async function answerSignOut(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers, getEnvironment().appOrigin))
    return problem({ kind: 'forbidden', detail: 'Sign out from this site itself.' });
  const setCookie = await signOut(request.headers);
  const response = isForm(request) ? seeSignIn() : jsonOk({ signedOut: true });
  response.headers.set('Clear-Site-Data', '"cache", "storage"');
  for (const line of setCookie) response.headers.append('Set-Cookie', line);
  return response;
}

const isForm = (request: Request) =>
  request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;

const seeSignIn = () =>
  new Response(null, { status: 303, headers: { Location: '/sign-in', 'Cache-Control': 'no-store' } });

const onlyPost = refuseMethod('POST');

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT };
