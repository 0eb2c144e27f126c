import { describe, expect, test } from 'vitest';
import { isOwnOrigin, ownOrigin } from './origin';

const from = (fields: Record<string, string>) => new Headers(fields);

describe('Where a write comes from', () => {
  test('on this machine the origin is that of the request, whatever name and port it was called by', () => {
    for (const host of ['localhost:3000', '127.0.0.1:41873', '[::1]:3000', 'localhost'])
      expect(isOwnOrigin(from({ host, origin: `http://${host}`, cookie: 'x=1' }), null)).toBe(true);
  });

  test('the configured origin is the only one, whatever host is claimed', () => {
    const site = 'https://icansight.example.org';
    expect(isOwnOrigin(from({ host: 'localhost:3000', origin: site }), `${site}/`)).toBe(true);
    expect(isOwnOrigin(from({ host: 'localhost:3000', origin: 'http://localhost:3000' }), site)).toBe(false);
  });

  test.each(['http://evil.example', 'http://localhost:3001', 'https://localhost:3000', 'null', ''])(
    'a write from %j is foreign',
    (origin) => {
      expect(isOwnOrigin(from({ host: 'localhost:3000', origin }), null)).toBe(false);
    },
  );

  test('a foreign name for this machine has no origin of its own', () => {
    expect(ownOrigin(from({ host: 'evil.example:3000' }), null)).toBeNull();
    expect(isOwnOrigin(from({ host: 'evil.example:3000', origin: 'http://evil.example:3000' }), null)).toBe(false);
    expect(ownOrigin(from({ host: 'localhost.evil.example' }), null)).toBeNull();
  });

  test('without an origin a cookie is refused, and a script without one may go on', () => {
    expect(isOwnOrigin(from({ host: 'localhost:3000', cookie: 'x=1' }), null)).toBe(false);
    expect(isOwnOrigin(from({ host: 'localhost:3000' }), null)).toBe(true);
  });
});
