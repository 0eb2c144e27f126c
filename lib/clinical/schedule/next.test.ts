import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../time';
import { CHECK_INTERVALS, type LevelId } from './levels';
import { nextStateAt, overdueSince } from './next';

const DUE = 1_000 * HOUR;

describe('the table of intervals', () => {
  test.each([
    ['every-hour', 1, 10],
    ['every-4-hours', 4, 30],
    ['every-12-hours', 12, 120],
    ['every-24-hours', 24, 120],
  ] as const)('%s: every %i h, grace %i min', (level, hours, grace) => {
    expect(CHECK_INTERVALS.levels[level]).toMatchObject({ every: hours * HOUR, grace: grace * MINUTE });
  });

  test('the way down, and what a check without a grade moves', () => {
    expect(CHECK_INTERVALS).toMatchObject({
      twiceDailyToDay: 10,
      hourlyFromGrade: 3,
      stepDown: { afterHours: 24, completeChecks: 3 },
      ungradedMovesBy: HOUR,
      dueAheadBy: 30 * MINUTE,
    });
  });
});

describe('each state begins at its instant', () => {
  const grace: Record<LevelId, number> = {
    'every-hour': 10 * MINUTE,
    'every-4-hours': 30 * MINUTE,
    'every-12-hours': 2 * HOUR,
    'every-24-hours': 2 * HOUR,
  };
  const every: Record<LevelId, number> = {
    'every-hour': HOUR,
    'every-4-hours': 4 * HOUR,
    'every-12-hours': 12 * HOUR,
    'every-24-hours': 24 * HOUR,
  };

  test.each(Object.keys(grace) as LevelId[])('%s', (level) => {
    const cadence = { level, dueAt: DUE, holding: null };
    const edges = [
      [DUE - 30 * MINUTE, 'not-due', 'due'],
      [DUE + grace[level], 'due', 'overdue'],
      [DUE + every[level], 'overdue', 'missed'],
    ] as const;
    for (const [edge, before, from] of edges) {
      expect(nextStateAt(cadence, edge - 1)).toBe(before);
      expect(nextStateAt(cadence, edge)).toBe(from);
    }
    expect(nextStateAt(cadence, DUE + 1_000 * HOUR)).toBe('missed');
    expect(overdueSince(cadence)).toBe(DUE + grace[level]);
  });
});
