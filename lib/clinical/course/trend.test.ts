import { describe, expect, test } from 'vitest';
import { childCheck, iceItems } from '../icans/check.test-support';
import type { NeuroFindings } from '../icans/findings';
import { courseWith, SEDATED, saved, statusOf } from './course.test-support';

type Findings = Partial<NeuroFindings>;

function trend(then: Findings, now: Findings) {
  const course = courseWith([saved('2026-11-14T08:00', then), saved('2026-11-14T20:00', now)]);
  return statusOf(course, '2026-11-14T21:00').trend;
}

const ice = (total: number): Findings => ({ ice: { total } });
const capd = (total: number): Findings => childCheck({ capd: { total } });

describe('the trend', () => {
  test.each([
    ['a lower total', ice(9), ice(8), 'worsening'],
    ['a lower total in the same band', ice(9), ice(7), 'worsening'],
    ['an item lost for another won', { ice: iceItems({ city: 0 }) }, { ice: iceItems({ writing: 0 }) }, 'worsening'],
    ['a higher grade at the same total', ice(9), { ...ice(9), consciousness: 'wakes-to-voice' }, 'worsening'],
    ['a higher grade at a higher total', ice(7), { ...ice(9), seizure: 'brief-resolved' }, 'worsening'],
    ['a lower grade at a lower total', { ...ice(9), consciousness: 'wakes-to-touch' }, ice(8), 'worsening'],
    ['a higher total', ice(8), ice(9), 'improving'],
    ['a lower grade at the same total', { ...ice(9), consciousness: 'wakes-to-voice' }, ice(9), 'improving'],
    ['the same', ice(9), ice(9), 'stable'],
    ['a partial total surely lower', ice(10), { ice: iceItems({ writing: null, attention: 0 }) }, 'worsening'],
    ['a partial total that may be equal', ice(9), { ice: iceItems({ writing: null, attention: 0 }) }, 'stable'],
    ['a partial total surely higher', ice(7), { ice: iceItems({ writing: null, attention: 0 }) }, 'improving'],
    ['a full total above a partial one', { ice: iceItems({ writing: null, attention: 0 }) }, ice(10), 'improving'],
    ['from unarousable to awake', { ice: null, consciousness: 'unarousable' }, ice(4), 'improving'],
    ['from awake to unarousable', ice(4), { ice: null, consciousness: 'unarousable' }, 'worsening'],
    [
      'unarousable twice',
      { ice: null, consciousness: 'unarousable' },
      { ice: null, consciousness: 'unarousable' },
      'stable',
    ],
    [
      'the test given up at the same grade',
      { ...ice(1), consciousness: 'wakes-to-vigorous-touch' },
      { ice: null, consciousness: 'unarousable' },
      'stable',
    ],
    [
      'the test taken up at the same grade',
      { ice: null, consciousness: 'unarousable' },
      { ...ice(1), consciousness: 'wakes-to-vigorous-touch' },
      'stable',
    ],
    ['an incomplete check after a good one', ice(8), { ice: null }, 'unknown'],
    ['a check that could not be done', ice(8), SEDATED, 'unknown'],
    ['a higher CAPD', capd(2), capd(3), 'worsening'],
    ['a lower CAPD', capd(9), capd(3), 'improving'],
    ['another form of the test', capd(9), ice(10), 'unknown'],
  ] as const)('%s: %s', (_, then, now, expected) => {
    expect(trend(then as Findings, now as Findings)).toBe(expected);
  });

  test('skips what could not be graded in between', () => {
    const checks = [
      saved('2026-11-14T08:00', ice(8)),
      saved('2026-11-14T12:00', SEDATED),
      saved('2026-11-14T20:00', ice(7)),
    ];
    expect(statusOf(courseWith(checks), '2026-11-14T21:00').trend).toBe('worsening');
    const better = [
      saved('2026-11-14T08:00', ice(7)),
      saved('2026-11-14T12:00', SEDATED),
      saved('2026-11-14T20:00', ice(8)),
    ];
    expect(statusOf(courseWith(better), '2026-11-14T21:00').trend).toBe('improving');
  });

  test('is unknown with one check, and a baseline has no grade to compare', () => {
    expect(statusOf(courseWith([]), '2026-11-14T21:00').trend).toBe('unknown');
    expect(statusOf(courseWith([saved('2026-11-14T08:00', ice(6))]), '2026-11-14T21:00').trend).toBe('unknown');
  });
});
