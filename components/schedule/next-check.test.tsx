// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { NextState } from '@/lib/clinical/schedule/next';
import { NextCheck } from './next-check';

afterEach(cleanup);

const ZONE = 'America/New_York';
const NOW = Date.parse('2026-11-22T08:14:20Z');

function shown(state: NextState, dueAt: string) {
  return render(<NextCheck next={{ state, dueAt }} zone={ZONE} asOf={NOW} />).container;
}

test.each([
  ['not-due', '2026-11-22T08:40:00Z', 'Not due until 03:40in 25 min'],
  ['due', '2026-11-22T08:20:00Z', 'Due\u00a003:20in 5 min'],
  ['due', '2026-11-22T08:00:00Z', 'Due\u00a003:0014 min ago'],
  ['overdue', '2026-11-22T07:30:00Z', 'Overduedue 02:30by 44 min'],
  ['missed', '2026-11-22T03:50:00Z', 'Misseddue 22:50by 4 h 24 min'],
] as const)('a check that is %s says so in words', (state, dueAt, words) => {
  expect(shown(state, dueAt).textContent).toBe(words);
});

test('the four states have four shapes', () => {
  const states: readonly NextState[] = ['not-due', 'due', 'overdue', 'missed'];
  const shapes = states.map((state) => shown(state, '2026-11-22T08:00:00Z').querySelector('svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(4);
});

test('a time on another day says its day', () => {
  expect(shown('not-due', '2026-11-23T20:00:00Z').textContent).toContain('23-Nov 15:00');
});

test('no planned check is said, and not as something good', () => {
  const { container } = render(<NextCheck next={null} zone={ZONE} asOf={NOW} />);
  expect(container.textContent).toBe('No check planned');
});
