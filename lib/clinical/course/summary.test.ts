import { describe, expect, test } from 'vitest';
import { childCheck, iceItems } from '../icans/check.test-support';
import { courseWith, SEDATED, saved, wardTime } from './course.test-support';
import { movesIn } from './moves';
import { courseSummary } from './summary';

const ice = (total: number) => ({ ice: { total } });
const told = (checks: Parameters<typeof courseWith>[0], but?: Parameters<typeof courseWith>[1]) =>
  courseSummary(courseWith(checks, but), wardTime('2026-12-31T09:00'));

describe('the course in words', () => {
  test('a fall, a recovery, a second fall, and what could not be assessed', () => {
    const checks = [
      saved('2026-11-13T12:00'),
      saved('2026-11-14T12:00', ice(8)),
      saved('2026-11-15T12:00', ice(5)),
      saved('2026-11-16T12:00', SEDATED),
      saved('2026-11-18T12:00', ice(9)),
      saved('2026-11-19T12:00', ice(4)),
    ];
    expect(told(checks)).toBe(
      'ICE fell from 10 to 5 between D+3 and D+5, recovered to 9 on D+8, now 4. Highest ICANS grade 2 on D+5. One check was not assessable.',
    );
  });

  test('a course without a loss', () => {
    expect(told([saved('2026-11-11T08:00'), saved('2026-11-14T08:00')])).toBe(
      'ICE 10 at every full test from D+0 to D+4. No ICANS at any graded check.',
    );
  });

  test('a loss within one day', () => {
    expect(told([saved('2026-11-14T08:00'), saved('2026-11-14T20:00', ice(0))])).toBe(
      'ICE fell from 10 to 0 on D+4, now 0. Highest ICANS grade 3 on D+4.',
    );
  });

  test('the latest total as a range', () => {
    expect(told([saved('2026-11-14T08:00', { ice: iceItems({ writing: null, city: 0 }) })])).toBe(
      'ICE 10 on D+0, now 8–9. Highest ICANS grade 1 on D+4.',
    );
  });

  test('what an unfinished check is sure of counts', () => {
    expect(told([saved('2026-11-14T08:00', { seizure: 'duration-unknown' })])).toBe(
      'ICE 10 at every full test from D+0 to D+4. Highest ICANS grade at least 3 on D+4. One check was incomplete.',
    );
  });

  test('before the infusion, and before any check', () => {
    expect(told([], {})).toBe('ICE 10 on D+0. No check since the infusion.');
    expect(told([], { checks: [] })).toBe('No check yet.');
    expect(told([], { checks: [saved('2026-11-12T08:00', SEDATED), saved('2026-11-13T08:00', SEDATED)] })).toBe(
      'No points on record. No check could be graded. 2 checks were not assessable.',
    );
  });

  test('without an infusion no day is told', () => {
    expect(told([], { infusions: [] })).toBe('ICE 10. No check since the infusion.');
    expect(told([saved('2026-11-12T08:00')], { infusions: [] })).toBe('ICE 10. No check since the infusion.');
    expect(told([saved('2026-11-12T08:00', ice(8)), saved('2026-11-13T08:00')], { infusions: [] })).toBe(
      'ICE fell from 10 to 8, now 10. No check since the infusion.',
    );
  });

  test('how many could not be assessed, and how many were left unfinished', () => {
    const open = ['2026-11-14T12:00', '2026-11-14T16:00'].map((wall) => saved(wall, { ice: null }));
    expect(told([saved('2026-11-14T08:00', SEDATED), ...open])).toBe(
      'ICE 10 on D+0. No check could be graded. One check was not assessable. 2 checks were incomplete.',
    );
  });

  test('points stay told when the latest check could not take them', () => {
    expect(told([saved('2026-11-14T08:00', ice(8)), saved('2026-11-15T08:00', SEDATED)])).toBe(
      'ICE fell from 10 to 8 between D+0 and D+4, now 8. Highest ICANS grade 1 on D+4. One check was not assessable.',
    );
  });

  test('only a range, and nothing before it', () => {
    const checks = [saved('2026-11-14T08:00', { ice: iceItems({ writing: null, city: 0 }) })];
    expect(told([], { checks })).toBe('ICE now 8–9. Highest ICANS grade 1 on D+4.');
  });

  test('of two forms of the test the latest is told', () => {
    const checks = [
      saved('2026-11-10T10:00', childCheck({ capd: { total: 2 } })),
      saved('2026-11-14T08:00'),
      saved('2026-11-15T08:00', ice(9)),
    ];
    expect(told([], { checks })).toBe(
      'ICE fell from 10 to 9 between D+4 and D+5, now 9. Highest ICANS grade 1 on D+5.',
    );
  });

  test('a child: more points are worse', () => {
    const child = (wall: string, total: number) => saved(wall, childCheck({ capd: { total } }));
    const checks = [
      child('2026-11-10T10:00', 0),
      child('2026-11-14T08:00', 12),
      child('2026-11-15T08:00', 3),
      child('2026-11-16T08:00', 4),
    ];
    expect(told([], { checks })).toBe(
      'CAPD rose from 0 to 12 between D+0 and D+4, recovered to 3 on D+5, now 4. Highest ICANS grade 3 on D+4.',
    );
  });

  test('says nothing of what came later', () => {
    const course = courseWith([saved('2026-11-14T08:00', ice(3))]);
    expect(courseSummary(course, wardTime('2026-11-14T07:59'))).toBe('ICE 10 on D+0. No check since the infusion.');
  });
});

describe('ups and downs', () => {
  const moves = (...totals: readonly number[]) =>
    movesIn(totals.map((total, day) => ({ total, day }))).map(
      ({ from, to }) => `${from.total}@${from.day} ${to.total}@${to.day}`,
    );

  test('none on a level course, whatever its length', () => {
    expect(moves()).toEqual([]);
    expect(moves(10)).toEqual([]);
    expect(moves(10, 10, 10)).toEqual([]);
  });

  test('run from the last of the old level to the first of the new', () => {
    expect(moves(10, 10, 9, 7, 7, 7)).toEqual(['10@1 7@3']);
    expect(moves(10, 7, 7, 9, 9)).toEqual(['10@0 7@1', '7@2 9@3']);
  });

  test('four small turns are all told', () => {
    expect(moves(10, 9, 10, 9, 10)).toEqual(['10@0 9@1', '9@1 10@2', '10@2 9@3', '9@3 10@4']);
  });

  test('many small turns give way to the large ones', () => {
    expect(moves(10, 9, 10, 9, 10, 9, 5, 6, 5, 9)).toEqual(['10@4 5@6', '5@8 9@9']);
  });
});
