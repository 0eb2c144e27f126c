import { describe, expect, test } from 'vitest';
import type { CapdItems } from '../capd/items';
import { BLANK, childCheck, iceItems } from '../icans/check.test-support';
import { baselineOf } from './baseline';
import { courseWith, SEDATED, saved, statusOf } from './course.test-support';
import { lostItems } from './lost-items';
import { scoreOf } from './score';

const CAPD_ZEROS: CapdItems = {
  eyeContact: 0,
  purposefulActions: 0,
  aware: 0,
  communicates: 0,
  restless: 0,
  inconsolable: 0,
  underactive: 0,
  slow: 0,
};
const capd = (total: number) => childCheck({ capd: { total } });

describe('a test of which nothing was answered', () => {
  const noIce = {
    year: null,
    month: null,
    city: null,
    hospital: null,
    naming: null,
    command: null,
    writing: null,
    attention: null,
  };
  const noCapd = {
    eyeContact: null,
    purposefulActions: null,
    aware: null,
    communicates: null,
    restless: null,
    inconsolable: null,
    underactive: null,
    slow: null,
  };

  test('has no points, item by item or as a whole', () => {
    expect(scoreOf(BLANK)).toBeNull();
    expect(scoreOf({ ...BLANK, ice: noIce })).toBeNull();
    expect(scoreOf({ ...BLANK, capd: noCapd })).toBeNull();
    expect(scoreOf({ ...BLANK, capd: { unable: true } })).toBeNull();
  });

  test('does not stand in the way of the other one', () => {
    expect(scoreOf({ ...BLANK, ice: noIce, capd: { total: 5 } })).toMatchObject({ form: 'capd', low: 5, high: 5 });
  });
});

describe('items of CAPD lost against the baseline', () => {
  const ALL = [
    'eyeContact',
    'purposefulActions',
    'aware',
    'communicates',
    'restless',
    'inconsolable',
    'underactive',
    'slow',
  ];

  const lost = (baseline: object, now: object) =>
    lostItems(
      saved('2026-11-14T08:00', now),
      baselineOf(courseWith([], { checks: [saved('2026-11-10T10:00', baseline)] })),
    );

  test.each([
    ['one that has points now, where the total was 0', capd(0), { restless: 1 }, ['restless']],
    ['none, where the total of before does not tell them', capd(9), { restless: 4 }, []],
    ['none, where the highest total was the baseline', capd(32), { restless: 4 }, []],
  ])('%s', (_, baseline, now, expected) => {
    expect(lost(baseline, childCheck({ capd: { ...CAPD_ZEROS, ...now } }))).toEqual(expected);
  });

  test.each([
    ['all, at the highest total', 32, ALL],
    ['none that is known, at a total between', 9, []],
    ['none, at a total of 0', 0, []],
  ])('%s', (_, total, expected) => {
    expect(lost(childCheck({ capd: CAPD_ZEROS }), capd(total))).toEqual(expected);
  });

  test('an item that nobody scored before is not lost since then', () => {
    const course = courseWith([], {
      checks: [
        saved('2026-11-10T10:00', childCheck({ capd: { ...CAPD_ZEROS, restless: 3, slow: 1 } })),
        saved('2026-11-14T08:00', childCheck({ capd: { ...CAPD_ZEROS, restless: null, slow: 1 } })),
        saved('2026-11-14T20:00', childCheck({ capd: { ...CAPD_ZEROS, restless: 3, slow: 1 } })),
      ],
    });
    expect(statusOf(course, '2026-11-14T20:00').flags.map(({ rule }) => rule)).not.toContain('A3');
  });
});

describe('what is new against the baseline', () => {
  test('for a child is a grade above the one that the CAPD of the baseline gives', () => {
    const drowsy = { ...capd(4), consciousness: 'wakes-to-voice' } as const;
    const course = courseWith([], { checks: [saved('2026-11-10T10:00', capd(4)), saved('2026-11-14T08:00', drowsy)] });
    expect(statusOf(course, '2026-11-14T08:00')).toMatchObject({ icans: { grade: 2 }, suspected: true });
  });

  test('is held against full marks where the baseline is of another form', () => {
    const course = courseWith([], {
      checks: [saved('2026-11-10T10:00', capd(4)), saved('2026-11-14T08:00', { ice: { total: 9 } })],
    });
    expect(statusOf(course, '2026-11-14T08:00')).toMatchObject({ icans: { grade: 1 }, suspected: true });
  });

  test('no fall is reckoned from ICE to CAPD', () => {
    const course = courseWith([saved('2026-11-14T08:00'), saved('2026-11-14T12:00', capd(2))]);
    expect(statusOf(course, '2026-11-14T12:00').flags.map(({ rule }) => rule)).not.toContain('A4');
  });
});

describe('an item right at the last test and lost now', () => {
  const cityLost = { ice: iceItems({ city: 0 }) };

  test.each([
    ['over a check that could not be done', SEDATED],
    ['over a test of another form', capd(0)],
  ])('is newly lost, also %s', (_, between) => {
    const checks = [
      saved('2026-11-10T10:00', cityLost),
      saved('2026-11-13T08:00'),
      saved('2026-11-13T20:00', between),
      saved('2026-11-14T08:00', cityLost),
    ];
    const flags = statusOf(courseWith([], { checks }), '2026-11-14T08:00').flags;
    expect(flags.find(({ rule }) => rule === 'A3')?.text).toContain('lost: City 1 → 0');
  });

  test('also where that test was the first of all, and no whole baseline', () => {
    const checks = [saved('2026-11-10T10:00', { ice: iceItems(), motor: null }), saved('2026-11-14T08:00', cityLost)];
    const flags = statusOf(courseWith([], { checks, importedBaselineIce: 9 }), '2026-11-14T08:00').flags;
    expect(flags.find(({ rule }) => rule === 'A3')?.text).toBe(
      'ICE 9 at 14-Nov 08:00, own baseline 9 (imported); lost: City 1 → 0',
    );
  });
});

describe('the baseline', () => {
  const at = '2026-11-10T10:00';
  const whole = saved(at, { ice: { total: 8 } });
  const baselineIce = (...checks: readonly ReturnType<typeof saved>[]) =>
    baselineOf(courseWith([], { checks }))?.score.low ?? null;

  test('is a check that was stored as graded in full', () => {
    expect(baselineIce(whole)).toBe(8);
    if (whole.result.kind !== 'graded') throw new Error('not graded');
    expect(baselineIce({ ...whole, result: { ...whole.result, partial: true } })).toBeNull();
    expect(baselineIce({ ...whole, result: saved(at, SEDATED).result })).toBeNull();
  });

  test('is not a child who cannot be scored', () => {
    const unable = saved('2026-11-10T11:00', childCheck({ capd: { unable: true }, consciousness: 'wakes-to-touch' }));
    expect(baselineIce(saved(at, capd(3)), unable)).toBe(3);
    expect(baselineIce(unable)).toBeNull();
  });
});
