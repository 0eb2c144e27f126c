import { describe, expect, test } from 'vitest';
import type { BoardRow } from '@/lib/clinical/board/row';
import { cohortOf, dayCell, runsIn, summaryOf } from './cohort';
import { placeLabels } from './labels';

type Told = Pick<BoardRow, 'patientId' | 'displayName' | 'flagged' | 'trend' | 'spark'>;

function row(told: Told): BoardRow {
  const ice = { total: 9, observedAt: '2026-11-22T08:00:00Z', previousTotal: null, baselineTotal: 10 };
  return { bed: '1', day: 6, ice, capd: null, ...told } as BoardRow;
}

const OKAFOR = row({
  patientId: 'a',
  displayName: 'OKAFOR, Adaeze',
  flagged: true,
  trend: 'worsening',
  spark: [
    { x: -0.5, y: 10 },
    { x: 4.2, y: null },
    { x: 6.1, y: 5 },
    { x: 15.2, y: 1 },
  ],
});
const RUTH = row({
  patientId: 'b',
  displayName: 'ABERNATHY, Ruth',
  flagged: false,
  trend: 'stable',
  spark: [{ x: 5, y: 10 }],
});
const NEW = row({ patientId: 'c', displayName: 'NEW, Ada', flagged: false, trend: 'unknown', spark: [] });
const CHILD: BoardRow = { ...NEW, patientId: 'd', ice: null, capd: { ...(NEW.ice as NonNullable<BoardRow['ice']>) } };

describe('The cohort', () => {
  const cohort = cohortOf([OKAFOR, RUTH, NEW, CHILD]);

  test('draws days −1 to 14 of whoever has ICE, and counts the others', () => {
    expect(cohort.lines.map((line) => line.id)).toEqual(['a', 'b']);
    expect(cohort.lines[0]?.points.map(({ x }) => x)).toEqual([-0.5, 4.2, 6.1]);
    expect(cohort).toMatchObject({ onCapd: 1, withoutPoints: 1 });
  });

  test('says in words what the picture shows', () => {
    expect(summaryOf(cohort)).toBe(
      '2 patients with ICE in days −1 to 14: 1 flagged, 1 of them worsening. 1 is below their own baseline at the latest check. ' +
        'The lowest was 5, OKAFOR, Adaeze, on day 6. 1 patient on CAPD not drawn. 1 patient without ICE in these days.',
    );
  });

  test('an empty ward is said too', () => {
    expect(summaryOf(cohortOf([]))).toBe('No ICE has been taken on this ward in days −1 to 14.');
  });

  test('a line is not joined across a check that could not be done', () => {
    expect(runsIn(cohort.lines[0]?.points ?? [])).toEqual([[{ x: -0.5, y: 10 }], [{ x: 6.1, y: 5 }]]);
  });

  test.each([
    [4, 'not assessed'],
    [6, '5'],
    [7, ''],
  ])('the table says of day %s "%s"', (day, words) => {
    expect(dayCell(OKAFOR.spark, day)).toBe(words);
  });

  test('a day with many checks says the lowest and the last', () => {
    const many = [9, 0, 3, 4].map((y, index) => ({ x: 5 + index / 10, y }));
    expect(dayCell(many, 5)).toBe('0 lowest of 4, last 4');
  });
});

describe('Names beside the chart', () => {
  test('do not cover each other and stay inside', () => {
    const placed = placeLabels(
      [
        { id: 'a', x: 10, y: 50 },
        { id: 'b', x: 20, y: 50 },
        { id: 'c', x: 5, y: 98 },
        { id: 'd', x: 6, y: 99 },
      ],
      100,
      18,
    );
    expect(Object.fromEntries(placed)).toEqual({ b: 46, a: 64, c: 82, d: 100 });
  });
});
