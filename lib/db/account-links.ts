import type { Reading, Transaction } from './client';

export type LinkPurpose = 'first-admin' | 'new-account' | 'reset';

const PURPOSES: readonly LinkPurpose[] = ['first-admin', 'new-account', 'reset'];

/** A link that works once. Only the digest of its token is kept, so a copy of the database opens nothing. */
export interface AccountLinkRecord {
  readonly purpose: LinkPurpose;
  /** Null for the first administrator, who is nobody yet. */
  readonly userId: string | null;
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

interface NewLink {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly userId: string | null;
  readonly at: number;
  readonly expiresAt: number;
}

/** A new link for someone takes the place of every one they had for anything. */
export async function insertLink(tx: Transaction, { at, expiresAt, userId, ...link }: NewLink): Promise<void> {
  await tx.accountLink.deleteMany({ where: { userId, usedAt: null } });
  await tx.accountLink.create({
    data: { ...link, userId, createdAt: new Date(at), expiresAt: new Date(expiresAt), usedAt: null },
  });
}

export async function findLink(reader: Reading, tokenHash: string): Promise<AccountLinkRecord | null> {
  const row = await reader.accountLink.findUnique({ where: { tokenHash } });
  const purpose = PURPOSES.find((word) => word === row?.purpose);
  if (!row || !purpose) return null;
  return {
    purpose,
    userId: row.userId,
    expiresAt: row.expiresAt.getTime(),
    usedAt: row.usedAt?.getTime() ?? null,
  };
}

/** Used, too old, replaced and made up are one and the same to whoever holds it. */
export function worksStill(link: AccountLinkRecord | null, now: number): link is AccountLinkRecord {
  return link !== null && link.usedAt === null && now < link.expiresAt;
}

/** True for the one caller who used it. */
export async function spendLink(tx: Transaction, link: { tokenHash: string; at: number }): Promise<boolean> {
  const used = await tx.accountLink.updateMany({
    where: { tokenHash: link.tokenHash, usedAt: null },
    data: { usedAt: new Date(link.at) },
  });
  return used.count === 1;
}
