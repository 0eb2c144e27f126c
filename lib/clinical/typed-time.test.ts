import { describe, expect, test } from 'vitest';
import { instantOf, typedDate, typedMoment } from './typed-time';

const NEW_YORK = 'America/New_York';

describe('A date as typed', () => {
  test.each([
    ['22-Nov-2026', '2026-11-22'],
    ['2-nov-2026', '2026-11-02'],
    ['22 November 2026', '2026-11-22'],
    ['22-NOV-2026', '2026-11-22'],
    [' 22-Nov-2026 ', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    [' 2026-11-22 ', '2026-11-22'],
    ['29-Feb-2028', '2028-02-29'],
  ])('%s is %s', (typed, date) => expect(typedDate(typed)).toBe(date));

  test.each([
    ['01', 'Jan'],
    ['02', 'Feb'],
    ['03', 'Mar'],
    ['04', 'Apr'],
    ['05', 'May'],
    ['06', 'Jun'],
    ['07', 'Jul'],
    ['08', 'Aug'],
    ['09', 'Sep'],
    ['10', 'Oct'],
    ['11', 'Nov'],
    ['12', 'Dec'],
  ])('month %s is typed %s', (month, word) => expect(typedDate(`15-${word}-2026`)).toBe(`2026-${month}-15`));

  test.each(['', '03/04/2026', '04-03-2026', '29-Feb-2026', '31-Nov-2026', '22-Nox-2026', '2026-13-01', '22-Nov-26'])(
    '%j is not taken',
    (typed) => expect(typedDate(typed)).toBeNull(),
  );

  test.each([
    'on 2026-11-22',
    '2026-11-22, noon',
    '12026-11-22',
    '2026-11-220',
    'on 22-Nov-2026',
    '122-Nov-2026',
    '22-Nov-2026, noon',
    '22-Nov-20261',
    '22-No-2026',
    '22/Nov/2026',
    '22-Nov.-2026',
  ])('%j has too much or too little, and is not taken', (typed) => expect(typedDate(typed)).toBeNull());
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
    expect(instantOf(NEW_YORK, '22-Nov-2026', '03:05 +01:00')).toEqual({
      kind: 'wrong',
      field: 'time',
      says: '03:05 on 22-Nov-2026 is 03:05 −05:00 on this ward. Leave the offset out or type it so.',
    });
  });

  test('the offset of the ward may be typed, close to the time or apart from it', () => {
    for (const typed of ['03:05 -05:00', '03:05-05:00', ' 03:05  −05:00 '])
      expect(instantOf(NEW_YORK, '22-Nov-2026', typed)).toMatchObject({ iso: '2026-11-22T03:05:00-05:00' });
  });

  test('what is wrong says what would be taken', () => {
    expect(instantOf(NEW_YORK, '22/11/2026', '03:05')).toEqual({
      kind: 'wrong',
      field: 'date',
      says: 'Type the date as 22-Nov-2026 or 2026-11-22.',
    });
    expect(instantOf(NEW_YORK, '22-Nov-2026', '3 pm')).toEqual({
      kind: 'wrong',
      field: 'time',
      says: 'Type the time as 24 hours, 03:10 or 15:10.',
    });
  });

  test.each([
    '',
    '24:00',
    '3.05',
    '0305',
    '12:60',
    '3 pm',
    '3:05 pm',
    'at 3:05',
    '103:05',
    '3:055',
    '3:5',
    '03:05 05:00',
    '03:05 -05',
    '03:05 -05:00 or so',
  ])('%j is not a time', (time) => {
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

  test.each([
    '',
    '22-Nov-2026',
    '10:30',
    'yesterday 10:30',
    '22-Nov-2026 10:3',
    '22-Nov-2026 10:30\nor so',
    'on\n22-Nov-2026 10:30',
  ])('%j is not taken', (typed) => {
    expect(typedMoment(NEW_YORK, typed)).toMatchObject({ kind: 'wrong', field: 'date' });
  });

  test('a part that is missing is asked for', () => {
    expect(typedMoment(NEW_YORK, '22-Nov-2026')).toMatchObject({
      says: 'Type the date and the time, as 22-Nov-2026 10:30 or 2026-11-22 10:30.',
    });
    expect(typedMoment(NEW_YORK, '22-Nov-2026 9:30')).toMatchObject({ iso: '2026-11-22T09:30:00-05:00' });
    expect(typedMoment(NEW_YORK, '22-Nov-2026 10:30 or so')).toMatchObject({ kind: 'wrong', field: 'time' });
  });
});
