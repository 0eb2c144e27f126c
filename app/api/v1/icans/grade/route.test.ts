import { describe, expect, test } from 'vitest';
import { GET, POST } from './route';

const WELL = {
  ice: { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: 1, attention: 1 },
  consciousness: 'alert',
  seizure: 'none',
  motor: 'none',
  edema: 'none',
};

async function grade(findings: unknown) {
  const response = await POST(
    new Request('http://localhost/api/v1/icans/grade', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(findings),
    }),
  );
  const body = (await response.json()) as { fields?: Record<string, string[]> };
  return { status: response.status, type: response.headers.get('content-type'), body };
}

describe('Asking for a grade', () => {
  test('a well patient is grade 0, driven by nothing', async () => {
    const { status, body } = await grade(WELL);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'graded', grade: 0, drivenBy: [], partial: false });
  });

  test('a blank answer gives a range and is named', async () => {
    const { body } = await grade({ ...WELL, ice: { ...WELL.ice, writing: null } });
    expect(body).toMatchObject({ kind: 'incomplete', atLeast: 0, atMost: 1, alertAs: 1, missing: ['ice.writing'] });
  });

  test.each([
    ['"7"', '7'],
    ['7.5', 7.5],
    ['11', 11],
    ['-1', -1],
    ['true', true],
    ['the empty string', ''],
    ['blanks', '  '],
  ])('%s is not an ICE total: 400 naming the field', async (_, total) => {
    const { status, type, body } = await grade({ ice: { total } });
    expect([status, type]).toEqual([400, 'application/problem+json']);
    expect(Object.keys(body.fields ?? {})).toEqual(['ice.total']);
  });

  test('an unknown key is refused by name', async () => {
    const { status, body } = await grade({ ...WELL, conciousness: 'alert' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ status: 400, fields: { conciousness: [expect.stringContaining('Not a known key')] } });
  });

  test('nothing answered, and contradictory answers, are understood but refused: 422', async () => {
    expect((await grade({})).status).toBe(422);
    expect((await grade({ ...WELL, consciousness: 'unarousable' })).status).toBe(422);
  });

  test('a body that is a list, a number or null is refused', async () => {
    for (const body of [[], 7, null, 'alert']) expect((await grade(body)).status).toBe(400);
  });

  test('another method is told which one to use', () => {
    const response = GET();
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
