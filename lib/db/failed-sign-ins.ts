import { createHash, randomUUID } from 'node:crypto';
import type { Reading, Transaction } from './client';

/** People type passwords into the wrong field, so what was typed is kept as a digest only. */
const digest = (username: string) => createHash('sha256').update(username).digest('base64url');

export interface Attempt {
  readonly username: string;
  readonly address: string;
}

export interface Counted {
  readonly count: number;
  /** Epoch ms of the latest, null when there was none. */
  readonly lastAt: number | null;
}

export interface FailedSignIns {
  readonly pair: Counted;
  readonly account: Counted;
  readonly address: Counted;
  /** Someone is signed in from this address now. */
  readonly isKnownAddress: boolean;
}

/** Failures after `since`, counted in the three ways that sign-in is throttled by. */
export async function countFailedSignIns(
  reader: Reading,
  { username, address }: Attempt,
  { since, now }: { since: number; now: number },
): Promise<FailedSignIns> {
  const name = digest(username);
  const count = async (where: { username?: string; address?: string }): Promise<Counted> => {
    const found = await reader.failedSignIn.aggregate({
      where: { ...where, at: { gt: new Date(since) } },
      _count: true,
      _max: { at: true },
    });
    return { count: found._count, lastAt: found._max.at?.getTime() ?? null };
  };
  const here = await reader.session.findFirst({
    where: { ipAddress: address, expiresAt: { gt: new Date(now) } },
    select: { id: true },
  });
  return {
    pair: await count({ username: name, address }),
    account: await count({ username: name }),
    address: await count({ address }),
    isKnownAddress: here !== null,
  };
}

/** Adds one, and forgets what is older than `since`. */
export async function insertFailedSignIn(
  tx: Transaction,
  { username, address }: Attempt,
  { since, now }: { since: number; now: number },
): Promise<void> {
  await tx.failedSignIn.deleteMany({ where: { at: { lte: new Date(since) } } });
  await tx.failedSignIn.create({
    data: { id: randomUUID(), username: digest(username), address, at: new Date(now) },
  });
}

/** Signing in clears the slate of this account at this address; what was guessed elsewhere still counts. */
export async function forgetFailedSignIns(tx: Transaction, { username, address }: Attempt): Promise<void> {
  await tx.failedSignIn.deleteMany({ where: { username: digest(username), address } });
}
