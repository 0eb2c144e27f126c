import { ADDRESS_HEADER, clientAddress } from './address';
import { authOrigin, getAuth } from './auth';

/**
 * Hands a request to the library's own HTTP handler, which alone applies its rate limit and hooks.
 * The handler is mounted nowhere: only these two paths of it can be reached, and only from here.
 */
export function askAuth(path: '/sign-in/username' | '/sign-out', from: Headers, body: unknown): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', origin: authOrigin() });
  headers.set(ADDRESS_HEADER, clientAddress(from));
  for (const name of ['user-agent', ...(path === '/sign-out' ? ['cookie'] : [])]) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  const url = `${authOrigin()}/api/auth${path}`;
  return getAuth().handler(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}
