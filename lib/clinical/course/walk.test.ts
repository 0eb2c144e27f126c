import { describe, expect, test } from 'vitest';
import { iceItems } from '../icans/check.test-support';
import { governingOf, windowSpan } from '../risk/window';
import { isoOf } from '../time';
import { courseWith, infusion, SEDATED, saved, statusOf, wardTime } from './course.test-support';
import { digestCourse } from './digest';
import { isWatched } from './walk';

const ZONE = 'America/New_York';
const due = (wall: string) => isoOf(wardTime(wall));

describe('whether checks are asked for', () => {
  const WELL = { suspected: false, cadence: null, open: [] } as const;
  const NOON = wardTime('2026-12-05T12:00');

  function isAsked(watch: Parameters<typeof isWatched>[0], wall: string): boolean {
    const [governing] = governingOf([infusion('2026-11-10T12:00')]);
    if (!governing) throw new Error('no infusion');
    return isWatched(watch, windowSpan(ZONE, governing), wardTime(wall));
  }

  test.each([
    ['2026-11-10T11:59', false],
    ['2026-11-10T12:00', true],
    ['2026-11-16T12:00', true],
    ['2026-11-24T23:59', true],
    ['2026-11-25T00:00', false],
  ])('of a well patient at %s: %s', (wall, asked) => expect(isAsked(WELL, wall)).toBe(asked));

  test.each([
    ['suspected', { ...WELL, suspected: true }, true],
    ['a Medium flag without an end', { ...WELL, open: [{ tier: 'Medium', until: null }] }, true],
    ['a High flag that still holds', { ...WELL, open: [{ tier: 'High', until: NOON }] }, true],
    ['a Medium flag whose day is over', { ...WELL, open: [{ tier: 'Medium', until: NOON - 1 }] }, false],
    ['a Low flag', { ...WELL, open: [{ tier: 'Low', until: null }] }, false],
    ['checked daily', { ...WELL, cadence: { level: 'every-24-hours', dueAt: NOON, holding: null } }, false],
    [
      'on the way down',
      { ...WELL, cadence: { level: 'every-4-hours', dueAt: NOON, holding: { since: null, complete: 0 } } },
      true,
    ],
  ] as const)('after the vigilance days, %s: %s', (_, watch, asked) => {
    expect(isAsked(watch, '2026-12-05T12:00')).toBe(asked);
  });
});

describe('infusions and checks in the order in which they happened', () => {
  test('a check at the very start of the infusion leaves the first one due 12 hours later', () => {
    const course = courseWith([saved('2026-11-10T12:00')]);
    expect(statusOf(course, '2026-11-10T13:00').next?.dueAt).toBe(due('2026-11-11T00:00'));
  });

  test('a check that could not be graded puts off what the infusion before it asked for', () => {
    const course = courseWith([saved('2026-11-24T08:00'), saved('2027-01-20T20:00', SEDATED)], {
      infusions: [infusion('2026-11-10T12:00'), infusion('2027-01-20T12:00')],
    });
    expect(statusOf(course, '2027-01-20T20:00').next?.dueAt).toBe(due('2027-01-21T01:00'));
  });
});

describe('what is kept of a course', () => {
  const infusions = ['2026-11-10T12:00', '2026-11-20T12:00', '2026-11-30T12:00'].map((wall) =>
    infusion(wall, 'obecabtagene autoleucel'),
  );
  const kept = (...checks: readonly ReturnType<typeof saved>[]) => digestCourse(courseWith([], { infusions, checks }));
  const startsOf = ({ spans }: ReturnType<typeof kept>) => spans.map((span) => isoOf(span.startedAt));

  test('are the infusion that governed at the last check and those after it', () => {
    const [first, second, third] = ['2026-11-10T12:00', '2026-11-20T12:00', '2026-11-30T12:00'].map(due);
    expect(startsOf(kept())).toEqual([first, second, third]);
    expect(startsOf(kept(saved('2026-11-10T10:00')))).toEqual([first, second, third]);
    expect(startsOf(kept(saved('2026-11-20T12:00')))).toEqual([second, third]);
    expect(startsOf(kept(saved('2026-12-05T08:00')))).toEqual([third]);
  });

  test('is each grade that was worse than all after it', () => {
    const { worst } = kept(
      saved('2026-11-14T08:00', { ice: { total: 5 } }),
      saved('2026-11-14T12:00', { ice: { total: 2 } }),
      saved('2026-11-14T16:00', { ice: { total: 8 } }),
      saved('2026-11-14T20:00', { ice: { total: 9 } }),
    );
    expect(worst).toEqual([
      { grade: 3, observedAt: wardTime('2026-11-14T12:00') },
      { grade: 1, observedAt: wardTime('2026-11-14T20:00') },
    ]);
  });

  test('is the last full total before the latest test', () => {
    const range = saved('2026-11-14T12:00', { ice: iceItems({ naming: null }) });
    const { ice } = kept(
      saved('2026-11-14T08:00', { ice: { total: 9 } }),
      range,
      saved('2026-11-14T16:00', { ice: { total: 8 } }),
    );
    expect(ice).toMatchObject({ total: 8, previousTotal: 9 });
  });
});

test('a course that will end has not ended yet', () => {
  const course = courseWith([], { endedAt: wardTime('2026-11-16T09:00') });
  expect(statusOf(course, '2026-11-16T08:59').window?.state).toBe('high-risk');
  expect(statusOf(course, '2026-11-16T09:00').window?.state).toBe('ended');
});
