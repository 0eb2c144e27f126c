import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from './env';

describe('What the operator sets', () => {
  test('nothing: the demo ward in New York on port 3000, its data in ./data', () => {
    expect(readEnvironment({})).toEqual({
      ok: true,
      value: {
        databaseFile: resolve('data/icansight.db'),
        dataFolder: resolve('data'),
        port: 3000,
        appOrigin: null,
        proxyHops: 0,
        mode: 'demo',
        timeZone: 'America/New_York',
        secret: null,
      },
    });
  });

  test('an empty variable is an absent one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '', APP_ORIGIN: '' })).toEqual(readEnvironment({}));
  });

  test('everything', () => {
    const read = readEnvironment({
      DATABASE_URL: 'file:/var/lib/icansight/ward.db',
      PORT: '8080',
      APP_ORIGIN: 'https://icansight.example.org/',
      ICANSIGHT_MODE: 'ward',
      ICANSIGHT_TIME_ZONE: 'Europe/Berlin',
      BETTER_AUTH_SECRET: 'x'.repeat(32),
    });
    expect(read).toMatchObject({
      value: {
        databaseFile: '/var/lib/icansight/ward.db',
        dataFolder: '/var/lib/icansight',
        port: 8080,
        appOrigin: 'https://icansight.example.org',
        mode: 'ward',
        timeZone: 'Europe/Berlin',
      },
    });
  });

  test.each([
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['PORT', '3e3'],
    ['PORT', '-1'],
    ['DATABASE_URL', './data/icansight.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file:./x.db?connection_limit=1'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['APP_ORIGIN', 'icansight.example.org'],
    ['APP_ORIGIN', 'https://icansight.example.org/ward'],
    ['APP_ORIGIN', 'ftp://icansight.example.org'],
    ['APP_ORIGIN', 'https://user@icansight.example.org'],
    ['ICANSIGHT_PROXY_HOPS', 'one'],
    ['ICANSIGHT_MODE', 'production'],
    ['ICANSIGHT_TIME_ZONE', 'Mars/Olympus'],
    ['ICANSIGHT_TIME_ZONE', '+05:00'],
    ['BETTER_AUTH_SECRET', 'x'.repeat(31)],
  ])('%s=%s is refused in one line that names it', (name, value) => {
    const read = readEnvironment({ [name]: value });
    expect(read).toEqual({ ok: false, error: expect.stringMatching(new RegExp(`^${name}: [^\\n]+$`)) });
  });

  test('PostgreSQL is said to come later', () => {
    expect(readEnvironment({ DATABASE_URL: 'postgresql://ward@db/ward' })).toMatchObject({
      error: expect.stringContaining('later version'),
    });
  });

  test('ward mode has no time zone of its own', () => {
    expect(readEnvironment({ ICANSIGHT_MODE: 'ward' })).toMatchObject({
      error: expect.stringMatching(/^ICANSIGHT_TIME_ZONE: /),
    });
  });

  test('a secret is never repeated in the complaint', () => {
    const read = readEnvironment({ BETTER_AUTH_SECRET: 'short-secret' });
    expect(read.ok ? '' : read.error).not.toContain('short-secret');
  });
});
