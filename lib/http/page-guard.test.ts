import { describe, expect, test } from 'vitest';
import { refuseForPage } from './page-guard';

const SITE = 'http://localhost:3000';
const ACTION = 'a'.repeat(42);
const OWN = { host: 'localhost:3000', origin: SITE };
const SCRIPT = { ...OWN, 'next-action': ACTION, 'content-type': 'text/plain;charset=UTF-8' };

async function statusOf(request: {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: BodyInit;
}) {
  const { path = '/patients/new', method = 'POST', headers = SCRIPT, body } = request;
  const sent = new Request(SITE + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const refusal = await refuseForPage(sent, null);
  return refusal?.status ?? 'goes on';
}

function form(fields: Record<string, string | Blob>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const FORM_REFERENCE = JSON.stringify({ id: ACTION, bound: '$@1' });

describe('What a page lets through', () => {
  test('a look, also the framework’s own', async () => {
    expect(await statusOf({ method: 'GET', headers: {} })).toBe('goes on');
    expect(await statusOf({ method: 'GET', headers: { rsc: '1' } })).toBe('goes on');
  });

  test.each([
    '[]',
    '["p1",{"ice":{"year":1,"writing":null},"signs":["headache"],"note":"$$5 is money"}]',
    '["$undefined",{"at":"$D2026-11-20T09:00:00.000Z"},"$K1"]',
  ])('an action called by script with %s', async (body) => {
    expect(await statusOf({ body })).toBe('goes on');
  });

  test('a form sent by script, and the same form without', async () => {
    const { 'content-type': _, ...headers } = SCRIPT;
    expect(await statusOf({ headers, body: form({ '1_username': 'nurse', 0: '["$undefined","$K1"]' }) })).toBe(
      'goes on',
    );
    const plain = form({ $ACTION_REF_1: '', '$ACTION_1:0': FORM_REFERENCE, '$ACTION_1:1': '[null]', username: '$5' });
    expect(await statusOf({ headers: OWN, body: plain })).toBe('goes on');
    expect(await statusOf({ headers: OWN, body: form({ [`$ACTION_ID_${ACTION}`]: '' }) })).toBe('goes on');
  });

  test('files, on the import page only', async () => {
    const file = new Blob(['mrn,observed_at'], { type: 'text/csv' });
    const files = () => form({ [`$ACTION_ID_${ACTION}`]: '', checks: file });
    expect(await statusOf({ path: '/import', headers: OWN, body: files() })).toBe('goes on');
    expect(await statusOf({ path: '/patients/new', headers: OWN, body: files() })).toBe(400);
  });
});

describe('What a page turns away before the framework decodes it', () => {
  test.each([
    ['from another site', { origin: 'http://evil.example' }],
    ['from nowhere', { origin: 'null' }],
    ['across sites by its own word', { 'sec-fetch-site': 'cross-site' }],
    ['with a host that is not ours', { host: 'evil.example', origin: 'http://evil.example' }],
  ])('an action %s', async (_what, headers) => {
    expect(await statusOf({ headers: { ...SCRIPT, ...headers }, body: '[]' })).toBe(403);
  });

  test('an action without an origin', async () => {
    const { origin: _, ...headers } = SCRIPT;
    expect(await statusOf({ headers, body: '[]' })).toBe(403);
  });

  test.each(['x', 'A'.repeat(42), '../../etc/passwd', ACTION.slice(1)])('the action %s', async (id) => {
    expect(await statusOf({ headers: { ...SCRIPT, 'next-action': id }, body: '[]' })).toBe(400);
  });

  test.each([
    '',
    '{',
    '{"then":"x"}',
    '["$1"]',
    '["$@0"]',
    '["$1:__proto__:then"]',
    '["$F1"]',
    '["$B1"]',
    '["$Q1"]',
    '[{"then":"$1"}]',
    '[{"__proto__":{"a":1}}]',
    '[{"constructor":"x"}]',
    `[${'['.repeat(60)}${']'.repeat(60)}]`,
    `[${'{"a":'.repeat(12)}1${'}'.repeat(12)}]`,
    JSON.stringify([Array.from({ length: 300 }, () => 0)]),
  ])('arguments that are not plain data: %s', async (body) => {
    expect(await statusOf({ body })).toBe(400);
  });

  test.each([
    ['a reference of a shape that is not ours', { '$ACTION_1:0': '{"id":"x","bound":"$@1"}', $ACTION_REF_1: '' }],
    [
      'a reference to more than its arguments',
      { '$ACTION_1:0': `{"id":"${ACTION}","bound":"$1:then"}`, $ACTION_REF_1: '' },
    ],
    ['bound arguments with a promise', { '$ACTION_1:0': FORM_REFERENCE, '$ACTION_1:1': '["$@2"]', $ACTION_REF_1: '' }],
    ['an action that is no action', { $ACTION_ID_x: '' }],
    ['no action at all', { username: 'nurse' }],
  ])('a form with %s', async (_what, fields) => {
    expect(await statusOf({ headers: OWN, body: form(fields) })).toBe(400);
  });

  test('a form cut off in the middle', async () => {
    const headers = { ...OWN, 'content-type': 'multipart/form-data; boundary=xxxx' };
    expect(await statusOf({ headers, body: '--xxxx\r\nContent-Disposition: form-data; name="a"\r\n\r\nb' })).toBe(400);
  });

  test.each(['application/json', 'application/x-www-form-urlencoded', '', 'text/html'])(
    'the content type %j',
    async (type) => {
      expect(await statusOf({ headers: { ...OWN, 'content-type': type }, body: 'x' })).toBe(415);
    },
  );

  test('another method', async () => {
    expect(await statusOf({ method: 'DELETE' })).toBe(405);
    expect(await statusOf({ method: 'PUT', body: 'x' })).toBe(405);
  });
});
