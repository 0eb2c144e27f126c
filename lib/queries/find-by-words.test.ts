import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, done, openWard, register, type Staff, write } from '@/lib/commands/test-ward';
import { findByWords } from './find-by-words';

let staff: Staff;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ staff, close } = await openWard());
  const people = [
    ['F-4471', 'Ferreira', 'Tomás', '4'],
    ['F-4472', 'Ferreira-Lund', 'Ana', '12'],
    ['O-0629', 'Okafor', 'Adaeze', '14'],
  ] as const;
  for (const [mrn, familyName, givenName, bed] of people)
    await register(staff.nurse, { mrn, familyName, givenName, bed });
});
afterAll(() => close());

async function found(words: string) {
  const { patients, more } = done(await findByWords(staff.nurse, words));
  return [...patients.map(({ displayName }) => displayName), ...(more > 0 ? [`and ${more} more`] : [])];
}

test.each([
  ['oka', ['OKAFOR, Adaeze']],
  ['OKAFOR, Adaeze', ['OKAFOR, Adaeze']],
  ['ada oka', ['OKAFOR, Adaeze']],
  ['tomas', ['FERREIRA, Tomás']],
  ['lund', ['FERREIRA-LUND, Ana']],
  ['ferreira', ['FERREIRA, Tomás', 'FERREIRA-LUND, Ana']],
  ['ferreira 12', ['FERREIRA-LUND, Ana']],
  ['FERREIRA-LUND, Ana', ['FERREIRA-LUND, Ana']],
  ['0629', ['OKAFOR, Adaeze']],
  ['o-06', ['OKAFOR, Adaeze']],
  ['14', ['OKAFOR, Adaeze']],
  ['kafor', []],
  ['   ', []],
  ['%', []],
])('%j finds %j', async (words, names) => {
  expect(await found(words)).toEqual(names);
});

test('whoever has left is found by the whole MRN, and said to have left', async () => {
  const patientId = await register(staff.nurse, { mrn: 'E-77', familyName: 'Ended', bed: null });
  const payload = { endedAt: '2026-11-20T10:00-05:00', reason: 'Discharged home' };
  const more = { expectedVersion: 1 };
  done(await write(staff.charge, { patientId, kind: 'end-course', payload, more, now: at('2026-11-20 11:00') }));
  expect(await found('ended')).toEqual([]);
  const { patients } = done(await findByWords(staff.nurse, ' E-77 '));
  expect(patients).toEqual([expect.objectContaining({ id: patientId, endedAt: '2026-11-20T15:00:00.000Z' })]);
});

test('an MRN with an accent is the same however it is written', async () => {
  const patientId = await register(staff.nurse, { mrn: 'É-78', familyName: 'Accented', bed: null });
  const payload = { endedAt: '2026-11-20T10:00-05:00', reason: 'Discharged home' };
  const more = { expectedVersion: 1 };
  done(await write(staff.charge, { patientId, kind: 'end-course', payload, more, now: at('2026-11-20 11:00') }));
  expect(await found('É-78'.normalize('NFD'))).toEqual(['ACCENTED, Iris']);
});

test('a long list is cut, and says how much is left out', async () => {
  for (let bed = 20; bed < 30; bed += 1)
    await register(staff.nurse, { mrn: `M-${bed}`, familyName: 'Many', givenName: `No${bed}`, bed: String(bed) });
  expect(await found('many')).toHaveLength(9);
  expect((await found('many')).at(-1)).toBe('and 2 more');
});

test('who reads no patient finds none', async () => {
  expect(await findByWords(staff.admin, 'oka')).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
});
