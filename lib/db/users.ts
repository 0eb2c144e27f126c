import { randomUUID } from 'node:crypto';
import type { Reading, Transaction } from './client';

/** An account as stored. `role` is a word of lib/auth, read there; null lets nobody in. */
export interface UserRecord {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: string | null;
  readonly isDisabled: boolean;
}

export interface ListedUser extends UserRecord {
  /** Epoch ms; null when never. */
  readonly lastSignInAt: number | null;
}

const RECORD = { id: true, username: true, name: true, role: true, banned: true } as const;

interface Row {
  readonly id: string;
  readonly username: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly banned: boolean | null;
}

const recordFrom = ({ id, username, name, role, banned }: Row): UserRecord => ({
  id,
  username: username ?? '',
  name,
  role,
  isDisabled: banned === true,
});

export async function findUser(tx: Transaction, id: string): Promise<UserRecord | null> {
  const row = await tx.user.findUnique({ where: { id }, select: RECORD });
  return row && recordFrom(row);
}

export async function findUserByUsername(tx: Transaction, username: string): Promise<UserRecord | null> {
  const row = await tx.user.findUnique({ where: { username }, select: RECORD });
  return row && recordFrom(row);
}

export async function countEnabled(tx: Transaction, role: string): Promise<number> {
  return tx.user.count({ where: { role, OR: [{ banned: null }, { banned: false }] } });
}

export interface NewUser {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly passwordHash: string;
  readonly at: number;
}

/** The account and its password. Nobody is written to: the address only fills the library's column. */
export async function insertUser(tx: Transaction, user: NewUser): Promise<UserRecord> {
  const at = new Date(user.at);
  const { username, name, role } = user;
  const row = await tx.user.create({
    data: {
      id: randomUUID(),
      username,
      displayUsername: username,
      name,
      role,
      email: `${username}@accounts.invalid`,
      emailVerified: false,
      banned: false,
      createdAt: at,
      updatedAt: at,
    },
    select: RECORD,
  });
  await tx.account.create({
    data: {
      id: randomUUID(),
      accountId: row.id,
      providerId: 'credential',
      userId: row.id,
      password: user.passwordHash,
      createdAt: at,
      updatedAt: at,
    },
  });
  return recordFrom(row);
}

export interface UserChange {
  readonly id: string;
  readonly at: number;
  readonly role?: string;
  readonly isDisabled?: boolean;
}

export async function updateUser(tx: Transaction, { id, at, role, isDisabled }: UserChange): Promise<void> {
  await tx.user.update({
    where: { id },
    data: {
      updatedAt: new Date(at),
      ...(role === undefined ? {} : { role }),
      ...(isDisabled === undefined ? {} : { banned: isDisabled }),
    },
  });
}

export async function setPassword(
  tx: Transaction,
  { userId, passwordHash, at }: { userId: string; passwordHash: string; at: number },
): Promise<void> {
  await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: passwordHash, updatedAt: new Date(at) },
  });
}

/** Every account by name, with its latest sign-in as the audit trail has it. */
export async function listUsers(reader: Reading): Promise<ListedUser[]> {
  const rows = await reader.user.findMany({ select: RECORD, orderBy: [{ username: 'asc' }] });
  const latest = await reader.auditEvent.groupBy({
    by: ['actorId'],
    where: { action: 'account.sign-in' },
    _max: { at: true },
  });
  const lastAt = new Map(latest.map(({ actorId, _max }) => [actorId, _max.at?.getTime() ?? null]));
  return rows.map((row) => ({ ...recordFrom(row), lastSignInAt: lastAt.get(row.id) ?? null }));
}
