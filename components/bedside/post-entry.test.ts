import { describe, expect, test } from 'vitest';
import { newKey, postEntry } from './post-entry';

const KEY = '3f0c6f0e-7a57-4f2e-9d3b-0d8f5b1c2a44';
const ACK = { key: KEY, entryId: 'c1', number: 1234, version: 7, savedAt: '2026-11-22T08:12:00.000Z', result: null };

const answering = (body: string, init?: ResponseInit) => postEntry('{}', KEY, async () => new Response(body, init));
const problem = (status: number) =>
  answering(JSON.stringify({ status, detail: 'Why.', fields: { observedAt: ['Later.'] } }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

describe('Saving', () => {
  test('an answer that echoes the key is an acknowledgement', async () => {
    expect(await answering(JSON.stringify(ACK))).toEqual({ kind: 'saved', answer: ACK });
  });

  test.each([
    ['the welcome page of a guest network', '<html>Welcome to the guest network</html>'],
    ['an answer about another entry', JSON.stringify({ ...ACK, key: newKey() })],
    ['an empty object', '{}'],
    ['null', 'null'],
    ['an answer without a number', JSON.stringify({ ...ACK, number: null })],
  ])('%s is not', async (_, body) => {
    expect(await answering(body)).toMatchObject({ kind: 'unknown' });
  });

  test('no connection: it may be saved or not', async () => {
    const lost = await postEntry('{}', KEY, async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(lost).toMatchObject({ kind: 'unknown' });
  });

  test('a refusal says why, by field', async () => {
    expect(await problem(422)).toEqual({
      kind: 'refused',
      status: 422,
      detail: 'Why.',
      fields: { observedAt: ['Later.'] },
    });
  });

  test('signed out meanwhile', async () => {
    expect(await problem(401)).toEqual({ kind: 'signed-out' });
  });

  test.each([500, 502, 503])('a %i leaves it open', async (status) => {
    expect(await problem(status)).toMatchObject({ kind: 'unknown' });
  });

  test('a 404 page that is not ours leaves it open', async () => {
    expect(await answering('{"error":"gone"}', { status: 404 })).toMatchObject({ kind: 'unknown' });
  });
});

test('keys are UUIDs of version 4, and differ', () => {
  const keys = Array.from({ length: 50 }, newKey);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(keys).size).toBe(50);
});
