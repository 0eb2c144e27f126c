import { describe, expect, test } from 'vitest';
import { childCheck, iceItems } from '../icans/check.test-support';
import { isoOf } from '../time';
import { courseWith, infusion, SEDATED, saved, statusOf, wardTime } from './course.test-support';
import { reviewCheck } from './review';

const iso = (wall: string) => isoOf(wardTime(wall));
const rules = (flags: readonly { readonly rule: string }[]) => flags.map((flag) => flag.rule);

describe('a check that may be the same one, charted twice', () => {
  const on = (...walls: string[]) => courseWith(walls.map((wall) => saved(wall)));
  const twinAt = (course: ReturnType<typeof courseWith>, wall: string) =>
    reviewCheck(course, { ...saved(wall), observedAt: wardTime(wall) }).twin?.observedAt ?? null;

  test('was observed less than a quarter of an hour before or after', () => {
    const course = on('2026-11-14T08:00');
    expect(twinAt(course, '2026-11-14T08:14')).toBe('2026-11-14T13:00:00.000Z');
    expect(twinAt(course, '2026-11-14T08:15')).toBeNull();
    expect(twinAt(course, '2026-11-14T07:46')).toBe('2026-11-14T13:00:00.000Z');
    expect(twinAt(course, '2026-11-14T07:45')).toBeNull();
  });

  test('is the nearest of several', () => {
    expect(twinAt(on('2026-11-14T08:00', '2026-11-14T08:10'), '2026-11-14T08:06')).toBe('2026-11-14T13:10:00.000Z');
  });
});

describe('the review of a check', () => {
  const course = courseWith([saved('2026-11-15T23:05', { ice: iceItems({ writing: 0, attention: 0 }) })]);
  const fall = saved('2026-11-16T03:10', { ice: iceItems({ writing: 0, attention: 0, naming: 1, city: 0 }) });
  const review = () => reviewCheck(course, fall);

  test('says points, result, day and window', () => {
    expect(review()).toMatchObject({
      observedAt: iso('2026-11-16T03:10'),
      isBaseline: false,
      points: { total: 5 },
      result: { kind: 'graded', grade: 2, drivenBy: ['ice'] },
      day: 6,
      dayLabel: 'D+6',
      window: { state: 'high-risk', label: 'Window D+4 to D+10 (axicabtagene ciloleucel)' },
      trend: 'worsening',
      suspected: true,
    });
  });

  test('stands beside the last check and the baseline', () => {
    expect(review().previous).toMatchObject({
      observedAt: iso('2026-11-15T23:05'),
      points: { total: 8 },
      icans: { grade: 1 },
    });
    expect(review().baseline).toEqual({ observedAt: iso('2026-11-10T10:00'), points: { total: 10 } });
  });

  test('compares item by item', () => {
    const of = (key: string) => review().items.find((item) => item.key === key);
    expect(of('naming')).toEqual({
      key: 'naming',
      label: 'Objects named',
      most: 3,
      baseline: 3,
      previous: 3,
      now: 1,
      isLost: true,
      isWorse: true,
    });
    expect(of('writing')).toMatchObject({ baseline: 1, previous: 0, now: 0, isLost: true, isWorse: false });
    expect(of('year')).toMatchObject({ now: 1, isLost: false, isWorse: false });
    expect(review().items).toHaveLength(8);
  });

  test('compares the other domains in words', () => {
    const drowsy = reviewCheck(course, saved('2026-11-16T03:10', { consciousness: 'wakes-to-voice' }));
    expect(drowsy.domains.find(({ domain }) => domain === 'consciousness')).toEqual({
      domain: 'consciousness',
      label: 'Consciousness',
      baseline: 'alert',
      previous: 'alert',
      now: 'wakes to voice',
    });
  });

  test('says what it raises, what stays, and when the next check is due', () => {
    expect(rules(review().raises)).toEqual(['A4', 'A5', 'A6']);
    expect(rules(review().keeps)).toEqual(['A3']);
    expect(review().raises[0]?.text).toBe('ICE fell 8 → 5 in 4 h 5 min (15-Nov 23:05 to 16-Nov 03:10)');
    expect(review().ends).toEqual([]);
    expect(review().next).toEqual({ dueAt: iso('2026-11-16T07:10'), state: 'not-due' });
  });

  test('says what no longer holds', () => {
    expect(reviewCheck(course, saved('2026-11-16T03:10'))).toMatchObject({
      raises: [],
      keeps: [],
      ends: ['A3'],
      trend: 'improving',
    });
  });

  test('a fall that goes on is shown anew', () => {
    const deeper = saved('2026-11-16T07:00', { ice: { total: 2 } });
    const again = reviewCheck({ ...course, checks: [...course.checks, fall] }, deeper);
    expect(rules(again.raises)).toEqual(['A7', 'A4', 'A5']);
    expect(rules(again.keeps)).toEqual(['A6', 'A3']);
  });

  test('a grade that rose earlier is kept for its day, and not raised again', () => {
    const held = reviewCheck(
      { ...course, checks: [...course.checks, fall] },
      saved('2026-11-16T07:00', { ice: { total: 5 } }),
    );
    expect(rules(held.raises)).toEqual(['A4']);
    expect(rules(held.keeps)).toEqual(['A5', 'A6', 'A3']);
  });

  test('ends one flag while others stay', () => {
    const better = reviewCheck(
      { ...course, checks: [...course.checks, fall] },
      saved('2026-11-16T07:00', { ice: { total: 8 } }),
    );
    expect(better.ends).toEqual(['A6']);
    expect(rules(better.keeps)).toEqual(['A4', 'A5', 'A3']);
  });

  test('does not end what the clock has ended', () => {
    const later = reviewCheck(
      { ...course, checks: [...course.checks, fall] },
      saved('2026-11-17T03:11', { ice: { total: 8 } }),
    );
    expect(later.ends).toEqual(['A6']);
    expect(rules(later.keeps)).toEqual(['A3']);
  });

  test('a sign that weighs more than before is raised again', () => {
    const below = saved('2026-11-16T03:10', { ice: { total: 8 }, motor: 'tremor-or-myoclonus' });
    const well = saved('2026-11-16T07:00', { motor: 'tremor-or-myoclonus' });
    const heavier = reviewCheck({ ...course, checks: [...course.checks, below] }, well);
    expect(heavier.raises.map(({ rule, tier }) => `${rule} ${tier}`)).toEqual(['A10 Medium']);
  });

  test('a check without a grade ends nothing', () => {
    const sedated = reviewCheck(course, saved('2026-11-16T03:10', SEDATED));
    expect(sedated).toMatchObject({ points: null, items: [], trend: 'unknown', ends: [] });
    expect(rules(sedated.raises)).toEqual(['A12']);
  });

  test('before the infusion it is a baseline', () => {
    const first = reviewCheck(courseWith([], { checks: [] }), saved('2026-11-10T11:00'));
    expect(first).toMatchObject({
      isBaseline: true,
      previous: null,
      baseline: null,
      day: 0,
      raises: [],
      ends: ['A21'],
      next: null,
    });
  });

  test('the first check after it stands beside points without a grade', () => {
    const first = reviewCheck(courseWith([]), saved('2026-11-14T08:00', { ice: { total: 9 } }));
    expect(first.previous).toMatchObject({ observedAt: iso('2026-11-10T10:00'), points: { total: 10 }, icans: null });
  });

  test('a baseline brought by an import has no time', () => {
    const imported = courseWith([], { checks: [], importedBaselineIce: 9 });
    const first = reviewCheck(imported, saved('2026-11-14T08:00', { ice: { total: 8 } }));
    expect(first.baseline).toEqual({ observedAt: null, points: { total: 9 } });
    expect(first.previous).toBeNull();
  });

  test('a check of the same minute as a saved one is read after it', () => {
    const twin = reviewCheck(course, saved('2026-11-15T23:05', { ice: { total: 10 } }));
    expect(twin.previous?.points).toEqual({ total: 8 });
    expect(twin).toMatchObject({ trend: 'improving', ends: ['A3'] });
  });

  test('a late entry is read at its own time, the next check follows from the latest', () => {
    const late = reviewCheck(
      { ...course, checks: [...course.checks, fall] },
      saved('2026-11-15T12:00', { ice: { total: 10 } }),
    );
    expect(late.previous?.observedAt).toBe(iso('2026-11-10T10:00'));
    expect(late.raises).toEqual([]);
    expect(late.next?.dueAt).toBe(iso('2026-11-16T07:10'));
  });

  test('a late entry from before the second infusion moves nothing that is due after it', () => {
    const infusions = ['2026-10-10T12:00', '2026-11-15T18:00'].map((wall) => infusion(wall, 'obecabtagene autoleucel'));
    const twice = courseWith([saved('2026-11-16T08:00')], { infusions });
    expect(reviewCheck(twice, saved('2026-11-15T12:00')).next).toEqual({
      dueAt: iso('2026-11-16T20:00'),
      state: 'not-due',
    });
  });

  test('a child is compared item by item in CAPD', () => {
    const items = {
      eyeContact: 0,
      purposefulActions: 0,
      aware: 0,
      communicates: 1,
      restless: 4,
      inconsolable: 0,
      underactive: 0,
      slow: 0,
    };
    const checks = [saved('2026-11-10T10:00', childCheck({ capd: { ...items, restless: 1 } }))];
    const child = reviewCheck(courseWith([], { checks }), saved('2026-11-14T08:00', childCheck({ capd: items })));
    expect(child.items.find((item) => item.key === 'restless')).toMatchObject({
      label: 'Restless',
      most: 4,
      baseline: 1,
      now: 4,
      isLost: true,
    });
    expect(child.items.find((item) => item.key === 'communicates')).toMatchObject({ isLost: false });
  });

  test('is what the board says once it is saved', () => {
    const status = statusOf({ ...course, checks: [...course.checks, fall] }, '2026-11-16T03:10');
    const told = [...rules(review().raises), ...rules(review().keeps)];
    expect(
      rules(status.flags)
        .filter((rule) => rule !== 'A1')
        .toSorted(),
    ).toEqual(told.toSorted());
    expect(status.next).toEqual(review().next);
  });
});
