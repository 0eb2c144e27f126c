import { describe, expect, test } from 'vitest';
import { COURSE } from '../course.fixture';
import { readTimelineFilter, timelineOf } from './days';

describe('The timeline of a course', () => {
  const days = timelineOf(COURSE, 'all');

  test('goes day by day, the latest first, with day and date', () => {
    expect(days[0]?.heading).toBe('D+9 · Sun 22-Nov-2026');
    expect(days.at(-1)?.heading).toBe('D−1 · Thu 12-Nov-2026');
  });

  test('an entry just before midnight stands on the ward’s day, not on that of Greenwich', () => {
    const [today, yesterday] = days;
    expect(today?.items.map((item) => item.key)).toEqual(['check-1427', 'check-1423b']);
    expect(yesterday?.heading).toBe('D+8 · Sat 21-Nov-2026');
    expect(yesterday?.items.map((item) => item.key)).toEqual(['check-1419b']);
  });

  test('a corrected check is one item with what it replaced', () => {
    const corrected = days.flatMap((day) => day.items).find((item) => item.key === 'check-1419b');
    expect(corrected?.kind === 'check' && corrected.chain.earlier.map((check) => check.id)).toEqual(['check-1419']);
  });

  test('an infusion stands once, at its own time', () => {
    const infusions = days.flatMap((day) => day.items).filter((item) => item.kind === 'infusion');
    expect(infusions.map((item) => item.at)).toEqual(['2026-11-13T16:20:00.000Z']);
    const recorded = days.flatMap((day) => day.items).filter((item) => item.kind === 'event');
    expect(recorded.map((item) => item.kind === 'event' && item.event.action)).toEqual([
      'patient.move',
      'patient.register',
    ]);
  });

  test('can be narrowed to checks or to events', () => {
    const kinds = (filter: 'checks' | 'events') =>
      new Set(timelineOf(COURSE, filter).flatMap((day) => day.items.map((item) => item.kind)));
    expect(kinds('checks')).toEqual(new Set(['check']));
    expect(kinds('events')).toEqual(new Set(['infusion', 'event']));
    expect([undefined, 'doses', 'events'].map(readTimelineFilter)).toEqual(['all', 'all', 'events']);
  });

  test('without an infusion a day is only a date', () => {
    expect(timelineOf({ ...COURSE, infusions: [] }, 'checks')[0]?.heading).toBe('Sun 22-Nov-2026');
  });
});
