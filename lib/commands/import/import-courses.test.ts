import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getReader } from '@/lib/db/client';
import { at, done, openWard, refusal, type Staff, write } from '../test-ward';
import { importCourses } from './import-courses';

const NOW = at('2026-11-24 09:00');
const file = (name: string) => new Uint8Array(readFileSync(`e2e/support/courses/${name}.csv`));
const text = (lines: string) => new TextEncoder().encode(lines);

const PATIENTS_HEAD =
  'mrn,family_name,given_name,birth_date,sex,ward,bed,product,infused_at,weight_kg,indication,tumor_burden,baseline_ice';
const IRIS =
  'N-1,Marlow,Iris,1961-03-09,female,5C,1,axicabtagene ciloleucel,2026-11-12T11:20-05:00,71,lymphoma,high,10';
const CHECKS_HEAD =
  'mrn,observed_at,year,month,city,hospital,naming,command,writing,attention,ice_total,consciousness,seizure,motor,edema,temperature_c,not_done_reason,note';
const CHECK = 'N-1,2026-11-20T08:00-05:00,1,1,1,1,3,1,1,1,,alert,none,none,none,36.9,,';

let staff: Staff;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ staff, close } = await openWard());
});
afterAll(() => close());

const bring = (files: { patients?: Uint8Array; checks?: Uint8Array }, dryRun = false) =>
  importCourses(staff.charge, { files: { patients: null, checks: null, ...files }, dryRun }, NOW);

const patients = (...rows: string[]) => text([PATIENTS_HEAD, ...rows].join('\n'));
const checks = (...rows: string[]) => text([CHECKS_HEAD, ...rows].join('\r\n'));

const counts = async () => ({
  patients: await getReader().patient.count(),
  checks: await getReader().neuroCheck.count(),
  audits: await getReader().auditEvent.count(),
});

async function reasonOf(files: { patients?: Uint8Array; checks?: Uint8Array }): Promise<string> {
  const before = await counts();
  const report = done(await bring(files));
  expect(report.applied).toBe(false);
  expect(await counts()).toEqual(before);
  return report.rows.map((row) => `${row.file} line ${row.line}: ${row.reason ?? row.status}`).join('\n');
}

describe('The sample courses', () => {
  const both = { patients: file('patients'), checks: file('checks') };

  test('a dry run says what would happen and writes nothing', async () => {
    const before = await counts();
    const report = done(await bring(both, true));
    expect(report).toMatchObject({ dryRun: true, applied: false, counts: { changed: 0, unchanged: 0, refused: 0 } });
    expect(report.rows[0]).toEqual({ file: 'patients', line: 2, status: 'new' });
    expect(await counts()).toEqual(before);
  });

  test('are taken whole', async () => {
    const report = done(await bring(both));
    expect(report).toMatchObject({ applied: true, counts: { changed: 0, unchanged: 0, refused: 0 } });
    const lines = new TextDecoder().decode(both.checks).trim().split('\n').length - 1;
    expect(await counts()).toMatchObject({ patients: 13, checks: lines });
  });

  test('the same files twice change nothing', async () => {
    const before = await counts();
    const report = done(await bring(both));
    expect(report.counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
    expect(await counts()).toEqual(before);
  });
});

describe('Rows that are wrong', () => {
  test.each([
    [
      'a time without its offset',
      IRIS.replace('-05:00', ''),
      /line 2: infused_at: Give a date and time with its offset/,
    ],
    ['an unknown product', IRIS.replace('axicabtagene', 'axi'), /line 2: product: Accepted: .*idecabtagene vicleucel/],
    ['a wrong sex', IRIS.replace('female', 'f'), /line 2: sex: Accepted: female, male, other, unknown/],
    [
      'a tumor burden in other words',
      IRIS.replace('high', 'bulky'),
      /line 2: tumor_burden: Accepted: low, high or empty/,
    ],
    ['a baseline of 11', IRIS.replace(/10$/, '11'), /line 2: baseline_ice: /],
    [
      'a birth date that is none',
      IRIS.replace('1961-03-09', '1961-02-30'),
      /line 2: birth_date: There is no such date/,
    ],
    ['no name', IRIS.replace('Marlow', ' '), /line 2: family_name: Give the family name/],
  ])('patients.csv with %s is refused by name', async (_what, row, expected) => {
    expect(await reasonOf({ patients: patients(row) })).toMatch(expected);
  });

  test.each([
    ['an item of 2', CHECK.replace(',1,1,1,1,3', ',2,1,1,1,3'), /line 2: year: /],
    ['half a point', CHECK.replace(',3,', ',2.5,'), /line 2: naming: /],
    ['a total beside the items', CHECK.replace(',,alert', ',10,alert'), /line 2: ice_total: |line 2: ice: /],
    ['an unknown word', CHECK.replace('alert', 'awake'), /line 2: consciousness: /],
    ['a temperature in Fahrenheit', CHECK.replace('36.9', '98.4'), /line 2: temperature_c: Give degrees Celsius/],
    [
      'an unknown reason',
      CHECK.replace('36.9,,', '36.9,busy,').replace(',1,,alert', ',,,alert'),
      /line 2: not_done_reason: /,
    ],
    [
      'a reason that is none, with nothing left out',
      CHECK.replace('36.9,,', '36.9,banana,'),
      /line 2: not_done_reason: /,
    ],
    ['a number with a leading zero', CHECK.replace(',1,1,1,1,3', ',01,1,1,1,3'), /line 2: year: /],
    ['a note that hides something', `${CHECK}a\u0000b`, /line 2: note: Leave control characters out/],
    [
      'a time before the birth',
      CHECK.replace('2026-11-20', '1950-11-20'),
      /line 2: .*before the patient was born \(09-Mar-1961\)/,
    ],
    ['a patient nobody knows', CHECK.replace('N-1', 'N-9'), /line 2: mrn: No patient with MRN N-9/],
    ['a time ahead', CHECK.replace('2026-11-20', '2026-12-20'), /line 2: observed_at: .*ahead of the server’s clock/],
    ['points from somebody unarousable', CHECK.replace('alert', 'unarousable'), /line 2: 2026-11-20: .*/],
    ['nothing answered', 'N-1,2026-11-20T08:00-05:00,,,,,,,,,,,,,,38.4,,', /line 2: 2026-11-20: /],
  ])('checks.csv with %s is refused by name', async (_what, row, expected) => {
    expect(await reasonOf({ patients: patients(IRIS), checks: checks(row) })).toMatch(expected);
  });

  test('a row is named by the line it begins on, also where a note has several', async () => {
    const note = CHECK.replace('2026-11-20', '2026-11-19').concat('"first\nsecond\nthird"');
    const report = await reasonOf({
      patients: patients(IRIS),
      checks: checks(note, CHECK.replace(',1,1,1,1,3', ',2,1,1,1,3')),
    });
    expect(report).toMatch(/checks line 2: new\nchecks line 5: year: /);
  });

  test('one refused row applies none, and each row says how it stands', async () => {
    const report = await reasonOf({ patients: patients(IRIS, IRIS.replace('N-1', 'N-2').replace('female', 'f')) });
    expect(report).toBe('patients line 2: new\npatients line 3: sex: Accepted: female, male, other, unknown.');
  });

  test('a child’s check is refused with that reason', async () => {
    const child = IRIS.replace('1961-03-09', '2018-03-09');
    expect(await reasonOf({ patients: patients(child), checks: checks(CHECK) })).toMatch(
      /under 12 and scored with CAPD/,
    );
    const blank = 'N-1,2026-11-20T08:00-05:00,,,,,,,,,,alert,none,none,none,,,';
    expect(await reasonOf({ patients: patients(child), checks: checks(blank) })).toMatch(
      /under 12 and scored with CAPD/,
    );
  });

  test('rows of one patient must agree in everything but the time', async () => {
    const second = IRIS.replace('2026-11-12', '2026-11-15');
    expect(await reasonOf({ patients: patients(IRIS, second.replace('71', '72')) })).toMatch(/line 3: .*weight_kg/);
    expect(await reasonOf({ patients: patients(IRIS, IRIS) })).toMatch(/line 3: Repeats line 2/);
  });

  test.each([
    ['no header that we know', text('name,when\nA,B'), /invalid: patients: Unknown column name, when/],
    ['a column twice', text(`${PATIENTS_HEAD},mrn\n${IRIS},N-1`), /Column mrn stands twice/],
    ['a column missing', text('mrn,family_name\nN-1,Marlow'), /Column given_name, .* is missing/],
    ['a row that is too short', patients('N-1,Marlow'), /Line 2: 2 cells where the header names 13/],
    ['nothing in it', text(''), /The file is empty/],
    ['bytes that are not UTF-8', new Uint8Array([0x6d, 0xff]), /not UTF-8/],
  ])('a file with %s is refused whole', async (_what, bytes, expected) => {
    expect(refusal(await bring({ patients: bytes }))).toMatch(expected);
  });

  test('an MRN with an accent is the same however it is written', async () => {
    const accented = (row: string) => text(row.replace('N-1', 'É-1').normalize('NFD'));
    const files = {
      patients: accented(`${PATIENTS_HEAD}\n${IRIS}`),
      checks: accented(`${CHECKS_HEAD}\n${CHECK}`),
    };
    expect(done(await bring(files, true))).toMatchObject({ counts: { new: 2, refused: 0 } });
  });

  test('only a charge nurse imports', async () => {
    const request = { files: { patients: patients(IRIS), checks: null }, dryRun: true };
    expect(refusal(await importCourses(staff.nurse, request, NOW))).toMatch(/^forbidden/);
  });
});

describe('A file that changed', () => {
  test('brings the change, keeps the old values and gives way to what was done by hand', async () => {
    const once = { patients: patients(IRIS), checks: checks(CHECK) };
    expect(done(await bring(once)).counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 0 });
    const moved = {
      patients: patients(IRIS.replace('5C,1', '5C,2')),
      checks: checks(CHECK.replace(',1,,alert', ',0,,alert')),
    };
    expect(done(await bring(moved)).counts).toEqual({ new: 0, changed: 2, unchanged: 0, refused: 0 });
    const rows = await getReader().neuroCheck.findMany({
      where: { patient: { mrn: 'N-1' } },
      orderBy: { recordedAt: 'asc' },
    });
    expect(rows).toHaveLength(2);
    expect(done(await bring(moved)).counts).toMatchObject({ unchanged: 2 });
  });

  test('a correction made by hand stays when the same file comes again, and stops another one', async () => {
    const standing = await getReader().neuroCheck.findFirstOrThrow({
      where: { patient: { mrn: 'N-1' }, correctedBy: null },
      include: { patient: true },
    });
    const payload = { entryId: standing.id, reason: 'Read from the wrong sheet', enteredInError: true };
    const more = { expectedVersion: standing.patient.version };
    done(await write(staff.charge, { patientId: standing.patientId, kind: 'correction', payload, more, now: NOW }));
    const moved = {
      patients: patients(IRIS.replace('5C,1', '5C,2')),
      checks: checks(CHECK.replace(',1,,alert', ',0,,alert')),
    };
    expect(done(await bring(moved)).counts).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 0 });
    expect(await reasonOf({ checks: checks(CHECK) })).toMatch(/line 2: observed_at: .*taken back by hand/);
  });

  test('another birth date for a known MRN stops for a person to look', async () => {
    expect(await reasonOf({ patients: patients(IRIS.replace('1961-03-09', '1962-03-09')) })).toMatch(
      /MRN N-1 is registered with birth date 1961-03-09/,
    );
  });

  test('a taken bed is a warning', async () => {
    const report = done(await bring({ patients: patients(IRIS.replace('N-1', 'N-3').replace('5C,1', '5C,2')) }, true));
    expect(report.rows[0]).toMatchObject({ status: 'new', warning: 'Bed 2 on ward 5C is taken.' });
  });
});
