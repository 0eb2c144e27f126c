import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, ensureDemoAccounts } from '@/lib/commands/accounts/demo-accounts';
import { getDb, getReader } from '@/lib/db/client';
import { openTestDatabase, type TestDatabase } from '@/lib/db/test-database';
import { readActor } from './read-actor';
import { signIn } from './sign-in';
import { signOut } from './sign-out';

let database: TestDatabase;

beforeEach(async () => {
  process.env['BETTER_AUTH_SECRET'] = 'only for these tests, never kept anywhere';
  database = await openTestDatabase();
  await ensureDemoAccounts();
});

afterEach(() => database.close());

const from = (address: string, fields: Record<string, string> = {}) =>
  new Headers({ 'x-forwarded-for': address, ...fields });

/** The cookie that a browser would send back. */
const cookieOf = (setCookie: readonly string[]) => setCookie.map((line) => line.split(';')[0]).join('; ');

const signsIn = (username: string, password: string, headers = from('192.0.2.1')) =>
  signIn({ username, password }, headers);

async function cookieFor(username: string, password: string): Promise<Headers> {
  const result = await signsIn(username, password);
  if (!result.ok) throw new Error(`could not sign in: ${result.error.kind}`);
  return from('192.0.2.1', { cookie: cookieOf(result.value.setCookie) });
}

describe('Signing in', () => {
  test('thirty people behind one address, all at once, all get in', async () => {
    const names = ['nurse', 'nurse2', 'charge', 'physician', 'pharmacist', 'viewer'];
    const thirty = Array.from({ length: 30 }, (_, n) => signsIn(names[n % names.length] ?? '', DEMO_PASSWORD));
    const results = await Promise.all(thirty);
    expect(results.filter(({ ok }) => ok)).toHaveLength(30);
  });

  test('an unknown name and a wrong password are answered alike', async () => {
    const answers = await Promise.all([
      signsIn('nurse', 'wrong'),
      signsIn('nobody', 'wrong'),
      signsIn('no such name!', 'wrong'),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { kind: 'wrong-credentials' } });
  });

  test('guesses sent at once are counted one by one, and then wait', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => signsIn('nurse', `guess ${n}`)));
    const kinds = answers.map((answer) => (answer.ok ? 'in' : answer.error.kind));
    expect(kinds.filter((kind) => kind === 'wrong-credentials')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'wait')).toHaveLength(15);
    // Another colleague at the same door is not held up, and neither is the nurse at another one.
    expect(await signsIn('charge', DEMO_PASSWORD)).toMatchObject({ ok: true });
    expect(await signsIn('nurse', DEMO_PASSWORD, from('198.51.100.7'))).toMatchObject({ ok: true });
  });

  test('what was typed as a name is not kept', async () => {
    await signsIn('my secret password', 'nurse');
    expect(JSON.stringify(await getReader().failedSignIn.findMany())).not.toContain('secret');
  });

  test('success clears the mistakes before it', async () => {
    for (const n of [1, 2, 3, 4]) await signsIn('nurse', `mistyped ${n}`);
    expect(await signsIn('nurse', DEMO_PASSWORD)).toMatchObject({ ok: true });
    expect(await signsIn('nurse', 'mistyped again')).toMatchObject({ ok: false, error: { kind: 'wrong-credentials' } });
  });

  test('a tablet handed on holds one session, and signing out revokes it', async () => {
    const nurse = await cookieFor('nurse', DEMO_PASSWORD);
    const charge = await signsIn('charge', DEMO_PASSWORD, nurse);
    if (!charge.ok) throw new Error('not in');
    expect(await readActor(nurse)).toBeNull();
    const handedOn = from('192.0.2.1', { cookie: cookieOf(charge.value.setCookie) });
    expect(await readActor(handedOn)).toMatchObject({ username: 'charge' });
    const cleared = await signOut(handedOn);
    expect(cleared.join()).toMatch(/icansight\.session=;.*Max-Age=0/i);
    expect(await readActor(handedOn)).toBeNull();
  });

  test('ends by itself after twelve hours, whatever was done in between', async () => {
    const nurse = await cookieFor('nurse', DEMO_PASSWORD);
    const session = await getReader().session.findFirstOrThrow();
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBeCloseTo(12 * 3_600_000, -3);
    await getDb().session.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await readActor(nurse)).toBeNull();
  });

  test('the cookie is for this site alone and unreadable to scripts', async () => {
    const result = await signsIn('nurse', DEMO_PASSWORD);
    if (!result.ok) throw new Error('not in');
    const [line] = result.value.setCookie;
    expect(line).toMatch(/^icansight\.session=/);
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Strict/i);
    expect(line).toMatch(/Max-Age=43200/i);
    expect(line).not.toMatch(/Secure/i);
  });

  test.each(['', 'icansight.session=forged.signature', 'other=1'])('the cookie %j is nobody', async (cookie) => {
    expect(await readActor(new Headers({ cookie }))).toBeNull();
  });
});
