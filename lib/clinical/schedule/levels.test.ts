import { describe, expect, test } from 'vitest';
import { courseWith, infusion, saved, statusOf, wardTime } from '../course/course.test-support';
import { governingOf, windowSpan } from '../risk/window';
import { isoOf } from '../time';
import { dayLevelAt } from './levels';

const ZONE = 'America/New_York';
const due = (wall: string) => isoOf(wardTime(wall));

function askedAt(product: string, wall: string) {
  const [governing] = governingOf([infusion('2026-11-10T12:00', product)]);
  if (!governing) throw new Error('no infusion');
  return dayLevelAt(ZONE, windowSpan(ZONE, governing), wardTime(wall));
}

describe('what the days since infusion ask for', () => {
  test.each([
    ['2026-11-10T11:59', null],
    ['2026-11-10T12:00', 'every-12-hours'],
    ['2026-11-20T23:59', 'every-12-hours'],
    ['2026-11-21T00:00', 'every-24-hours'],
    ['2026-11-24T23:59', 'every-24-hours'],
    ['2026-11-25T00:00', null],
  ])('axicabtagene ciloleucel at %s: %s', (wall, level) => {
    expect(askedAt('axicabtagene ciloleucel', wall)).toBe(level);
  });

  test.each([
    ['2026-11-10T11:59', null],
    ['2026-11-10T12:00', 'every-12-hours'],
    ['2026-11-18T11:59', 'every-12-hours'],
    ['2026-11-18T12:00', null],
  ])('one dose of teclistamab at %s: %s', (wall, level) => {
    expect(askedAt('teclistamab', wall)).toBe(level);
  });

  test('with a late sign open after the vigilance hours, the next check is a day away', () => {
    const course = courseWith([saved('2026-11-18T14:00', { signs: ['headache'] })], {
      infusions: [infusion('2026-11-10T12:00', 'teclistamab')],
    });
    expect(statusOf(course, '2026-11-18T14:00').next?.dueAt).toBe(due('2026-11-19T14:00'));
  });
});
