import type { Transaction } from './client';

/** Ends every session of one account. */
export async function deleteSessions(tx: Transaction, userId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
}

/** Ends the session that a new one replaces, and forgets those of this account that ran out. */
export async function deleteStaleSessions(
  tx: Transaction,
  { userId, replaced, now }: { userId: string; replaced: string | null; now: number },
): Promise<void> {
  await tx.session.deleteMany({ where: { userId, expiresAt: { lte: new Date(now) } } });
  if (replaced !== null) await tx.session.deleteMany({ where: { id: replaced } });
}
