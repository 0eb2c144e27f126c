import { randomUUID } from 'node:crypto';
import { type Api, HOUR, neuroCheck, type Patient } from '../support/api';
import { WELL } from '../support/findings';
import { expect, test } from '../support/stories';

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** Sends bytes as they are: what a library would tidy up is sent untidied. */
const sendsRaw = (by: Api, path: string, text: string) =>
  by.request.post(`/api/v1${path}`, { headers: { 'content-type': 'application/json' }, data: Buffer.from(text) });

test.describe('Refusing bad input', () => {
  for (const value of ['', '  ', true, '7', 7.5, 11, -1]) {
    test(`${JSON.stringify(value)} is no ICE value, and the answer says what is`, async ({ stranger }) => {
      for (const ice of [{ total: value }, { year: value }, { naming: value }]) {
        const response = await stranger.post('/icans/grade', { ice });
        expect(response.status()).toBe(400);
        const problem: Problem = await response.json();
        const [field] = Object.keys(problem.fields ?? {});
        expect(field).toContain('ice');
        expect(Object.values(problem.fields ?? {})[0]?.[0]).toMatch(/\d/);
      }
    });
  }

  const malformed: Readonly<Record<string, string>> = {
    'a key written twice': '{"consciousness":"alert","consciousness":"unarousable"}',
    'an unknown key': '{"consciousness":"alert","mood":"fine"}',
    'a body that is no JSON': '{"consciousness":',
    'a list': '[]',
    'a bare word': '"alert"',
    'a very deep body': `${'{"ice":'.repeat(5000)}1${'}'.repeat(5000)}`,
    'a prototype key': '{"__proto__":{"ice":{"total":10}},"consciousness":"alert"}',
    'an enormous number': `{"ice":{"total":1${'0'.repeat(400)}}}`,
  };
  for (const [name, body] of Object.entries(malformed)) {
    test(`${name} is refused as malformed`, async ({ stranger, nurse }) => {
      expect((await sendsRaw(stranger, '/icans/grade', body)).status()).toBe(400);
      expect((await sendsRaw(nurse.api, '/entries', body)).status()).toBe(400);
    });
  }

  test('a huge body is refused as too large, and one of another type as such', async ({ stranger }) => {
    const huge = await sendsRaw(stranger, '/icans/grade', `{"signs":["${'x'.repeat(3_000_000)}"]}`);
    expect(huge.status()).toBe(413);
    const form = await stranger.request.post('/api/v1/icans/grade', { form: { consciousness: 'alert' } });
    expect(form.status()).toBe(415);
  });

  test('nothing answered at all, and a contradiction, are refused with a sentence', async ({ stranger }) => {
    const contradiction = { consciousness: 'unarousable', ice: { year: 1 } };
    for (const body of [{}, { signs: ['headache'] }, { notDone: { ice: 'asleep' } }, contradiction]) {
      const response = await stranger.post('/icans/grade', body);
      expect(response.status(), JSON.stringify(body)).toBe(422);
      expect(((await response.json()) as Problem).detail.length).toBeGreaterThan(10);
    }
  });

  const wrongMoments: Readonly<Record<string, (patient: Patient) => object>> = {
    'of an unknown patient': (patient) => ({ ...neuroCheck(patient, WELL), patientId: randomUUID() }),
    'more than two minutes ahead': (patient) => ({
      ...neuroCheck(patient, WELL),
      observedAt: new Date(Date.now() + 3 * 60_000).toISOString(),
    }),
    'before birth': (patient) => ({ ...neuroCheck(patient, WELL), observedAt: '1958-04-01T12:00:00Z' }),
    'without an offset': (patient) => ({ ...neuroCheck(patient, WELL), observedAt: '2026-11-20T09:00:00' }),
  };
  for (const [name, body] of Object.entries(wrongMoments)) {
    test(`a check ${name} is refused, and nothing is written`, async ({ nurse, patient }) => {
      const response = await nurse.api.post('/entries', { key: randomUUID(), ...body(patient) });
      expect([400, 404, 422]).toContain(response.status());
      expect(response.headers()['content-type']).toContain('application/problem+json');
      expect((await nurse.api.course(patient.id)).checks).toEqual([]);
    });
  }

  test('a check up to two minutes ahead counts as now', async ({ nurse, patient }) => {
    const ahead = new Date(Date.now() + 60_000).toISOString();
    await nurse.api.enters({ ...neuroCheck(patient, WELL), observedAt: ahead });
    const { checks } = await nurse.api.course(patient.id);
    expect(Date.parse(checks[0]?.observedAt ?? '')).toBeLessThan(Date.parse(ahead));
  });

  test('a check observed after the course ended is refused, one from before is not', async ({ charge, patient }) => {
    await charge.api.enters({ kind: 'end-course', patientId: patient.id, payload: { reason: 'Discharged home' } });
    const before = new Date(Date.now() - HOUR).toISOString();
    expect((await charge.api.tries(neuroCheck(patient, WELL))).status()).toBe(422);
    expect((await charge.api.tries({ ...neuroCheck(patient, WELL), observedAt: before })).status()).toBe(200);
  });

  test('a repeated key gets the first answer; with another payload it is refused', async ({ nurse, patient }) => {
    const entry = { ...neuroCheck(patient, WELL), key: randomUUID() };
    const first = await nurse.api.enters(entry);
    expect(await nurse.api.enters(entry)).toEqual(first);
    expect((await nurse.api.tries({ ...entry, payload: { consciousness: 'alert' } })).status()).toBe(422);
    expect((await nurse.api.course(patient.id)).checks).toHaveLength(1);
  });

  test('an address that does not exist says so, as a page and as data', async ({ nurse }) => {
    expect((await nurse.api.request.get('/api/v1/patients/nobody/course')).status()).toBe(404);
    expect((await nurse.api.request.get('/api/v1/no-such-route')).status()).toBe(404);
    for (const at of ['yesterday', '2999-01-01T00:00:00Z', '2026-11-20T09:00:00']) {
      const response = await nurse.api.request.get('/api/v1/board', { params: { at } });
      expect([400, 422], at).toContain(response.status());
    }
  });
});
