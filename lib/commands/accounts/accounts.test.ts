import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { readActor } from '@/lib/auth/read-actor';
import { signIn } from '@/lib/auth/sign-in';
import { getReader } from '@/lib/db/client';
import { openTestDatabase, type TestDatabase } from '@/lib/db/test-database';
import { changeRole, disableAccount, enableAccount, resetAccount } from './change-account';
import { createAccount } from './create-account';
import { DEMO_PASSWORD, ensureDemoAccounts } from './demo-accounts';
import { ensureFirstAdminLink } from './first-admin';
import { redeemAccountLink } from './redeem-link';

const HOUR = 3_600_000;
const PASSWORD = 'three brown foxes at noon';

let database: TestDatabase;

beforeEach(async () => {
  process.env['BETTER_AUTH_SECRET'] = 'only for these tests, never kept anywhere';
  database = await openTestDatabase();
});

afterEach(() => database.close());

const signsIn = (username: string, password: string) => signIn({ username, password }, new Headers());

/** What the browser of someone who signed in sends from then on. */
async function cookieFor(username: string, password: string): Promise<Headers> {
  const result = await signsIn(username, password);
  if (!result.ok) throw new Error(`could not sign in: ${result.error.kind}`);
  return new Headers({ cookie: result.value.setCookie.map((line) => line.split(';')[0]).join('; ') });
}

async function newColleague(admin: Actor) {
  const made = await createAccount(admin, { username: 'M.Garcia', name: 'Maria Garcia', role: 'nurse' });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

const actions = async () =>
  (await getReader().auditEvent.findMany({ orderBy: { seq: 'asc' } })).map(({ action }) => action);

describe('A new colleague', () => {
  test('chooses a password by a link and signs in; the link works once', async () => {
    const { admin } = await ensureDemoAccounts();
    const { username, link } = await newColleague(admin);
    expect(username).toBe('m.garcia');
    expect(await redeemAccountLink({ token: link.token, password: PASSWORD })).toMatchObject({ ok: true });
    expect(await redeemAccountLink({ token: link.token, password: PASSWORD })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(await signsIn('m.garcia', PASSWORD)).toMatchObject({
      ok: true,
      value: { user: { username: 'm.garcia', name: 'Maria Garcia', role: 'nurse' } },
    });
    expect(await actions()).toEqual(expect.arrayContaining(['account.create', 'account.choose-password']));
  });

  test('cannot get in before, and takes a name that is free', async () => {
    const { admin } = await ensureDemoAccounts();
    await newColleague(admin);
    expect(await signsIn('m.garcia', '!')).toMatchObject({ ok: false, error: { kind: 'wrong-credentials' } });
    const again = await createAccount(admin, { username: 'm.garcia', name: 'Another', role: 'viewer' });
    expect(again).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  test('only an administrator makes accounts', async () => {
    const { charge } = await ensureDemoAccounts();
    const refused = await createAccount(charge, { username: 'm.garcia', name: 'Maria Garcia', role: 'admin' });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  });
});

describe('A link', () => {
  test('ends after 24 hours', async () => {
    const { admin } = await ensureDemoAccounts();
    const { link } = await newColleague(admin);
    const redeem = (now: number) => redeemAccountLink({ token: link.token, password: PASSWORD }, now);
    expect(await redeem(Date.now() + 25 * HOUR)).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect(await redeem(Date.now() + 23 * HOUR)).toMatchObject({ ok: true });
  });

  test('is not used up by a password that is refused', async () => {
    const { admin } = await ensureDemoAccounts();
    const { link } = await newColleague(admin);
    for (const password of ['fourteen chars', 'a'.repeat(257), DEMO_PASSWORD, ''])
      expect(await redeemAccountLink({ token: link.token, password })).toMatchObject({
        ok: false,
        error: { kind: 'invalid', fields: { password: [expect.any(String)] } },
      });
    expect(await redeemAccountLink({ token: link.token, password: PASSWORD })).toMatchObject({ ok: true });
  });

  test('of two people who use it at once one succeeds', async () => {
    const { admin } = await ensureDemoAccounts();
    const { link } = await newColleague(admin);
    const both = await Promise.all([1, 2].map(() => redeemAccountLink({ token: link.token, password: PASSWORD })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('takes the place of the one before, and is not kept in the clear', async () => {
    const { admin, nurse } = await ensureDemoAccounts();
    const first = await resetAccount(admin, { userId: nurse.id });
    const second = await resetAccount(admin, { userId: nurse.id });
    if (!first.ok || !second.ok) throw new Error('no link');
    expect(await redeemAccountLink({ token: first.value.link.token, password: PASSWORD })).toMatchObject({ ok: false });
    expect(JSON.stringify(await getReader().accountLink.findMany())).not.toContain(second.value.link.token);
    expect(JSON.stringify(await getReader().auditEvent.findMany())).not.toContain(second.value.link.token);
    expect(await redeemAccountLink({ token: second.value.link.token, password: PASSWORD })).toMatchObject({ ok: true });
  });

  test('resetting ends the sessions and the old password, but only once it is used', async () => {
    const { admin, nurse } = await ensureDemoAccounts();
    const atTheBedside = await cookieFor('nurse', DEMO_PASSWORD);
    const reset = await resetAccount(admin, { userId: nurse.id });
    if (!reset.ok) throw new Error('no link');
    expect(await readActor(atTheBedside)).toMatchObject({ username: 'nurse' });
    await redeemAccountLink({ token: reset.value.link.token, password: PASSWORD });
    expect(await readActor(atTheBedside)).toBeNull();
    expect(await signsIn('nurse', DEMO_PASSWORD)).toMatchObject({ ok: false });
    expect(await signsIn('nurse', PASSWORD)).toMatchObject({ ok: true });
  });

  test.each(['', 'x', 'a'.repeat(43), null, 7])('%j is none', async (token) => {
    expect(await redeemAccountLink({ token, password: PASSWORD })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});

describe('The first administrator', () => {
  const chosen = { username: 'root.ward', name: 'Ward Administrator', password: PASSWORD };
  const tokenOf = (address: string | null) => address?.split('/').at(-1);

  test('is made by a link that the start prints, and never again', async () => {
    const address = await ensureFirstAdminLink();
    expect(address).toMatch(/^http:\/\/localhost:\d+\/account-link\/[\w-]{43}$/);
    const token = tokenOf(address);
    expect(await redeemAccountLink({ token, password: PASSWORD })).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
    expect(await redeemAccountLink({ token, ...chosen })).toMatchObject({ ok: true, value: { role: 'admin' } });
    expect(await ensureFirstAdminLink()).toBeNull();
    expect(await signsIn('root.ward', PASSWORD)).toMatchObject({ ok: true });
  });

  test('a second start makes the first link useless', async () => {
    const first = tokenOf(await ensureFirstAdminLink());
    const second = tokenOf(await ensureFirstAdminLink());
    expect(await redeemAccountLink({ token: first, ...chosen })).toMatchObject({ ok: false });
    expect(await redeemAccountLink({ token: second, ...chosen })).toMatchObject({ ok: true });
  });
});

describe('An account that is disabled', () => {
  test('is out at its next request, says nothing at sign-in, and comes back enabled', async () => {
    const { admin, nurse } = await ensureDemoAccounts();
    const atTheBedside = await cookieFor('nurse', DEMO_PASSWORD);
    expect(await disableAccount(admin, { userId: nurse.id })).toMatchObject({ ok: true });
    expect(await readActor(atTheBedside)).toBeNull();
    expect(await signsIn('nurse', DEMO_PASSWORD)).toEqual({ ok: false, error: { kind: 'wrong-credentials' } });
    expect(await enableAccount(admin, { userId: nurse.id })).toMatchObject({ ok: true });
    expect(await signsIn('nurse', DEMO_PASSWORD)).toMatchObject({ ok: true });
  });

  test('is never the last administrator, nor one’s own', async () => {
    const { admin, nurse } = await ensureDemoAccounts();
    expect(await disableAccount(admin, { userId: admin.id })).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await changeRole(admin, { userId: admin.id, role: 'nurse' })).toMatchObject({
      ok: false,
      error: { kind: 'refused', detail: 'This is the last administrator. Make another one first.' },
    });
    expect(await changeRole(admin, { userId: nurse.id, role: 'admin' })).toMatchObject({ ok: true });
    expect(await changeRole(admin, { userId: admin.id, role: 'viewer' })).toMatchObject({ ok: true });
  });
});

test('a changed role holds from the next request on', async () => {
  const { admin, nurse } = await ensureDemoAccounts();
  const atTheBedside = await cookieFor('nurse', DEMO_PASSWORD);
  expect(await readActor(atTheBedside)).toMatchObject({ role: 'nurse' });
  await changeRole(admin, { userId: nurse.id, role: 'viewer' });
  expect(await readActor(atTheBedside)).toMatchObject({ role: 'viewer' });
});
