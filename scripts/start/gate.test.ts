import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { refuseAtTheGate, settleAddress } from './gate';

function request(change: { method?: string; url?: string; headers?: IncomingHttpHeaders }): IncomingMessage {
  const { method = 'GET', url = '/', headers = {} } = change;
  const socket = { remoteAddress: '192.0.2.7' };
  return { method, url, headers: { host: 'localhost:3000', ...headers }, socket } as unknown as IncomingMessage;
}

const statusOf = (change: Parameters<typeof request>[0], appOrigin: string | null = null) =>
  refuseAtTheGate(request(change), { appOrigin })?.status ?? 'goes on';

describe('The gate', () => {
  test.each(['localhost:3000', 'localhost', '127.0.0.1:3101', '[::1]:3000', 'LOCALHOST'])('answers for %s', (host) => {
    expect(statusOf({ headers: { host } })).toBe('goes on');
  });

  test.each(['evil.example', 'localhost.evil.example', '', '127.0.0.1.nip.io', 'localhost:3000@evil'])(
    'does not answer for %j',
    (host) => {
      expect(statusOf({ headers: { host } })).toBe(421);
    },
  );

  test('with a public origin it answers for that one only', () => {
    const site = 'https://icansight.example.org';
    expect(statusOf({ headers: { host: 'icansight.example.org' } }, site)).toBe('goes on');
    expect(statusOf({ headers: { host: 'localhost:3000' } }, site)).toBe(421);
  });

  test('a probe on this machine is answered whatever the public origin', () => {
    const site = 'https://icansight.example.org';
    for (const url of ['/api/v1/health/live', '/api/v1/health/ready']) {
      expect(statusOf({ url, headers: { host: '127.0.0.1:3000' } }, site)).toBe('goes on');
      expect(statusOf({ url, headers: { host: 'evil.example' } }, site)).toBe(421);
    }
    expect(statusOf({ url: '/api/v1/board?/api/v1/health/', headers: { host: 'localhost' } }, site)).toBe(421);
  });

  test.each(['TRACE', 'PROPFIND', 'CONNECT'])('does not take %s', (method) => {
    expect(statusOf({ method })).toBe(405);
  });

  test.each(['http://evil.example/', '*', '/patients/%E0%A4%A', '/%ff'])('does not take the address %s', (url) => {
    expect(statusOf({ url })).toBe(400);
  });

  test('takes an address with escapes, and any query', () => {
    expect(statusOf({ url: '/patients/a%20b?at=2026-11-20T09:00-05:00&x=%' })).toBe('goes on');
  });

  test('takes a body up to its limit, a larger one for an import, and none of unknown length', () => {
    const sized = (bytes: number, url: string) =>
      statusOf({ method: 'POST', url, headers: { 'content-length': String(bytes) } });
    expect(sized(65_536, '/api/v1/entries')).toBe('goes on');
    expect(sized(65_537, '/api/v1/entries')).toBe(413);
    expect(sized(65_537, '/api/v1/import/csv?dryRun=true')).toBe('goes on');
    expect(sized(65_537, '/import')).toBe('goes on');
    expect(sized(5_242_881, '/import')).toBe(413);
    expect(sized(65_537, '/important')).toBe(413);
    expect(statusOf({ method: 'POST', headers: { 'transfer-encoding': 'chunked' } })).toBe(411);
  });
});

describe('Where a caller says it comes from', () => {
  function addressFor(headers: IncomingHttpHeaders, proxyHops: number) {
    const sent = request({ headers });
    settleAddress(sent, { proxyHops });
    return sent.headers;
  }

  test('is not believed where no proxy of ours stands in front', () => {
    const headers = addressFor({ 'x-forwarded-for': '203.0.113.1', 'x-forwarded-host': 'evil', forwarded: 'for=x' }, 0);
    expect(headers).toEqual({ host: 'localhost:3000', 'x-forwarded-for': '192.0.2.7' });
  });

  test('is what the outermost of our proxies saw', () => {
    const claimed = { 'x-forwarded-for': '6.6.6.6, 203.0.113.1, 10.0.0.2' };
    expect(addressFor(claimed, 1)['x-forwarded-for']).toBe('10.0.0.2');
    expect(addressFor(claimed, 2)['x-forwarded-for']).toBe('203.0.113.1');
    expect(addressFor({}, 1)['x-forwarded-for']).toBe('192.0.2.7');
  });
});
