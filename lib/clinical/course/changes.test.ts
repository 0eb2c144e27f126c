import { describe, expect, test } from 'vitest';
import { BLANK, childCheck, iceItems } from '../icans/check.test-support';
import type { NeuroFindings } from '../icans/findings';
import { baselineOf } from './baseline';
import { domainChanges, itemChanges } from './changes';
import { courseWith, SEDATED, saved } from './course.test-support';

const baselineWith = (but: Partial<NeuroFindings>) =>
  baselineOf(courseWith([], { checks: [saved('2026-11-10T10:00', but)] }));

const findings = (but: Partial<NeuroFindings>) => saved('2026-11-14T08:00', but).findings;

describe('item by item', () => {
  test('ICE has its eight items with their points, in the order of the test', () => {
    const items = itemChanges({ baseline: null, previous: null, now: findings({}) });
    // Transcribed by hand.
    expect(items.map(({ key, label, most }) => `${key}: ${label}, ${most}`)).toEqual([
      'year: Year, 1',
      'month: Month, 1',
      'city: City, 1',
      'hospital: Hospital, 1',
      'naming: Objects named, 3',
      'command: Follows a command, 1',
      'writing: Writes a sentence, 1',
      'attention: Counts back by tens, 1',
    ]);
  });

  test('CAPD has its eight items of 4 points', () => {
    const items = itemChanges({ baseline: null, previous: null, now: findings(childCheck()) });
    expect(items.map(({ key }) => key)).toEqual([
      'eyeContact',
      'purposefulActions',
      'aware',
      'communicates',
      'restless',
      'inconsolable',
      'underactive',
      'slow',
    ]);
    expect(items.map(({ most }) => most)).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
  });

  const cityNow = (baseline: Partial<NeuroFindings> | null, previous: Partial<NeuroFindings> | null) =>
    itemChanges({
      baseline: baseline && baselineWith(baseline),
      previous: previous && findings(previous),
      now: findings({ ice: iceItems({ city: 0 }) }),
    }).find(({ key }) => key === 'city');

  test.each([
    ['lost since both', {}, {}, { baseline: 1, previous: 1, isLost: true, isWorse: true }],
    [
      'lost since the last check',
      { ice: iceItems({ city: 0 }) },
      {},
      { baseline: 0, previous: 1, isLost: false, isWorse: true },
    ],
    ['not known before', null, null, { baseline: null, previous: null, isLost: false, isWorse: false }],
    [
      'known as totals only',
      { ice: { total: 9 } },
      { ice: { total: 9 } },
      { baseline: null, previous: null, isLost: false, isWorse: false },
    ],
    ['not tested at the last check', {}, SEDATED, { baseline: 1, previous: null, isLost: true, isWorse: false }],
    [
      'held against another form of the test',
      childCheck(),
      childCheck(),
      { baseline: null, previous: null, isLost: false, isWorse: false },
    ],
  ])('an item %s', (_, baseline, previous, expected) => {
    expect(cityNow(baseline, previous)).toEqual({ key: 'city', label: 'City', most: 1, now: 0, ...expected });
  });

  test('none is told where no test was taken', () => {
    expect(itemChanges({ baseline: baselineWith({}), previous: findings({}), now: findings(SEDATED) })).toEqual([]);
  });
});

describe('the other domains', () => {
  test('are told in this order at baseline, at the last check and now', () => {
    const now = { consciousness: 'wakes-to-voice', seizure: 'brief-resolved', motor: 'tremor-or-myoclonus' } as const;
    const told = domainChanges({
      baseline: baselineWith({}),
      previous: findings(now),
      now: { ...BLANK, edema: 'none' },
    });
    expect(told).toEqual([
      { domain: 'consciousness', label: 'Consciousness', baseline: 'alert', previous: 'wakes to voice', now: null },
      {
        domain: 'seizure',
        label: 'Seizure since last check',
        baseline: 'none',
        previous: 'brief, resolved',
        now: null,
      },
      { domain: 'motor', label: 'Motor signs', baseline: 'none', previous: 'tremor or jerks only', now: null },
      {
        domain: 'edema',
        label: 'Raised pressure or edema',
        baseline: 'no sign seen',
        previous: 'no sign seen',
        now: 'no sign seen',
      },
    ]);
  });

  test('nothing is known of an imported baseline, nor before the first check', () => {
    const imported = baselineOf(courseWith([], { checks: [], importedBaselineIce: 10 }));
    for (const baseline of [imported, null])
      expect(domainChanges({ baseline, previous: null, now: findings({}) })[0]).toMatchObject({
        baseline: null,
        previous: null,
        now: 'alert',
      });
  });
});
