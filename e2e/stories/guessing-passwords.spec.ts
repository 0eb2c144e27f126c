import { DEMO_PASSWORD, expect, test } from '../support/stories';

test('guessing at one account is slowed down, and everybody else still gets in', async ({ stranger }) => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 30 && !statuses.includes(429); guess += 1) {
    const response = await stranger.post('/sign-in', { username: 'pharmacist2', password: `guess number ${guess}` });
    statuses.push(response.status());
  }
  expect(statuses.at(0)).toBe(401);
  expect(statuses.at(-1)).toBe(429);
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
  const other = await stranger.post('/sign-in', { username: 'nurse', password: DEMO_PASSWORD });
  expect(other.status()).toBe(200);
});
