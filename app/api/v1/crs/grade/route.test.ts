import { describe, expect, test } from 'vitest';
import { GET, POST } from './route';

const FEBRILE = {
  temperatureC: 38.4,
  feverElsewhere: false,
  feverMasked: false,
  hypotension: true,
  vasopressors: ['norepinephrine'],
  oxygen: { device: 'nasal-cannula', flowLpm: 6 },
};

async function grade(findings: unknown) {
  const response = await POST(
    new Request('http://localhost/api/v1/crs/grade', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(findings),
    }),
  );
  const body = (await response.json()) as { fields?: Record<string, string[]> };
  return { status: response.status, type: response.headers.get('content-type'), body };
}

describe('Asking for a CRS grade', () => {
  test('the worst part decides, and is named', async () => {
    const { status, body } = await grade(FEBRILE);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'graded', grade: 3, drivenBy: ['hypotension'], partial: false });
  });

  test('a blank answer gives a range and is named', async () => {
    const { body } = await grade({ ...FEBRILE, vasopressors: null });
    expect(body).toMatchObject({ kind: 'incomplete', atLeast: 2, atMost: 4, alertAs: 2, missing: ['vasopressors'] });
  });

  test.each([
    ['temperatureC', '38.4'],
    ['temperatureC', 24.9],
    ['temperatureC', 45.1],
    ['temperatureC', true],
    ['feverMasked', 'no'],
    ['hypotension', 1],
    ['vasopressors', 'norepinephrine'],
    ['vasopressors.0', ['']],
    ['oxygen.device', { device: 'tent' }],
    ['oxygen.device', { flowLpm: 2 }],
    ['oxygen.flowLpm', { device: 'nasal-cannula', flowLpm: -1 }],
    ['oxygen.flow', { device: 'nasal-cannula', flow: 2 }],
    ['oxygen', 'room-air'],
    ['attributedElsewhere.fever', { fever: 'infection' }],
    ['bloodPressure', 90],
  ])('%s %j is not accepted: 400 naming the field', async (field, value) => {
    const { status, type, body } = await grade({ ...FEBRILE, [field.split('.')[0] ?? '']: value });
    expect([status, type]).toEqual([400, 'application/problem+json']);
    expect(Object.keys(body.fields ?? {})).toEqual([field]);
  });

  test('nothing answered is understood but refused: 422', async () => {
    expect((await grade({})).status).toBe(422);
  });

  test('is asked by POST', () => {
    expect(GET().status).toBe(405);
    expect(GET().headers.get('Allow')).toBe('POST');
  });
});
