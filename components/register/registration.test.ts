import { describe, expect, test } from 'vitest';
import { errorsOf, typedIn } from './form';
import { mergeErrors, readRegistration } from './registration';

const ZONE = 'America/New_York';
const TYPED = {
  mrn: 'A-17',
  familyName: 'Vidal',
  givenName: 'Ana',
  birthDate: '6-May-1961',
  sex: 'female',
  ward: '5B',
  bed: '',
  product: 'tisagenlecleucel',
  infusedAt: '20-Nov-2026 10:30',
  doseLabel: ' ',
  weightKg: '71.5',
  baselineIce: '',
  capd: 'on',
};

describe('The registration form', () => {
  test('dates become what the record keeps, and blank is not recorded', () => {
    const { input, errors } = readRegistration(TYPED, ZONE);
    expect(errors).toEqual([]);
    expect(input).toMatchObject({
      birthDate: '1961-05-06',
      infusedAt: '2026-11-20T10:30:00-05:00',
      doseLabel: null,
      bed: null,
      capd: true,
      weightKg: '71.5',
    });
    expect(input['baselineIce']).toBeUndefined();
    expect(readRegistration({ ...TYPED, infusedAt: '', product: '' }, ZONE).input).toMatchObject({
      infusedAt: null,
      product: null,
    });
  });

  test('a baseline of digits is a number, 0 among them; anything else goes on to be refused', () => {
    const baseline = (typed: string) => readRegistration({ ...TYPED, baselineIce: typed }, ZONE).input['baselineIce'];
    expect(['0', ' 10 ', '07', '7.5', 'ten', '  '].map(baseline)).toEqual([0, 10, '07', '7.5', 'ten', undefined]);
  });

  test('a time that happens twice is asked for, and cannot be saved as another one', () => {
    const { input, errors } = readRegistration({ ...TYPED, infusedAt: '01-Nov-2026 01:30' }, ZONE);
    expect(errors).toEqual([{ field: 'infusedAt', text: expect.stringContaining('happens twice') }]);
    expect(input['infusedAt']).toBe('unreadable');
    expect(readRegistration({ ...TYPED, infusedAt: '2026-11-20T10:30+01:00' }, ZONE).input['infusedAt']).toBe(
      'unreadable',
    );
  });

  test('a wrong birth date says what is accepted', () => {
    expect(readRegistration({ ...TYPED, birthDate: '06/05/1961' }, ZONE).errors).toEqual([
      { field: 'birthDate', text: 'Type the birth date as 14-Jul-1945 or 1945-07-14.' },
    ]);
  });

  test('an unticked box is no', () => {
    const { capd: _, ...unticked } = TYPED;
    expect(readRegistration(unticked, ZONE).input['capd']).toBe(false);
  });
});

describe('A refusal on a form', () => {
  test('each field at fault leads to its place, whatever its path in the body', () => {
    const failure = {
      kind: 'invalid' as const,
      detail: 'Check payload.infusion.infusedAt.',
      fields: { 'payload.infusion.infusedAt': ['Give a time.'] },
    };
    expect(errorsOf(failure)).toEqual([{ field: 'infusedAt', text: 'Give a time.' }]);
    expect(errorsOf({ kind: 'forbidden', detail: 'A viewer account may not do this.' })).toEqual([
      { field: null, text: 'A viewer account may not do this.' },
    ]);
  });

  test('a date has one message, the one that says how to type it', () => {
    const own = [{ field: 'birthDate', text: 'Type it so.' }];
    expect(
      mergeErrors(own, [
        { field: 'birthDate', text: 'YYYY' },
        { field: 'mrn', text: 'Give the MRN.' },
      ]),
    ).toEqual([
      { field: 'birthDate', text: 'Type it so.' },
      { field: 'mrn', text: 'Give the MRN.' },
    ]);
  });

  test('what was typed comes back, without what the framework adds', () => {
    const form = new FormData();
    form.set('mrn', 'A-17');
    form.set('$ACTION_KEY', 'x');
    expect(typedIn(form)).toEqual({ mrn: 'A-17' });
  });
});
