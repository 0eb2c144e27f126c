import { describe, expect, test } from 'vitest';
import { BLANK, check, childCheck, iceItems } from './check.test-support';
import { formFor } from './form';
import { isComplete } from './missing';

describe('which test a patient takes on a day', () => {
  test.each([
    { when: 'the day before the twelfth birthday', birthDate: '2014-11-21', day: '2026-11-20', form: 'capd' },
    { when: 'the twelfth birthday', birthDate: '2014-11-20', day: '2026-11-20', form: 'ice' },
    { when: 'an adult', birthDate: '1983-12-27', day: '2026-11-20', form: 'ice' },
    { when: 'a newborn', birthDate: '2026-11-20', day: '2026-11-20', form: 'capd' },
    { when: 'born on a leap day, the day before', birthDate: '2012-02-29', day: '2024-02-28', form: 'capd' },
    { when: 'born on a leap day, the day itself', birthDate: '2012-02-29', day: '2024-02-29', form: 'ice' },
    {
      when: 'born on a leap day, twelfth birthday in a year without one',
      birthDate: '2088-02-29',
      day: '2100-02-28',
      form: 'ice',
    },
    { when: 'and the day before that', birthDate: '2088-02-29', day: '2100-02-27', form: 'capd' },
  ])('$when: $form', ({ birthDate, day, form }) => {
    expect(formFor(birthDate, day, false)).toBe(form);
  });

  test('CAPD at any age when flagged for it', () => {
    expect(formFor('1983-12-27', '2026-11-20', true)).toBe('capd');
  });
});

describe('complete enough for a baseline', () => {
  test.each([
    ['every question answered', check({ ice: iceItems() })],
    ['an ICE total', check()],
    ['findings do not matter', check({ ice: { total: 0 }, seizure: 'prolonged', edema: 'hemorrhage-related' })],
    ['a child', childCheck()],
    ['a child unable to be scored', childCheck({ capd: { unable: true } })],
  ])('%s: yes', (_, findings) => {
    expect(isComplete(findings)).toBe(true);
  });

  test.each([
    ['one ICE question not tested', check({ ice: iceItems({ writing: null }) })],
    ['no ICE', check({ ice: null })],
    ['no consciousness', check({ consciousness: null })],
    ['not assessable', check({ consciousness: 'not-assessable' })],
    ['no seizure answer', check({ seizure: null })],
    ['a seizure of unknown length', check({ seizure: 'duration-unknown' })],
    ['no motor answer', check({ motor: null })],
    ['no edema answer', check({ edema: null })],
    ['nothing', BLANK],
    ['a sedated child', childCheck({ capd: { unable: true }, consciousness: 'not-assessable' })],
  ] as const)('%s: no', (_, findings) => {
    expect(isComplete(findings)).toBe(false);
  });

  test('partial but graded is not complete', () => {
    expect(isComplete({ ...BLANK, seizure: 'prolonged' })).toBe(false);
  });
});
