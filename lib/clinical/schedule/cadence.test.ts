import { describe, expect, test } from 'vitest';
import { courseWith, infusion, SEDATED, saved, statusOf, wardTime } from '../course/course.test-support';
import { HOUR, isoOf } from '../time';
import { afterCheck } from './cadence';

const due = (wall: string) => isoOf(wardTime(wall));

/** ICE items right but for these points lost. */
const ice = (total: number) => ({ ice: { total } });

describe('a well patient', () => {
  test('is checked 12 hours after the infusion, then every 12 hours to day 10', () => {
    expect(statusOf(courseWith([]), '2026-11-10T12:00').next).toEqual({
      dueAt: due('2026-11-11T00:00'),
      state: 'not-due',
    });
    const course = courseWith([saved('2026-11-20T20:00')]);
    expect(statusOf(course, '2026-11-20T21:00').next).toEqual({ dueAt: due('2026-11-21T08:00'), state: 'not-due' });
  });

  test('is checked every 24 hours from day 11 to the end of vigilance', () => {
    const course = courseWith([saved('2026-11-21T08:00')]);
    expect(statusOf(course, '2026-11-21T09:00').next?.dueAt).toBe(due('2026-11-22T08:00'));
  });

  test('has no next check before the infusion, nor after the vigilance days', () => {
    expect(statusOf(courseWith([]), '2026-11-10T11:59').next).toBeNull();
    const course = courseWith([saved('2026-11-24T08:00')]);
    expect(statusOf(course, '2026-11-24T23:59').next?.dueAt).toBe(due('2026-11-25T08:00'));
    expect(statusOf(course, '2026-11-25T00:00').next).toBeNull();
  });

  test('goes on to be checked daily where vigilance is longer', () => {
    const course = courseWith([saved('2026-12-01T08:00')], {
      infusions: [infusion('2026-11-10T12:00', 'brexucabtagene autoleucel')],
    });
    expect(statusOf(course, '2026-12-01T09:00').next?.dueAt).toBe(due('2026-12-02T08:00'));
    expect(statusOf(course, '2026-12-02T00:00').next).toBeNull();
  });

  test('has no next check once the course has ended', () => {
    const course = courseWith([], { endedAt: wardTime('2026-11-12T09:00') });
    expect(statusOf(course, '2026-11-12T08:59').next).not.toBeNull();
    expect(statusOf(course, '2026-11-12T09:00')).toMatchObject({ next: null, window: { state: 'ended' } });
  });
});

describe('a suspected patient', () => {
  test('is checked every 4 hours, at grade 3 or 4 every hour', () => {
    expect(statusOf(courseWith([saved('2026-11-14T08:00', ice(9))]), '2026-11-14T08:00').next?.dueAt).toBe(
      due('2026-11-14T12:00'),
    );
    expect(statusOf(courseWith([saved('2026-11-14T08:00', ice(2))]), '2026-11-14T08:00').next?.dueAt).toBe(
      due('2026-11-14T09:00'),
    );
    const coma = saved('2026-11-14T08:00', { ice: null, consciousness: 'unarousable' });
    expect(statusOf(courseWith([coma]), '2026-11-14T08:00').next?.dueAt).toBe(due('2026-11-14T09:00'));
  });

  test('goes from hourly to four-hourly as soon as the grade does', () => {
    const course = courseWith([saved('2026-11-14T08:00', ice(2)), saved('2026-11-14T09:00', ice(8))]);
    expect(statusOf(course, '2026-11-14T09:00').next?.dueAt).toBe(due('2026-11-14T13:00'));
  });

  test('is still checked after the vigilance days', () => {
    const course = courseWith([saved('2026-12-10T08:00', ice(9))]);
    expect(statusOf(course, '2026-12-10T09:00').next?.dueAt).toBe(due('2026-12-10T12:00'));
  });
});

describe('back at own baseline', () => {
  const fall = saved('2026-11-14T08:00', ice(8));

  test('the interval is kept until 24 hours and three complete checks have passed', () => {
    const well = ['2026-11-14T12:00', '2026-11-14T20:00'].map((wall) => saved(wall));
    const early = courseWith([fall, ...well, saved('2026-11-15T11:59')]);
    expect(statusOf(early, '2026-11-15T12:00').next?.dueAt).toBe(due('2026-11-15T15:59'));
    const enough = courseWith([fall, ...well, saved('2026-11-15T12:00')]);
    expect(statusOf(enough, '2026-11-15T12:00').next?.dueAt).toBe(due('2026-11-16T00:00'));
  });

  test('two checks are not enough, however far apart', () => {
    const course = courseWith([fall, saved('2026-11-14T12:00'), saved('2026-11-15T20:00')]);
    expect(statusOf(course, '2026-11-15T20:00').next?.dueAt).toBe(due('2026-11-16T00:00'));
  });

  test('a check that left something out does not count, and does not start over', () => {
    const partial = saved('2026-11-14T20:00', SEDATED);
    const course = courseWith([fall, saved('2026-11-14T12:00'), partial, saved('2026-11-15T12:00')]);
    expect(statusOf(course, '2026-11-15T12:00').next?.dueAt).toBe(due('2026-11-15T16:00'));
    const one = courseWith([
      fall,
      saved('2026-11-14T12:00'),
      partial,
      saved('2026-11-15T12:00'),
      saved('2026-11-15T13:00'),
    ]);
    expect(statusOf(one, '2026-11-15T13:00').next?.dueAt).toBe(due('2026-11-16T01:00'));
  });

  test('from hourly it is one step at a time', () => {
    const seizure = saved('2026-11-14T08:00', { seizure: 'brief-resolved' });
    const firstDay = ['2026-11-14T09:00', '2026-11-14T20:00', '2026-11-15T09:00'].map((wall) => saved(wall));
    const oneStep = courseWith([seizure, ...firstDay]);
    expect(statusOf(oneStep, '2026-11-15T09:00').next?.dueAt).toBe(due('2026-11-15T13:00'));
    const secondDay = ['2026-11-15T13:00', '2026-11-15T21:00', '2026-11-16T09:00'].map((wall) => saved(wall));
    const twoSteps = courseWith([seizure, ...firstDay, ...secondDay]);
    expect(statusOf(twoSteps, '2026-11-16T09:00').next?.dueAt).toBe(due('2026-11-16T21:00'));
  });

  test('a new loss starts the way down over', () => {
    const course = courseWith([
      fall,
      saved('2026-11-14T12:00'),
      saved('2026-11-14T20:00', ice(9)),
      saved('2026-11-15T04:00'),
      saved('2026-11-15T12:00'),
      saved('2026-11-15T13:00'),
    ]);
    expect(statusOf(course, '2026-11-15T13:00').next?.dueAt).toBe(due('2026-11-15T17:00'));
  });

  test('after the vigilance days checks go on until the way down is done', () => {
    const late = [saved('2026-12-10T08:00', ice(9)), saved('2026-12-10T12:00'), saved('2026-12-10T20:00')];
    expect(statusOf(courseWith(late), '2026-12-10T21:00').next?.dueAt).toBe(due('2026-12-11T00:00'));
  });
});

describe('a check without a grade', () => {
  test('moves the next one by an hour at most', () => {
    const course = courseWith([saved('2026-11-14T08:00'), saved('2026-11-14T19:00', SEDATED)]);
    expect(statusOf(course, '2026-11-14T19:00').next?.dueAt).toBe(due('2026-11-14T21:00'));
    const again = courseWith([
      saved('2026-11-14T08:00'),
      saved('2026-11-14T19:00', SEDATED),
      saved('2026-11-14T20:30', SEDATED),
    ]);
    expect(statusOf(again, '2026-11-14T20:30').next?.dueAt).toBe(due('2026-11-14T22:00'));
  });

  test('never puts off a shorter interval: sedated at grade 4 stays hourly', () => {
    const course = courseWith([
      saved('2026-11-14T08:00', { ice: null, consciousness: 'unarousable' }),
      saved('2026-11-14T08:30', SEDATED),
    ]);
    expect(statusOf(course, '2026-11-14T08:30').next?.dueAt).toBe(due('2026-11-14T09:30'));
  });

  test('where a check was due already, the hour runs from now: nothing is missed once one is saved', () => {
    const coma = saved('2026-11-14T08:00', { ice: null, consciousness: 'unarousable' });
    const late = courseWith([coma, saved('2026-11-14T12:00', SEDATED)]);
    expect(statusOf(late, '2026-11-14T12:00').next).toEqual({ dueAt: due('2026-11-14T13:00'), state: 'not-due' });
    const hourly = courseWith([coma, ...['12:00', '13:00', '14:00'].map((at) => saved(`2026-11-14T${at}`, SEDATED))]);
    expect(statusOf(hourly, '2026-11-14T14:30').next).toEqual({ dueAt: due('2026-11-14T15:00'), state: 'due' });
    const well = courseWith([saved('2026-11-14T08:00'), saved('2026-11-15T09:00', SEDATED)]);
    expect(statusOf(well, '2026-11-15T09:00').next?.dueAt).toBe(due('2026-11-15T10:00'));
  });

  test('a partial check that is graded restarts the interval', () => {
    const partial = saved('2026-11-14T19:00', { motor: null, consciousness: 'unarousable', ice: null });
    const course = courseWith([saved('2026-11-14T08:00'), partial]);
    expect(statusOf(course, '2026-11-14T19:00').next?.dueAt).toBe(due('2026-11-14T20:00'));
  });

  test('counts from itself where none was due', () => {
    const at = wardTime('2026-11-14T19:00');
    const ungraded = { at, graded: false, atBaseline: false, alertAs: 0, suspected: false } as const;
    expect(afterCheck(null, { ...ungraded, dayLevel: () => 'every-12-hours' })).toEqual({
      level: 'every-12-hours',
      dueAt: at + 12 * HOUR,
      holding: null,
    });
  });

  test('as the first check after the infusion, counts from the infusion', () => {
    const course = courseWith([saved('2026-11-10T20:00', SEDATED)]);
    expect(statusOf(course, '2026-11-10T20:00').next?.dueAt).toBe(due('2026-11-11T01:00'));
  });
});

describe('several infusions', () => {
  const infusions = ['2026-11-10T12:00', '2026-11-22T12:00'].map((wall) => infusion(wall, 'obecabtagene autoleucel'));

  test('a second infusion asks for the closer interval, but puts nothing off', () => {
    const daily = courseWith([saved('2026-11-22T08:00')], { infusions });
    expect(statusOf(daily, '2026-11-22T11:59').next?.dueAt).toBe(due('2026-11-23T08:00'));
    expect(statusOf(daily, '2026-11-22T12:00').next?.dueAt).toBe(due('2026-11-23T00:00'));
    const dueEarlier = courseWith([saved('2026-11-21T20:00')], { infusions });
    expect(statusOf(dueEarlier, '2026-11-22T12:00').next?.dueAt).toBe(due('2026-11-22T20:00'));
  });

  test('a check due at that very minute stays the daily one, missed a day later', () => {
    const course = courseWith([saved('2026-11-22T00:00')], { infusions });
    const dueAt = due('2026-11-23T00:00');
    expect(statusOf(course, '2026-11-23T12:00').next).toEqual({ dueAt, state: 'overdue' });
    expect(statusOf(course, '2026-11-24T00:00').next).toEqual({ dueAt, state: 'missed' });
  });

  test('after the vigilance days of the first, the second starts afresh', () => {
    const course = courseWith([saved('2026-11-24T08:00')], {
      infusions: [infusion('2026-11-10T12:00'), infusion('2027-01-20T12:00')],
    });
    expect(statusOf(course, '2027-01-20T11:59').next).toBeNull();
    expect(statusOf(course, '2027-01-20T12:00').next).toEqual({
      dueAt: isoOf(wardTime('2027-01-21T00:00')),
      state: 'not-due',
    });
  });

  test('a bispecific is checked every 12 hours for 72 hours after any dose, then daily while vigilant', () => {
    const doses = ['2026-11-10T12:00', '2026-11-13T12:00', '2026-11-28T12:00'].map((wall) =>
      infusion(wall, 'teclistamab'),
    );
    const course = (wall: string) => courseWith([saved(wall)], { infusions: doses });
    expect(statusOf(course('2026-11-20T20:00'), '2026-11-20T20:00').next?.dueAt).toBe(due('2026-11-21T08:00'));
    expect(statusOf(course('2026-11-21T08:00'), '2026-11-21T08:00').next?.dueAt).toBe(due('2026-11-22T08:00'));
    expect(statusOf(course('2026-11-21T08:00'), '2026-11-21T12:00').next).toBeNull();
    expect(statusOf(course('2026-11-29T08:00'), '2026-11-29T08:00').next?.dueAt).toBe(due('2026-11-29T20:00'));
    expect(statusOf(course('2026-12-01T12:00'), '2026-12-01T12:00').next?.dueAt).toBe(due('2026-12-02T12:00'));
  });
});
