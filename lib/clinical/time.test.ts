import { describe, expect, test } from 'vitest';
import { wardTime } from './course/course.test-support';
import { ageYears, dayFraction, dayNumber, HOUR, isoOf, localDate, startOfDay } from './time';

describe('the day number', () => {
  // Elapsed hours divided by 24, or dates in UTC, give another day in most of these.
  test.each([
    ['Europe/London', '2025-10-24T23:30', '2025-10-25T00:10', 1, 'late-evening infusion'],
    ['Europe/London', '2025-10-24T14:00', '2025-10-28T00:30', 4, 'clocks go back'],
    ['America/New_York', '2026-03-06T14:00', '2026-03-10T00:30', 4, 'clocks go forward'],
    ['UTC', '2026-01-01T00:00', '2026-01-11T23:59', 10, 'last minute of the window'],
    ['UTC', '2026-01-01T00:00', '2026-01-12T00:00', 11, 'first minute after it'],
    ['Asia/Kolkata', '2026-01-01T00:10', '2026-01-05T00:05', 4, 'half-hour zone'],
    ['Australia/Adelaide', '2026-04-01T23:55', '2026-04-06T00:05', 5, 'half-hour zone, clocks go back'],
    ['Asia/Kathmandu', '2026-01-01T00:01', '2026-01-01T23:59', 0, 'quarter-hour zone'],
    ['Europe/London', '2028-02-27T10:00', '2028-03-01T10:00', 3, 'leap day'],
    ['Europe/London', '2026-02-27T10:00', '2026-03-01T10:00', 2, 'no leap day'],
    ['America/New_York', '2026-12-29T10:00', '2027-01-02T01:00', 4, 'over new year'],
    ['America/New_York', '2026-11-10T12:00', '2026-11-07T23:00', -3, 'before the infusion'],
    ['Pacific/Apia', '2011-12-29T12:00', '2011-12-31T12:00', 2, 'a date that the zone left out'],
    ['America/Sao_Paulo', '2018-11-03T12:00', '2018-11-04T01:30', 1, 'a midnight that does not exist'],
  ])('%s, %s to %s is day %i (%s)', (zone, from, to, day) => {
    expect(dayNumber(zone, wardTime(from, zone), wardTime(to, zone))).toBe(day);
  });

  test('is of the ward, whatever UTC says', () => {
    expect(localDate('America/New_York', wardTime('2026-11-10T23:50'))).toBe('2026-11-10');
    expect(isoOf(wardTime('2026-11-10T23:50'))).toBe('2026-11-11T04:50:00.000Z');
  });
});

describe('the start of a ward day', () => {
  test.each([
    ['America/New_York', '2026-03-08T12:00', 23],
    ['America/New_York', '2026-11-01T12:00', 25],
    ['America/New_York', '2026-11-02T12:00', 24],
  ])('%s, the day of %s has %i hours', (zone, wall, hours) => {
    const noon = wardTime(wall, zone);
    expect((startOfDay(zone, noon, 1) - startOfDay(zone, noon, 0)) / HOUR).toBe(hours);
  });

  test('is the first moment there is where midnight is skipped', () => {
    const zone = 'America/Sao_Paulo';
    const noon = wardTime('2018-11-04T12:00', zone);
    expect(startOfDay(zone, noon, 0)).toBe(wardTime('2018-11-04T01:00', zone));
  });
});

describe('the place on the axis', () => {
  test('is the day and the part of it gone by', () => {
    const zone = 'America/New_York';
    const from = wardTime('2026-11-10T12:00');
    expect(dayFraction(zone, from, wardTime('2026-11-14T03:10'))).toBeCloseTo(4.132, 3);
    expect(dayFraction(zone, from, wardTime('2026-11-09T12:00'))).toBe(-0.5);
  });

  test('gives a long day and a short one the same width', () => {
    const zone = 'America/New_York';
    expect(dayFraction(zone, wardTime('2026-10-31T12:00'), wardTime('2026-11-01T11:30'))).toBe(1.5);
    expect(dayFraction(zone, wardTime('2026-03-07T12:00'), wardTime('2026-03-08T12:30'))).toBe(1.5);
  });
});

test('a year of age is full on the birthday by the date of the ward', () => {
  const zone = 'America/New_York';
  expect(ageYears('1945-07-14', zone, wardTime('2026-07-13T23:59', zone))).toBe(80);
  expect(ageYears('1945-07-14', zone, wardTime('2026-07-14T00:00', zone))).toBe(81);
  expect(ageYears('2024-02-29', zone, wardTime('2026-02-28T12:00', zone))).toBe(1);
  expect(ageYears('2024-02-29', zone, wardTime('2026-03-01T12:00', zone))).toBe(2);
});
