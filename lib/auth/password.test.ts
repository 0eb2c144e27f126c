import { expect, test } from 'vitest';
import { gate } from './gate';
import { hashPassword, NO_PASSWORD, verifyPassword } from './password';

test('a password is kept as argon2id at the agreed cost, and checked', async () => {
  const kept = await hashPassword('correct horse battery');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword({ hash: kept, password: 'correct horse battery' })).toBe(true);
  expect(await verifyPassword({ hash: kept, password: 'correct horse batterz' })).toBe(false);
});

test('two ways of typing one character are one password', async () => {
  const kept = await hashPassword('caf\u00e9 au lait at three');
  expect(await verifyPassword({ hash: kept, password: 'cafe\u0301 au lait at three' })).toBe(true);
});

test('an account without a password lets nobody in', async () => {
  for (const password of ['', '!', 'icansight-demo-ward'])
    expect(await verifyPassword({ hash: NO_PASSWORD, password })).toBe(false);
});

test('thirty at once go through two at a time, in order, and a failure frees its place', async () => {
  const inTurn = gate(2);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  const tasks = Array.from({ length: 30 }, (_, n) =>
    inTurn(async () => {
      inside += 1;
      most = Math.max(most, inside);
      order.push(n);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      if (n === 3) throw new Error('this one failed');
    }),
  );
  const settled = await Promise.allSettled(tasks);
  expect(most).toBe(2);
  expect(order).toEqual(Array.from({ length: 30 }, (_, n) => n));
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(await inTurn(async () => 'free again')).toBe('free again');
});
