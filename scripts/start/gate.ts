import type { IncomingMessage } from 'node:http';
import type { Environment } from '@/lib/env';
import type { Refusal } from '@/lib/http/refusal';
import { isRouterState } from '@/lib/http/router-state';

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

const KILOBYTE = 1024;
const BODY_LIMIT = 64 * KILOBYTE;
const IMPORT_LIMIT = 5 * KILOBYTE * KILOBYTE;

/** Why a request is turned away before the framework sees it; null when it may go on. */
export function refuseAtTheGate(
  request: IncomingMessage,
  { appOrigin }: Pick<Environment, 'appOrigin'>,
): Refusal | null {
  if (!METHODS.includes(request.method ?? ''))
    return {
      status: 405,
      title: 'Method not allowed',
      detail: `Accepted: ${METHODS.join(', ')}.`,
      headers: { Allow: METHODS.join(', ') },
    };
  if (!isHostOurs(request, appOrigin))
    return { status: 421, title: 'Misdirected', detail: 'This server does not answer for that host.' };
  if (!isReadable(request.url ?? '')) return { status: 400, title: 'Malformed', detail: 'The address cannot be read.' };
  const state = request.headers['next-router-state-tree'];
  if (state !== undefined && !isRouterState(String(state)))
    return { status: 400, title: 'Malformed', detail: 'The state of the router cannot be read.' };
  return refuseBody(request);
}

function isHostOurs({ headers: { host = '' }, url = '' }: IncomingMessage, appOrigin: string | null): boolean {
  if (appOrigin === null) return LOOPBACK.test(host);
  // A probe asks from this machine and knows no public name; what it is told holds nothing of a patient.
  const isProbe = pathOf(url).startsWith('/api/v1/health/') && LOOPBACK.test(host);
  return isProbe || host.toLowerCase() === new URL(appOrigin).host;
}

/** An address of this server, with escapes that stand for text. */
function isReadable(url: string): boolean {
  try {
    return url.startsWith('/') && decodeURIComponent(pathOf(url)) !== '';
  } catch {
    return false;
  }
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** The framework cuts a long body off and goes on as if it were whole, so its length must be known beforehand. */
function refuseBody({ headers, url = '' }: IncomingMessage): Refusal | null {
  if (headers['transfer-encoding'] !== undefined)
    return { status: 411, title: 'Length required', detail: 'Send the body with its Content-Length.' };
  const limit = isImport(url) ? IMPORT_LIMIT : BODY_LIMIT;
  if (Number(headers['content-length'] ?? 0) <= limit) return null;
  return { status: 413, title: 'Too large', detail: `The body may have up to ${limit / KILOBYTE} kB here.` };
}

function isImport(url: string): boolean {
  const path = pathOf(url);
  return path === '/import' || path.startsWith('/api/v1/import/');
}

/**
 * What callers say of themselves is taken off; what the operator's own proxies say stays. With none in
 * front, the address of a caller is that of the connection.
 */
export function settleAddress(request: IncomingMessage, { proxyHops }: Pick<Environment, 'proxyHops'>): void {
  const claimed = String(request.headers['x-forwarded-for'] ?? '');
  const hops = claimed.split(',').map((address) => address.trim());
  const seen = proxyHops === 0 ? undefined : hops.at(-proxyHops);
  for (const name of Object.keys(request.headers)) if (name.startsWith('x-forwarded-')) delete request.headers[name];
  delete request.headers['forwarded'];
  delete request.headers['x-real-ip'];
  request.headers['x-forwarded-for'] = seen || request.socket.remoteAddress || '';
}
