import { afterEach, expect, test, vi } from 'vitest';
import { guarded } from './guarded';

afterEach(() => vi.restoreAllMocks());

test('a bug is answered with a reference that stands in the log, and with nothing of itself', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const response = await guarded(() => Promise.reject(new Error('SELECT secret FROM patients')));
  expect(response.status).toBe(500);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const text = await response.text();
  expect(text).not.toMatch(/secret|SELECT|Error|\.ts/);
  const { reference } = JSON.parse(text) as { reference: string };
  const logged = String(log.mock.calls[0]?.[0]);
  expect(logged).toMatch(new RegExp(`^Reference ${reference}: Error\\n\\s+at `));
  expect(logged).not.toMatch(/secret|SELECT/);
});

test('an answer passes as it is', async () => {
  const answer = new Response('well');
  expect(await guarded(async () => answer)).toBe(answer);
});
