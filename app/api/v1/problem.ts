import { unreachable } from '@/lib/clinical/unreachable';
import type { Failure } from '@/lib/result';

/** What only a request over HTTP can get wrong, on top of what a command or query can answer. */
export type RequestFailure =
  | Failure
  /** 401: the same for an unknown name, a wrong password and a disabled account */
  | { readonly kind: 'wrong-credentials'; readonly detail: string }
  /** 405 */
  | { readonly kind: 'method-not-allowed'; readonly allow: string }
  /** 413 */
  | { readonly kind: 'too-large'; readonly detail: string }
  /** 415 */
  | { readonly kind: 'unsupported-type'; readonly detail: string }
  /** 429 */
  | { readonly kind: 'too-many'; readonly detail: string; readonly retryAfterSeconds: number }
  /** 500 */
  | { readonly kind: 'broken'; readonly reference: string };

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Any failure as `application/problem+json` (RFC 9457). */
export function problem(failure: RequestFailure): Response {
  const { status, title, detail, extra, headers } = describe(failure);
  const type = `urn:icansight:problem:${failure.kind}`;
  return new Response(JSON.stringify({ type, title, status, detail, ...extra }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}

/** A good answer. Nothing that the API says may be kept by a cache. */
export function jsonOk(value: unknown): Response {
  return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
}

/** The handler for every method that a route does not take: `export const GET = refuseMethod('POST')`. */
export function refuseMethod(allow: string): () => Response {
  return () => problem({ kind: 'method-not-allowed', allow });
}

function describe(failure: RequestFailure): Problem {
  switch (failure.kind) {
    case 'wrong-credentials':
      return { status: 401, title: 'Not signed in', detail: failure.detail };
    case 'method-not-allowed':
      return {
        status: 405,
        title: 'Method not allowed',
        detail: `This address takes ${failure.allow}.`,
        headers: { Allow: failure.allow },
      };
    case 'too-large':
      return { status: 413, title: 'Too large', detail: failure.detail };
    case 'unsupported-type':
      return { status: 415, title: 'Unsupported content type', detail: failure.detail };
    case 'too-many':
      return {
        status: 429,
        title: 'Too many requests',
        detail: failure.detail,
        headers: { 'Retry-After': String(failure.retryAfterSeconds) },
      };
    case 'broken':
      return {
        status: 500,
        title: 'Something went wrong',
        detail: `It has been written to the log under ${failure.reference}. Try again; nothing is saved twice.`,
        extra: { reference: failure.reference },
      };
    default:
      return describeAnswer(failure);
  }
}

function describeAnswer(failure: Failure): Problem {
  switch (failure.kind) {
    case 'invalid':
      return { status: 400, title: 'Not accepted', detail: failure.detail, extra: { fields: failure.fields } };
    case 'signed-out':
      return { status: 401, title: 'Signed out', detail: 'Sign in to go on.' };
    case 'forbidden':
      return { status: 403, title: 'Not allowed', detail: failure.detail };
    case 'not-found':
      return { status: 404, title: 'Not found', detail: failure.detail };
    case 'conflict':
      return {
        status: 409,
        title: 'Changed meanwhile',
        detail: failure.detail,
        extra: { version: failure.version },
      };
    case 'refused':
      return {
        status: 422,
        title: 'Refused',
        detail: failure.detail,
        extra: failure.fields === undefined ? {} : { fields: failure.fields },
      };
    case 'busy':
      return { status: 503, title: 'Busy', detail: failure.detail, headers: { 'Retry-After': '1' } };
    case 'storage':
      return { status: 507, title: 'Cannot be stored', detail: failure.detail };
    default:
      return unreachable(failure);
  }
}
