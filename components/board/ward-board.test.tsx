// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BoardRow } from '@/lib/clinical/board/row';
import { BOARD } from './board.fixture';
import { viewOf } from './filters';
import { AWAKE_AT_ZERO, BEFORE, BISPECIFIC, CHILD, LATE, MISSED, OVERDUE, UNPLACED, WELL } from './rows-other.fixture';
import { BARELY_TESTED, FALLING, RANGE, SEDATED, SEIZURE } from './rows-urgent.fixture';
import { WardBoard } from './ward-board';

function board(params = {}) {
  return render(<WardBoard board={BOARD} view={viewOf(params)} wards={['Ward 5B']} mayRegister mayImport />);
}

function rowOf(patient: BoardRow): HTMLElement {
  const row = screen.getByText(patient.displayName, { selector: 'a.name' }).closest('tr');
  if (row === null) throw new Error(`no row for ${patient.displayName}`);
  return row;
}

const textOf = (patient: BoardRow) => rowOf(patient).textContent ?? '';

describe('The ward board', () => {
  beforeAll(() => {
    board();
  });
  afterAll(cleanup);

  test('is a table by name, with a row for each patient', () => {
    const table = screen.getByRole('table', { name: 'Ward board' });
    expect(within(table).getAllByRole('row')).toHaveLength(BOARD.rows.length + 1);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(BOARD.rows.length);
  });

  test('says which head the rows stand by', () => {
    expect(screen.getByRole('columnheader', { name: 'Attention' }).getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByRole('columnheader', { name: 'Bed' }).hasAttribute('aria-sort')).toBe(false);
  });

  test('End and Home go to the last and the first patient', () => {
    const names = screen.getAllByRole('rowheader').map((head) => within(head).getByRole('link'));
    names[1]?.focus();
    fireEvent.keyDown(document.activeElement ?? document, { key: 'End' });
    expect(document.activeElement).toBe(names.at(-1));
    fireEvent.keyDown(document.activeElement ?? document, { key: 'Home' });
    expect(document.activeElement).toBe(names[0]);
  });

  test('0 points are written as 0', () => {
    expect(rowOf(AWAKE_AT_ZERO).querySelector('.ice')?.textContent).toBe('0');
  });

  test('a fall shows its arrow, its size in words and its trend', () => {
    expect(textOf(FALLING)).toContain('5↓↓fall of 3worsening');
    expect(textOf(FALLING)).toContain('was 8, baseline 10');
  });

  test('a range is a range, and falls by what is sure', () => {
    expect(textOf(RANGE)).toContain('6–7↓↓fall of at least 2');
    expect(textOf(RANGE)).toContain('Grade 1–2');
    expect(textOf(RANGE)).toContain('alerts as 2; missing: Writes a sentence');
  });

  test.each([MISSED, OVERDUE])('a stale value says no direction and no trend', (patient) => {
    const row = rowOf(patient);
    expect(row.querySelector('.arrow')).toBeNull();
    expect(row.querySelector('.trend')).toBeNull();
    expect(row.querySelector('.points')?.className).toContain('stale-value');
    expect(row.querySelector('.chip')?.className).toContain('stale');
    expect(row.textContent).toContain('as of');
  });

  test('a patient who cannot be assessed keeps the last sure grade, with its time', () => {
    expect(textOf(SEDATED)).toContain('Not assessable');
    expect(textOf(SEDATED)).toContain('Grade 4 as of 21-Nov 21:00, not assessable since 21-Nov 22:30 (sedated)');
    expect(rowOf(SEDATED).querySelector('.arrow')).toBeNull();
  });

  test('a check of which hardly anything was answered is not grade 0', () => {
    expect(textOf(BARELY_TESTED)).toContain('Incomplete, 0–4');
    expect(textOf(BARELY_TESTED)).not.toContain('Grade 0');
    expect(textOf(BARELY_TESTED)).not.toContain('No ICANS');
  });

  test('a seizure with full points is still grade 3, and says why', () => {
    expect(textOf(SEIZURE)).toContain('10');
    expect(textOf(SEIZURE)).toContain('Grade 3by seizure');
  });

  test('the worst grade of the last day stands under a milder one', () => {
    expect(textOf(FALLING)).toContain('24 h worst Grade 3, 21-Nov 14:00');
  });

  test.each([
    [FALLING, 'D+6Window'],
    [BEFORE, 'D−1Before'],
    [CHILD, 'D+11Vigilance'],
    [LATE, 'D+22Late'],
    [BISPECIFIC, 'D+8WindowTecvayli48 h since dose 3'],
    [UNPLACED, 'No infusionnot recorded'],
  ] as const)('says the day and where in the course it lies', (patient, words) => {
    expect(textOf(patient)).toContain(words);
  });

  test.each([LATE, BEFORE, CHILD])('outside the window nothing says safe', (patient) => {
    expect(textOf(patient)).not.toMatch(/safe|low risk|ok\b/i);
  });

  test('points of a child are named CAPD and never drawn as ICE', () => {
    expect(textOf(CHILD)).toContain('CAPD of 32');
    expect(textOf(CHILD)).toContain('↑↑rise of 3');
    expect(rowOf(CHILD).querySelector('.spark')).toBeNull();
  });

  test('missing facts are words', () => {
    expect(textOf(UNPLACED)).toContain('No bed');
    expect(textOf(UNPLACED)).toContain('Not recorded');
    expect(textOf(UNPLACED)).toContain('Not graded');
  });

  test('the sparkline is read in words', () => {
    const label = rowOf(FALLING).querySelector('.spark')?.getAttribute('aria-label');
    expect(label).toBe('ICE day −1 to day 6: lowest 5, last 5, baseline 10');
  });

  test('every High flag has its line above the table', () => {
    const banner = screen.getByRole('alert');
    expect(within(banner).getAllByRole('link')).toHaveLength(3);
    expect(banner.textContent).toContain('Bed 4 LINDQVIST, Maren: Seizure');
  });

  test('the counters are links to what they count', () => {
    const filter = screen.getByRole('navigation', { name: 'Filter' });
    const links = within(filter).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'All 14',
      'Needs attention 8',
      'In window 9',
      'Overdue 2',
      'On steroids 0',
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/?show=needs-attention',
      '/?show=in-window',
      '/?show=overdue',
      '/?show=on-steroids',
    ]);
    expect(links[0]?.getAttribute('aria-current')).toBe('true');
  });

  test('the order is said in words', () => {
    expect(screen.getByText(/^14 of 14 patients · sorted by need/)).toBeDefined();
  });

  test('somebody in the window and well has nothing open', () => {
    expect(textOf(WELL)).toContain('0 No ICANSno graded finding');
    expect(textOf(WELL)).toContain('Nothing open');
  });
});

describe('A filtered board', () => {
  afterEach(cleanup);

  test('shows what it promises and says so', () => {
    board({ show: 'overdue' });
    expect(screen.getByText(/^2 of 14 patients · overdue or missed only · sorted by need/)).toBeDefined();
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
  });

  test('in bed order 2 stands before 10', () => {
    board({ order: 'bed' });
    const beds = screen.getAllByRole('row').map((row) => row.querySelector('.c-bed b')?.lastChild?.textContent);
    expect(beds.slice(1)).toEqual([
      '1',
      '3',
      '4',
      '7',
      '10',
      '11',
      '12',
      '13',
      '15',
      '16',
      '17',
      '18',
      'ICU 3',
      'No bed',
    ]);
  });

  test('when nobody fits it says who is due next', () => {
    board({ show: 'on-steroids' });
    expect(screen.getByRole('heading', { name: 'No patients with a recorded steroid' })).toBeDefined();
    expect(screen.getByText(/^Next check due/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Show all 14' }).getAttribute('href')).toBe('/');
  });

  test('an unknown word in the address hides nobody', () => {
    board({ show: 'nonsense', order: ['bed'] });
    expect(screen.getAllByRole('rowheader')).toHaveLength(14);
  });
});
