import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PatientCourse } from './course/course';
import { statusOf } from './course/course.test-support';
import { CAR_T } from './risk/car-t';
import { dayNumber, HOUR, localDate, MINUTE, startOfDay } from './time';

const ZONES = ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
/** A fortnight before the clocks go back in New York. */
const START = Date.UTC(2026, 9, 20, 12);

describe('days in any zone', () => {
  const zone = fc.constantFrom(...ZONES);
  const near = fc.integer({ min: 0, max: 400 * 24 * 60 }).map((minutes) => START + minutes * MINUTE);

  test('a day number is the same all day and one more the next', () => {
    fc.assert(
      fc.property(zone, near, near, (where, from, to) => {
        const day = dayNumber(where, from, to);
        const [start, end] = [startOfDay(where, from, day), startOfDay(where, from, day + 1)];
        expect(start).toBeLessThanOrEqual(to);
        expect(to).toBeLessThan(end);
        expect(dayNumber(where, from, end)).toBe(day + 1);
        expect(dayNumber(where, from, end - 1)).toBe(day);
        expect(localDate(where, start)).toBe(localDate(where, to));
      }),
      { numRuns: 100 },
    );
  });

  test('in every zone and product, days 4 to 10 after a CAR T infusion are high-risk', () => {
    const product = fc.constantFrom(...CAR_T.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.record({
          zone,
          product,
          startedAt: near,
          day: fc.integer({ min: 4, max: 10 }),
          hour: fc.integer({ min: 0, max: 22 }),
        }),
        (drawn) => {
          const { startedAt } = drawn;
          const course: PatientCourse = {
            zone: drawn.zone,
            birthDate: '1960-03-01',
            registeredAt: startedAt,
            endedAt: null,
            importedBaselineIce: 10,
            infusions: [{ id: '1', product: drawn.product, startedAt, doseLabel: null }],
            checks: [],
          };
          const status = statusOf(course, startOfDay(drawn.zone, startedAt, drawn.day) + drawn.hour * HOUR);
          expect(status).toMatchObject({ day: drawn.day, flagged: true, window: { state: 'high-risk' } });
        },
      ),
      { numRuns: 60 },
    );
  });
});
