import { describe, expect, test } from 'vitest';
import { instantOf, typedDate, typedMoment } from './typed-time';

const NEW_YORK = 'America/New_York';

describe('A date as typed', () => {
  test.each([
    ['22-Nov-2026', '2026-11-22'],
    ['2-nov-2026', '2026-11-02'],
    ['22 November 2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['29-Feb-2028', '2028-02-29'],
  ])('%s is %s', (typed, date) => expect(typedDate(typed)).toBe(date));

  test.each(['', '03/04/2026', '04-03-2026', '29-Feb-2026', '31-Nov-2026', '22-Nox-2026', '2026-13-01', '22-Nov-26'])(
    '%j is not taken',
    (typed) => expect(typedDate(typed)).toBeNull(),
  );
});

describe('A date and time as typed, in the ward zone', () => {
  test('an ordinary time carries the offset of its season', () => {
    expect(instantOf(NEW_YORK, '22-Nov-2026', '3:05')).toMatchObject({
      kind: 'instant',
      iso: '2026-11-22T03:05:00-05:00',
    });
    expect(instantOf(NEW_YORK, '2026-07-04', '23:59')).toMatchObject({
      kind: 'instant',
      iso: '2026-07-04T23:59:00-04:00',
    });
    expect(instantOf('Asia/Kolkata', '2026-07-04', '00:00')).toMatchObject({ iso: '2026-07-04T00:00:00+05:30' });
  });

  test('a time skipped when clocks go forward is named, never moved', () => {
    expect(instantOf(NEW_YORK, '14-Mar-2027', '02:30')).toEqual({
      kind: 'wrong',
      field: 'time',
      says: '02:30 on 14-Mar-2027 does not exist: the clocks go forward over it.',
    });
  });

  test('a time that happens twice asks which one, and takes the offset as the answer', () => {
    expect(instantOf(NEW_YORK, '01-Nov-2026', '01:30')).toEqual({
      kind: 'wrong',
      field: 'time',
      says: '01:30 on 01-Nov-2026 happens twice. Type 01:30 −04:00 for the first, 01:30 −05:00 for the second.',
    });
    expect(instantOf(NEW_YORK, '01-Nov-2026', '01:30 -04:00')).toMatchObject({ iso: '2026-11-01T01:30:00-04:00' });
    expect(instantOf(NEW_YORK, '01-Nov-2026', '01:30 −05:00')).toMatchObject({ iso: '2026-11-01T01:30:00-05:00' });
  });

  test('an offset of another place is refused', () => {
    expect(instantOf(NEW_YORK, '22-Nov-2026', '03:05 +01:00')).toMatchObject({ kind: 'wrong', field: 'time' });
  });

  test.each(['', '24:00', '3.05', '0305', '12:60', '3 pm'])('%j is not a time', (time) => {
    expect(instantOf(NEW_YORK, '22-Nov-2026', time)).toMatchObject({ kind: 'wrong', field: 'time' });
  });

  test('a wrong date is named before the time', () => {
    expect(instantOf(NEW_YORK, '31-Nov-2026', '')).toMatchObject({ kind: 'wrong', field: 'date' });
  });
});

describe('A date and time typed into one field', () => {
  test.each([
    '22-Nov-2026 10:30',
    '2026-11-22T10:30',
    '2026-11-22 10:30',
    '22 Nov 2026 10:30',
    ' 22-Nov-2026  10:30 -05:00',
  ])('%s is one moment', (typed) =>
    expect(typedMoment(NEW_YORK, typed)).toMatchObject({ iso: '2026-11-22T10:30:00-05:00' }),
  );

  test('an October date keeps its name', () => {
    expect(typedMoment(NEW_YORK, '22-Oct-2026 10:30')).toMatchObject({ iso: '2026-10-22T10:30:00-04:00' });
  });

  test.each(['', '22-Nov-2026', '10:30', 'yesterday 10:30'])('%j is not taken', (typed) => {
    expect(typedMoment(NEW_YORK, typed)).toMatchObject({ kind: 'wrong', field: 'date' });
  });
});
