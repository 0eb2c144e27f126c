import { describe, expect, test } from 'vitest';
import type { Tier } from '../alerts/rules';
import { courseWith, statusOf } from '../course/course.test-support';
import type { WindowState } from '../risk/window';
import type { NextState } from '../schedule/next';
import { countBoard, filterRows, orderRows } from './order';
import type { BoardRow } from './row';

const status = () => statusOf(courseWith([]), '2026-11-12T09:00');

function row(bed: string | null, but: Partial<BoardRow> = {}): BoardRow {
  const identity = {
    patientId: `${bed}`,
    ward: '5B',
    displayName: `${bed}`,
    mrn: `${bed}`,
    birthDate: '1960-01-01',
    version: 1,
  };
  return { ...status(), ...identity, bed, next: null, flags: [], ...but };
}

const flag = (tier: Tier) => ({ flags: [{ rule: 'A6', tier, text: '', since: '', basis: '', ruleset: '' }] as const });
const next = (state: NextState, dueAt = '2026-11-12T08:00:00.000Z') => ({ next: { state, dueAt } });

function inState(state: WindowState): Pick<BoardRow, 'window'> {
  const { window } = status();
  return { window: window && { ...window, state } };
}

const beds = (rows: readonly BoardRow[]) => orderRows(rows).map((each) => each.bed);

describe('the order of the board', () => {
  test('the highest tier first, whatever else', () => {
    const rows = [row('1'), row('2', flag('Low')), row('3', flag('Medium')), row('4', { ...flag('High'), alertAs: 0 })];
    expect(beds(rows)).toEqual(['4', '3', '2', '1']);
  });

  test('a row counts by the highest of its flags', () => {
    const both = { flags: [...flag('Low').flags, ...flag('High').flags] };
    expect(beds([row('1', flag('Medium')), row('2', both)])).toEqual(['2', '1']);
  });

  test('then the worse grade, kept from the last graded check', () => {
    const rows = [row('1', { alertAs: 1 }), row('2', { alertAs: 4 }), row('3', { alertAs: 3 })];
    expect(beds(rows)).toEqual(['2', '3', '1']);
  });

  test('then missed, overdue, due; within each the longest wait', () => {
    const rows = [
      row('1', next('not-due')),
      row('2', next('due', '2026-11-12T09:10:00.000Z')),
      row('3', next('due', '2026-11-12T09:00:00.000Z')),
      row('4', next('overdue', '2026-11-12T07:00:00.000Z')),
      row('5', next('overdue', '2026-11-12T06:00:00.000Z')),
      row('6', next('missed', '2026-11-12T06:30:00.000Z')),
      row('7'),
    ];
    expect(beds(rows)).toEqual(['6', '5', '4', '3', '2', '1', '7']);
  });

  test('then high-risk, vigilance, late, and the rest by bed', () => {
    const rows = [
      row('1', inState('before')),
      row('2', inState('late')),
      row('3', inState('vigilance')),
      row('4', inState('high-risk')),
      row('5', inState('ended')),
      row('6', { window: null }),
    ];
    expect(beds(rows)).toEqual(['4', '3', '2', '1', '5', '6']);
  });

  test('a check that is not due yet does not decide', () => {
    const rows = [
      row('1', next('not-due', '2026-11-12T20:00:00.000Z')),
      row('2', next('not-due', '2026-11-12T10:00:00.000Z')),
    ];
    expect(beds(rows)).toEqual(['1', '2']);
  });

  test('beds are read as people read them, no bed last', () => {
    expect(beds([row(null), row('12'), row('4'), row('B2'), row('B10'), row('4a')])).toEqual([
      '4',
      '4a',
      '12',
      'B2',
      'B10',
      null,
    ]);
    expect(beds([row('5B-10'), row('5B-9')])).toEqual(['5B-9', '5B-10']);
    expect(beds([row('B-1'), row('B2')])).toEqual(['B2', 'B-1']);
  });

  test.each([[['12', '4']], [['4a', '4']], [[null, '4']], [['5B-10', '5B-9']]])(
    'beds %o change places, whoever has the lower record number',
    ([later = null, earlier = null]) => {
      const two = [row(later, { mrn: 'CASE-1' }), row(earlier, { mrn: 'CASE-2' })];
      expect(beds(two)).toEqual([earlier, later]);
      expect(beds(two.toReversed())).toEqual([earlier, later]);
    },
  );

  test.each(['4', null])('two patients in bed %s stand by their record numbers', (bed) => {
    const two = [row(bed, { mrn: 'CASE-10' }), row(bed, { mrn: 'CASE-9' })];
    expect(orderRows(two).map((each) => each.mrn)).toEqual(['CASE-9', 'CASE-10']);
    expect(orderRows(two.toReversed()).map((each) => each.mrn)).toEqual(['CASE-9', 'CASE-10']);
  });

  test('who waits longer stands first, whichever was read first', () => {
    const two = [row('1', next('due', '2026-11-12T09:10:00.000Z')), row('2', next('due', '2026-11-12T09:00:00.000Z'))];
    expect(beds(two)).toEqual(['2', '1']);
    expect(beds(two.toReversed())).toEqual(['2', '1']);
  });

  test('two that wait equally long stand by bed', () => {
    const two = [row('12', next('overdue')), row('4', next('overdue'))];
    expect(beds(two)).toEqual(['4', '12']);
    expect(beds(two.toReversed())).toEqual(['4', '12']);
  });

  test('leaves the list it was given as it was', () => {
    const rows = [row('2'), row('1')];
    orderRows(rows);
    expect(rows.map((each) => each.bed)).toEqual(['2', '1']);
  });
});

describe('filters and their counts', () => {
  const rows = () => [
    row('1', { ...flag('High'), ...inState('high-risk') }),
    row('2', { ...flag('Medium'), ...next('overdue') }),
    row('3', { ...flag('Low'), ...next('missed') }),
    row('4', { ...next('due'), ...inState('vigilance') }),
    row('5', { window: null }),
  ];

  test.each([
    ['all', ['1', '2', '3', '4', '5']],
    ['needs-attention', ['1', '2']],
    ['in-window', ['1']],
    ['overdue', ['2', '3']],
    ['on-steroids', []],
  ] as const)('%s shows %o', (filter, shown) => {
    expect(filterRows(rows(), filter).map((each) => each.bed)).toEqual(shown);
  });

  test('a count is what its filter shows', () => {
    expect(countBoard(rows())).toEqual({ all: 5, needsAttention: 2, inWindow: 1, overdue: 2, onSteroids: 0 });
  });
});
