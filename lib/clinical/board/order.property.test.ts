import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseWith, statusOf } from '../course/course.test-support';
import { filterRows, orderRows } from './order';
import type { BoardRow } from './row';

const STATUS = statusOf(courseWith([]), '2026-11-12T09:00');

const ward: fc.Arbitrary<readonly BoardRow[]> = fc
  .array(
    fc.record({
      tier: fc.constantFrom('High' as const, 'Medium' as const, 'Low' as const, null),
      alertAs: fc.constantFrom(0, 1, 2, 3, 4),
      state: fc.constantFrom('not-due' as const, 'due' as const, 'overdue' as const, 'missed' as const, null),
      minute: fc.integer({ min: 10, max: 59 }),
      bed: fc.option(fc.stringMatching(/^[A-C]?[0-9]{1,2}$/)),
      window: fc.constantFrom(
        'before' as const,
        'high-risk' as const,
        'vigilance' as const,
        'late' as const,
        'ended' as const,
      ),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(
      (row, index): BoardRow => ({
        ...STATUS,
        patientId: `${index}`,
        mrn: `${index}`,
        ward: '5B',
        displayName: '',
        birthDate: '1960-03-01',
        version: 1,
        bed: row.bed,
        alertAs: row.alertAs as BoardRow['alertAs'],
        window: STATUS.window && { ...STATUS.window, state: row.window },
        flags: row.tier === null ? [] : [{ rule: 'A6', tier: row.tier, text: '', since: '', basis: '', ruleset: '' }],
        next: row.state === null ? null : { state: row.state, dueAt: `2026-11-12T08:${row.minute}:00.000Z` },
      }),
    ),
  );

const mrns = (rows: readonly BoardRow[]) => orderRows(rows).map((row) => row.mrn);

test('a ward stands in the same order however it was read', () => {
  fc.assert(
    fc.property(ward, (rows) => {
      expect(mrns(rows.toReversed())).toEqual(mrns(rows));
      expect(mrns(orderRows(rows))).toEqual(mrns(rows));
    }),
  );
});

test('no filter changes the order, and nobody with a worse grade stands below within a tier', () => {
  fc.assert(
    fc.property(ward, (rows) => {
      const shown = filterRows(orderRows(rows), 'needs-attention');
      expect(mrns(shown)).toEqual(shown.map((row) => row.mrn));
      for (const tier of ['High', 'Medium']) {
        const grades = shown.filter((row) => row.flags[0]?.tier === tier).map((row) => row.alertAs);
        expect(grades).toEqual(grades.toSorted((a, b) => b - a));
      }
    }),
  );
});
