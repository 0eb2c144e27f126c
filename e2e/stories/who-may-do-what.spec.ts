import { randomUUID } from 'node:crypto';
import { type Api, neuroCheck, type Patient } from '../support/api';
import { CONFUSED } from '../support/findings';
import { ROLES } from '../support/person';
import { type Deed, deeds } from '../support/requests';
import { expect, test } from '../support/stories';

async function does(by: Api, { method, path, body, files }: Deed): Promise<number> {
  if (method === 'GET') return (await by.request.get(`/api/v1${path}`)).status();
  if (files) return (await by.request.post(`/api/v1${path}`, { multipart: asFiles(files) })).status();
  // Only an entry carries a key.
  return (await by.post(path, path === '/entries' ? { key: randomUUID(), ...body } : body)).status();
}

const asFiles = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      { name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) },
    ]),
  );

test.describe('Who may do what', () => {
  for (const who of ROLES) {
    test(`${who} may do what the role allows, and nothing else`, async ({ door, patient }) => {
      const by = await door.script(who);
      const table = deeds(patient);
      expect(table.length).toBeGreaterThan(10);
      for (const deed of table) {
        const status = await does(by, deed);
        if (deed.may.includes(who)) expect.soft(status, `${who} may ${deed.name}`).not.toBe(403);
        else expect.soft(status, `${who} may not ${deed.name}`).toBe(403);
        expect.soft(status, `${who}, ${deed.name}`).toBeLessThan(500);
      }
    });
  }

  test('a stranger may do nothing at all', async ({ stranger, patient }) => {
    for (const deed of deeds(patient)) expect.soft(await does(stranger, deed), deed.name).toBe(401);
  });

  test('only a physician or charge nurse may say that a finding has another cause', async ({ door, patient }) => {
    const attributed = { ...CONFUSED, attributedElsewhere: { ice: 'lorazepam given for sleep' } };
    const tries = async (who: 'nurse' | 'charge' | 'physician', about: Patient) =>
      (await (await door.script(who)).tries(neuroCheck(about, attributed))).status();
    expect(await tries('nurse', patient)).toBe(403);
    expect(await tries('charge', patient)).toBe(200);
    expect(await tries('physician', patient)).toBe(200);
  });

  test('a write from another site is refused, session or not', async ({ door, patient }) => {
    const nurse = await door.script('nurse');
    const response = await nurse.request.post('/api/v1/entries', {
      headers: { origin: 'https://elsewhere.example' },
      data: { key: randomUUID(), ...neuroCheck(patient, CONFUSED) },
    });
    expect(response.status()).toBe(403);
    expect((await nurse.course(patient.id)).checks).toEqual([]);
  });
});
