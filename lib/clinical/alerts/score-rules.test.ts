import { describe, expect, test } from 'vitest';
import { courseWith, SEDATED, saved, statusOf } from '../course/course.test-support';
import { childCheck, iceItems } from '../icans/check.test-support';

const flag = (course: Parameters<typeof statusOf>[0], rule: string, at: string) =>
  statusOf(course, at).flags.find((each) => each.rule === rule);

describe('A3: below own baseline, or an item newly lost', () => {
  test('names the total, the baseline and the items, with their times', () => {
    const course = courseWith([saved('2026-11-14T08:00', { ice: iceItems({ writing: 0, naming: 2 }) })]);
    expect(flag(course, 'A3', '2026-11-14T09:00')).toMatchObject({
      tier: 'Low',
      text: 'ICE 8 at 14-Nov 08:00, own baseline 10 (10-Nov 10:00); lost: Objects named 3 → 2, Writes a sentence 1 → 0',
      since: '2026-11-14T13:00:00.000Z',
      basis: 'Rule A3: below own baseline, or an item newly lost (icansight-rules-1)',
    });
  });

  test('an item lost and another won back is still a loss, at the same total', () => {
    const baseline = saved('2026-11-10T10:00', { ice: iceItems({ city: 0 }) });
    const course = courseWith([], { checks: [baseline, saved('2026-11-14T08:00', { ice: iceItems({ writing: 0 }) })] });
    expect(flag(course, 'A3', '2026-11-14T09:00')?.text).toContain('lost: Writes a sentence 1 → 0');
    expect(statusOf(course, '2026-11-14T09:00').suspected).toBe(true);
  });

  test('an item right at the last check and lost now is newly lost, even if it was lost at baseline', () => {
    const baseline = saved('2026-11-10T10:00', { ice: iceItems({ city: 0 }) });
    const checks = [baseline, saved('2026-11-13T08:00'), saved('2026-11-14T08:00', { ice: iceItems({ city: 0 }) })];
    expect(flag(courseWith([], { checks }), 'A3', '2026-11-14T09:00')?.text).toContain('lost: City 1 → 0');
    expect(statusOf(courseWith([], { checks }), '2026-11-14T09:00').suspected).toBe(false);
  });

  test('a partial total is below only if its highest possible total is', () => {
    const open = saved('2026-11-14T08:00', { ice: iceItems({ writing: null }) });
    expect(flag(courseWith([open]), 'A3', '2026-11-14T09:00')).toBeUndefined();
    const lost = saved('2026-11-14T08:00', { ice: iceItems({ writing: null, city: 0 }) });
    expect(flag(courseWith([lost]), 'A3', '2026-11-14T09:00')?.text).toContain('ICE 8–9 at');
  });

  test('ends at a graded check back at baseline, and at no other', () => {
    const fall = saved('2026-11-14T08:00', { ice: { total: 8 } });
    const asleep = courseWith([fall, saved('2026-11-14T12:00', SEDATED)]);
    expect(flag(asleep, 'A3', '2026-11-16T09:00')?.text).toContain(', not assessable since 14-Nov 12:00 (sedated)');
    const blank = courseWith([fall, saved('2026-11-14T12:00', { ice: null })]);
    expect(flag(blank, 'A3', '2026-11-16T09:00')?.text).toContain(', not graded since 14-Nov 12:00');
    const both = courseWith([fall, saved('2026-11-14T12:00', SEDATED), saved('2026-11-14T16:00', { ice: null })]);
    expect(flag(both, 'A3', '2026-11-16T09:00')?.text).toContain(', not graded since 14-Nov 12:00');
    expect(flag(courseWith([fall, saved('2026-11-14T12:00')]), 'A3', '2026-11-14T12:00')).toBeUndefined();
  });

  test('keeps the time it began, with the newest numbers', () => {
    const course = courseWith([
      saved('2026-11-14T08:00', { ice: { total: 8 } }),
      saved('2026-11-14T12:00', { ice: { total: 9 } }),
    ]);
    expect(flag(course, 'A3', '2026-11-14T13:00')).toMatchObject({
      since: '2026-11-14T13:00:00.000Z',
      text: 'ICE 9 at 14-Nov 12:00, own baseline 10 (10-Nov 10:00)',
    });
  });

  test('without a baseline full marks stand in, and are called so', () => {
    const course = courseWith([], { checks: [saved('2026-11-14T08:00', { ice: { total: 8 } })] });
    expect(flag(course, 'A3', '2026-11-14T09:00')?.text).toBe(
      'ICE 8 at 14-Nov 08:00, 10 taken as the reference, no baseline on record',
    );
  });

  test('an imported baseline counts where no check is complete', () => {
    const checks = [saved('2026-11-14T08:00', { ice: { total: 7 } })];
    const course = courseWith([], { checks, importedBaselineIce: 8 });
    expect(flag(course, 'A3', '2026-11-14T09:00')?.text).toBe('ICE 7 at 14-Nov 08:00, own baseline 8 (imported)');
    expect(flag(course, 'A21', '2026-11-14T09:00')).toBeUndefined();
  });
});

describe('A4: a total 2 or more below the highest of the 24 h before', () => {
  const text = (checks: readonly ReturnType<typeof saved>[], at: string) => flag(courseWith(checks), 'A4', at)?.text;

  test('says how far, how fast and between which times', () => {
    const checks = [saved('2026-11-21T23:05', { ice: { total: 8 } }), saved('2026-11-22T03:10', { ice: { total: 5 } })];
    expect(text(checks, '2026-11-22T04:00')).toBe('ICE fell 8 → 5 in 4 h 5 min (21-Nov 23:05 to 22-Nov 03:10)');
  });

  test('exactly 24 h before still counts, a minute more does not', () => {
    const fall = saved('2026-11-15T08:00', { ice: { total: 8 } });
    expect(text([saved('2026-11-14T08:00'), fall], '2026-11-15T08:00')).toContain('in 1 d');
    expect(text([saved('2026-11-14T07:59'), fall], '2026-11-15T08:00')).toBeUndefined();
  });

  test('one point is not enough; two in small steps are', () => {
    const nine = saved('2026-11-14T12:00', { ice: { total: 9 } });
    expect(text([saved('2026-11-14T08:00'), nine], '2026-11-14T12:00')).toBeUndefined();
    expect(
      text([saved('2026-11-14T08:00'), nine, saved('2026-11-14T16:00', { ice: { total: 8 } })], '2026-11-14T16:00'),
    ).toBe('ICE fell 10 → 8 in 8 h (14-Nov 08:00 to 14-Nov 16:00)');
  });

  test('of several falls the deepest is told, from the latest of equal heights', () => {
    const [eight, six] = [
      saved('2026-11-14T12:00', { ice: { total: 8 } }),
      saved('2026-11-14T16:00', { ice: { total: 6 } }),
    ];
    expect(text([saved('2026-11-14T08:00'), eight, six], '2026-11-14T16:00')).toBe(
      'ICE fell 10 → 6 in 8 h (14-Nov 08:00 to 14-Nov 16:00)',
    );
    expect(text([saved('2026-11-14T08:00'), saved('2026-11-14T10:00'), eight, six], '2026-11-14T16:00')).toBe(
      'ICE fell 10 → 6 in 6 h (14-Nov 10:00 to 14-Nov 16:00)',
    );
  });

  test('the baseline of the same day is one of the totals before', () => {
    expect(text([saved('2026-11-11T08:00', { ice: { total: 7 } })], '2026-11-11T08:00')).toContain('ICE fell 10 → 7');
  });

  test('of a partial total only the highest possible counts', () => {
    const before = saved('2026-11-14T08:00', { ice: { total: 9 } });
    const surely = saved('2026-11-14T12:00', { ice: iceItems({ city: 0, year: 0, month: 0, writing: null }) });
    expect(text([before, surely], '2026-11-14T12:00')).toContain('ICE fell 9 → 6–7');
    const perhaps = saved('2026-11-14T12:00', { ice: iceItems({ city: 0, year: 0, writing: null }) });
    expect(text([before, perhaps], '2026-11-14T12:00')).toBeUndefined();
  });

  test('stays open for 24 h after the check, whatever follows', () => {
    const checks = [
      saved('2026-11-14T08:00'),
      saved('2026-11-14T12:00', { ice: { total: 8 } }),
      saved('2026-11-15T09:00'),
    ];
    expect(text(checks, '2026-11-15T12:00')).toContain('ICE fell 10 → 8');
    expect(text(checks, '2026-11-15T12:01')).toBeUndefined();
  });

  test('CAPD rises, and never compares with ICE', () => {
    const child = (wall: string, total: number) => saved(wall, childCheck({ capd: { total } }));
    const checks = [child('2026-11-10T10:00', 1), child('2026-11-14T08:00', 2), child('2026-11-14T12:00', 9)];
    const course = courseWith([], { birthDate: '2019-05-01', checks });
    expect(flag(course, 'A4', '2026-11-14T12:00')?.text).toContain('CAPD rose 2 → 9 in 4 h');
    const mixed = courseWith([child('2026-11-14T08:00', 12), saved('2026-11-14T12:00', { ice: { total: 9 } })]);
    expect(flag(mixed, 'A4', '2026-11-14T12:00')).toBeUndefined();
  });
});
