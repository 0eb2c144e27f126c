import { type NextRequest, NextResponse } from 'next/server';
import { PATH_HEADER } from '@/lib/auth/next-path';
import { getEnvironment } from '@/lib/env';
import { contentPolicy, DATA_POLICY, newNonce } from '@/lib/http/content-policy';
import { refuseForPage } from '@/lib/http/page-guard';
import { refusalBody, refusalHeaders } from '@/lib/http/refusal';

/** What a caller could set to be taken for someone else; only a server in front may, and it is not us. */
const NOT_FROM_OUTSIDE = ['x-forwarded-host', 'x-forwarded-proto', 'x-middleware-subrequest', 'x-nonce'];

/**
 * The outer guard: it turns away malformed actions and puts the content policy on. It decides nothing about
 * who may do what; every command and query does that for itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.nextUrl.pathname.startsWith('/api/')) return withPolicy(NextResponse.next(), DATA_POLICY);
  const refusal = await refuseForPage(request, getEnvironment().appOrigin);
  if (refusal)
    return withPolicy(
      new NextResponse(refusalBody(refusal), { status: refusal.status, headers: refusalHeaders(refusal) }),
      DATA_POLICY,
    );
  const nonce = newNonce();
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  for (const name of NOT_FROM_OUTSIDE) headers.delete(name);
  headers.set('x-nonce', nonce);
  // A page does not know its own address; someone who has to sign in first comes back to it.
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  // The framework reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', policy);
  return withPolicy(NextResponse.next({ request: { headers } }), policy);
}

function withPolicy(response: NextResponse, policy: string): NextResponse {
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: ['/((?!_next/static|icon.svg).*)'] };
