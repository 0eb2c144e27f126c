import { describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES, readJson } from './json-body';
import { problem } from './problem';

const post = (body: BodyInit | null, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  new Request('http://localhost/api/v1/icans/grade', { method: 'POST', body, headers });

async function refusalOf(request: Request) {
  const read = await readJson(request);
  if (read.ok) throw new Error(`accepted ${JSON.stringify(read.value)}`);
  const response = problem(read.error);
  const { detail } = (await response.json()) as { detail: string };
  return `${response.status} ${detail}`;
}

describe('A body that says what it means', () => {
  test.each([
    ['{}', {}],
    ['{"ice":{"total":7}}', { ice: { total: 7 } }],
    ['{"a":{"x":1},"b":{"x":1}}', { a: { x: 1 }, b: { x: 1 } }],
    ['{"a":["x","x"],"x":"a"}', { a: ['x', 'x'], x: 'a' }],
    ['{"a":"b\\"","b":"\\"a\\":"}', { a: 'b"', b: '"a":' }],
    ['\uFEFF{"a":1}', { a: 1 }],
    ['[[[[[[[[1]]]]]]]]', [[[[[[[[1]]]]]]]]],
  ])('%s is read as it stands', async (text, value) => {
    expect(await readJson(post(text))).toEqual({ ok: true, value });
  });

  test('the charset may be named', async () => {
    const named = await readJson(post('{}', { 'Content-Type': 'Application/JSON; charset=UTF-8' }));
    expect(named).toEqual({ ok: true, value: {} });
  });
});

describe('A body that does not', () => {
  test.each([
    ['{"ice":10,"ice":2}', '400 The key "ice" is given twice.'],
    ['{"ice":{"year":1,"\\u0079ear":0}}', '400 The key "year" is given twice.'],
    ['{"a" :1,"a"\n:2}', '400 The key "a" is given twice.'],
    [`{"a":1,"a"${' '.repeat(500)}:2}`, '400 The key "a" is given twice.'],
    ['{"__proto__":{"ice":1}}', '400 The key "__proto__" is not accepted.'],
    ['[[[[[[[[[1]]]]]]]]]', '400 The body is nested deeper than 8 levels.'],
    ['['.repeat(60_000), '400 The body is not valid JSON.'],
    ['{"a":"\\ud800"}', '400 A text in the body holds half of a character pair.'],
    ['{"a":1,}', '400 The body is not valid JSON.'],
    ['{"a":01}', '400 The body is not valid JSON.'],
    ['NaN', '400 The body is not valid JSON.'],
    ['', '400 The body is empty; a JSON object is expected.'],
  ])('%.40s is refused', async (text, refusal) => {
    expect(await refusalOf(post(text))).toBe(refusal);
  });

  test('bytes that are not UTF-8 are refused', async () => {
    expect(await refusalOf(post(new Uint8Array([0x22, 0xc3, 0x28, 0x22])))).toBe('400 The body is not valid UTF-8.');
  });

  test('a body over 64 KB is refused, one of exactly 64 KB is read', async () => {
    const padded = (bytes: number) => `{}${' '.repeat(bytes - 2)}`;
    expect(await refusalOf(post(padded(MAX_BODY_BYTES + 1)))).toBe('413 The body is larger than 64 KB.');
    expect(await readJson(post(padded(MAX_BODY_BYTES)))).toEqual({ ok: true, value: {} });
  });

  test.each([
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/json; charset=latin1' },
    { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    {},
  ])('%o is refused as a content type', async (headers) => {
    const bytes = new TextEncoder().encode('{}');
    expect(await refusalOf(post(bytes, headers as Record<string, string>))).toMatch(/^415 /);
  });
});
