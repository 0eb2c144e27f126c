const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * The site's own origin: the configured one, else the host of the request, as long as that is this machine.
 * A foreign name that resolves to this machine (DNS rebinding) is nobody's own origin.
 */
export function ownOrigin(headers: Headers, configured: string | null): string | null {
  if (configured !== null) return new URL(configured).origin;
  const host = headers.get('host');
  return host !== null && LOOPBACK.test(host) ? `http://${host.toLowerCase()}` : null;
}

/**
 * Whether a write may come from where it says it comes from. Browsers always say; a script without
 * a cookie carries nobody's rights, so it may leave it out.
 */
export function isOwnOrigin(headers: Headers, configured: string | null): boolean {
  const origin = headers.get('origin');
  if (origin === null) return !headers.has('cookie');
  return origin === ownOrigin(headers, configured);
}
