// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { RowFlag } from '@/lib/clinical/board/row';
import { FlagLine } from './flag-line';
import { TierMark } from './tier-mark';

afterEach(cleanup);

function flag(rule: RowFlag['rule'], tier: RowFlag['tier'], text: string): RowFlag {
  return { rule, tier, text, since: '2026-11-22T08:00:00Z', basis: '', ruleset: 'icansight-rules-1' };
}

test.each(['High', 'Medium', 'Low'] as const)('tier %s is a word, not only a color', (tier) => {
  render(<TierMark tier={tier} />);
  expect(screen.getByText(tier).className).toBe(`tier ${tier.toLowerCase()}`);
});

test('shows the highest with its rule, and counts the rest', () => {
  render(
    <FlagLine
      flags={[
        flag('A9', 'High', 'Seizure (22-Nov 02:40)'),
        flag('A4', 'Medium', 'ICE fell 8 → 5'),
        flag('A3', 'Low', 'Below baseline'),
      ]}
    />,
  );
  const [highest] = document.querySelectorAll('.highest');
  expect(highest?.textContent).toContain('High Seizure (22-Nov 02:40)');
  expect(highest?.textContent).toContain('Rule A9, icansight-rules-1');
  expect(document.querySelector('summary')?.textContent).toBe('+2 more flags');
});

test('without flags it says that nothing is open', () => {
  const { container } = render(<FlagLine flags={[]} />);
  expect(container.textContent).toBe('Nothing open');
});
