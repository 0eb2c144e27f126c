import { LINK_LIVES_MS, newToken, tokenHash } from '@/lib/auth/link-token';
import { insertLink, type LinkPurpose } from '@/lib/db/account-links';
import type { Transaction } from '@/lib/db/transact';

/** Shown once, to whoever hands it on. */
export interface AccountLink {
  readonly token: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

export async function makeLink(
  tx: Transaction,
  { purpose, userId, now }: { purpose: LinkPurpose; userId: string | null; now: number },
): Promise<AccountLink> {
  const token = newToken();
  const expiresAt = now + LINK_LIVES_MS;
  await insertLink(tx, { tokenHash: tokenHash(token), purpose, userId, at: now, expiresAt });
  return { token, expiresAt };
}
