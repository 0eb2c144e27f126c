import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  clockOf,
  dateOf,
  dateWords,
  dayWords,
  preciseClockOf,
  shortDateOf,
  spanWords,
  stampOf,
  weekdayDateOf,
} from './time-words';

const at = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds;
const NEW_YORK = 'America/New_York';

describe('Dates and times as the ward reads them', () => {
  test('a date has its month as text and four digits of year', () => {
    expect(dateWords('2026-08-04')).toBe('04-Aug-2026');
    expect(dateOf(NEW_YORK, at('2026-11-23T03:00:00Z'))).toBe('22-Nov-2026');
    expect(shortDateOf(NEW_YORK, at('2026-11-23T03:00:00Z'))).toBe('22-Nov');
    expect(weekdayDateOf(NEW_YORK, at('2026-11-22T17:00:00Z'))).toBe('Sun 22-Nov-2026');
  });

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
  ])('month %s is %s', (month, word) => expect(dateWords(`2026-${month}-15`)).toBe(`15-${word}-2026`));

  test.each([
    ['16', 'Mon'],
    ['17', 'Tue'],
    ['18', 'Wed'],
    ['19', 'Thu'],
    ['20', 'Fri'],
    ['21', 'Sat'],
    ['22', 'Sun'],
  ])('%s November 2026 is a %s', (day, weekday) =>
    expect(weekdayDateOf('UTC', at(`2026-11-${day}T12:00Z`))).toBe(`${weekday} ${day}-Nov-2026`),
  );

  test('a time is 24 hours in the ward zone, midnight is 00:00', () => {
    expect(stampOf(NEW_YORK, at('2026-11-22T08:05:59Z'))).toBe('22-Nov-2026 03:05');
    expect(clockOf('Asia/Kolkata', at('2026-11-22T18:30:00Z'))).toBe('00:00');
  });

  test('the hour that happens twice carries its offset, its neighbours do not', () => {
    expect(clockOf(NEW_YORK, at('2026-11-01T04:59:00Z'))).toBe('00:59');
    expect(clockOf(NEW_YORK, at('2026-11-01T05:30:00Z'))).toBe('01:30 −04:00');
    expect(clockOf(NEW_YORK, at('2026-11-01T06:30:00Z'))).toBe('01:30 −05:00');
    expect(clockOf(NEW_YORK, at('2026-11-01T07:00:00Z'))).toBe('02:00');
    expect(clockOf('Europe/London', at('2026-10-25T00:30:00Z'))).toBe('01:30 +01:00');
  });

  test('a clock that has to be seen moving shows its seconds', () => {
    expect(preciseClockOf(NEW_YORK, at('2026-11-22T08:04:07Z'))).toBe('03:04:07');
  });

  test('days before the infusion have a minus sign, not a hyphen', () => {
    expect([-1, 0, 6].map(dayWords)).toEqual(['D\u22121', 'D+0', 'D+6']);
  });

  test('an age has whole units, the largest first, and no zero units', () => {
    expect(spanWords(59_000)).toBe('under 1 min');
    expect(spanWords(9 * 60_000)).toBe('9 min');
    expect(spanWords(3 * 3_600_000)).toBe('3 h');
    expect(spanWords(3 * 3_600_000 + 20 * 60_000 + 59_000)).toBe('3 h 20 min');
    expect(spanWords(25 * 3_600_000)).toBe('1 d 1 h');
    expect(spanWords(48 * 3_600_000 + 30 * 60_000)).toBe('2 d');
  });

  test('each unit begins when it is full', () => {
    expect(spanWords(60_000 - 1)).toBe('under 1 min');
    expect(spanWords(60_000)).toBe('1 min');
    expect(spanWords(60 * 60_000 - 1)).toBe('59 min');
    expect(spanWords(60 * 60_000)).toBe('1 h');
    expect(spanWords(61 * 60_000)).toBe('1 h 1 min');
    expect(spanWords(24 * 3_600_000 - 1)).toBe('23 h 59 min');
    expect(spanWords(24 * 3_600_000)).toBe('1 d');
  });

  test('a time ahead is as long as one gone by', () => {
    expect(spanWords(-20 * 60_000)).toBe('20 min');
    expect(spanWords(-49 * 3_600_000)).toBe('2 d 1 h');
  });
});
