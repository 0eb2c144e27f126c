import { hash, verify } from '@node-rs/argon2';
import { gate } from './gate';

/** The OWASP floor for argon2id, the library's own default kind. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

/** Stands for "no password yet": nothing hashes to it, so nothing signs in with it. */
export const NO_PASSWORD = '!';

/** Two at a time: a shift change must not take every core and 19 MiB for each of thirty people. */
const inTurn = gate(2);

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), COST));
}

/** Takes as long for an account without a password as for one with. */
export async function verifyPassword(stored: { hash: string; password: string }): Promise<boolean> {
  const password = stored.password.normalize('NFKC');
  if (stored.hash === NO_PASSWORD) {
    await inTurn(() => hash(password, COST));
    return false;
  }
  return inTurn(() => verify(stored.hash, password));
}
