import { may, type Role } from './actor';

/** Set by the proxy on every request, never by a browser: the path and query that were asked for. */
export const PATH_HEADER = 'x-request-path';

const BASE = 'http://ward.invalid';

/** Where sign-in itself lives, and what answers data: nobody wants to land there. */
const NOT_A_PAGE = /^\/(sign-in|account-link|api)(\/|$)/;

const CONTROL_OR_BACKSLASH = /[\p{Cc}\\]/u;

/**
 * The page to return to after signing in: a path of this site, or null.
 * Browsers read `//host`, `/\host` and a tab inside either as another site, so they are refused before parsing.
 */
export function readNextPath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000) return null;
  if (!value.startsWith('/') || value.startsWith('//') || CONTROL_OR_BACKSLASH.test(value)) return null;
  if (!URL.canParse(value, BASE)) return null;
  const url = new URL(value, BASE);
  // What the framework adds to its own requests for a page.
  if (url.searchParams.has('_rsc')) url.searchParams.delete('_rsc');
  // Dots are resolved by now: `/.//host` would leave as `//host`.
  if (url.origin !== BASE || url.pathname.startsWith('//') || NOT_A_PAGE.test(url.pathname)) return null;
  return url.pathname + url.search;
}

/** Where a person starts: the ward board, except for who reads no patient. */
export function homeOf(role: Role): '/' | '/admin/users' {
  return may({ role }, 'patient.read') ? '/' : '/admin/users';
}

/** The sign-in page, remembering where the person was going. */
export function signInPath(next: string | null): string {
  const path = readNextPath(next);
  return path === null || path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}
