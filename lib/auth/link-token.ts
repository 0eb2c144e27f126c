import { createHash, randomBytes } from 'node:crypto';

const HOUR = 3_600_000;

export const LINK_LIVES_MS = 24 * HOUR;

/** 256 bits from the system's generator, in letters that a log and an address bar leave alone. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It is long and random, so a plain digest is enough. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function accountLinkPath(token: string): string {
  return `/account-link/${token}`;
}
