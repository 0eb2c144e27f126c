// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { IcansGrade, Incomplete } from '@/lib/clinical/icans/result';
import { GradeChip, ResultChip } from './grade-chip';

afterEach(cleanup);

const ruleset = 'icansight-rules-1';

function range(atLeast: IcansGrade, atMost: IcansGrade, alertAs: IcansGrade): Incomplete {
  return { kind: 'incomplete', atLeast, atMost, alertAs, missing: ['ice.writing'], ruleset };
}

describe('The grade chip', () => {
  test.each([
    [0, '0 No ICANS'],
    [1, 'Grade 1'],
    [2, 'Grade 2'],
    [3, 'Grade 3'],
    [4, 'Grade 4'],
  ] as const)('says grade %s as "%s" with a shape', (grade, words) => {
    const { container } = render(<GradeChip grade={grade} />);
    expect(screen.getByText(words)).toBeDefined();
    expect(container.querySelector('svg')).not.toBeNull();
  });

  test('no two grades share a shape', () => {
    const shapes = ([0, 1, 2, 3, 4] as const).map((grade) => {
      const { container } = render(<GradeChip grade={grade} />);
      return container.querySelector('svg')?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(5);
  });

  test('a range says both ends and has a dashed edge', () => {
    render(<ResultChip result={range(1, 2, 2)} />);
    expect(screen.getByText('Grade 1–2').className).toContain('range');
    expect(screen.getByText('Grade 1–2').className).toContain('g2');
  });

  test.each([
    [0, 1, 0],
    [0, 4, 0],
    [0, 4, 4],
    [0, 2, 1],
  ] as const)('an incomplete check from %s to %s never reads as grade 0', (atLeast, atMost, alertAs) => {
    const { container } = render(<ResultChip result={range(atLeast, atMost, alertAs)} />);
    expect(container.textContent).toBe(`Incomplete, 0–${atMost}`);
    expect(container.textContent).not.toContain('Grade 0');
    expect(container.textContent).not.toContain('No ICANS');
    expect(container.querySelector('.g0')).toBeNull();
  });

  test('a patient who could not be assessed is hatched, not graded', () => {
    render(<ResultChip result={{ kind: 'not-assessable', reason: 'sedated', ruleset }} />);
    expect(screen.getByText('Not assessable').className).toContain('na');
  });

  test('a value that is no longer current is an outline', () => {
    render(<ResultChip result={{ kind: 'graded', grade: 3, drivenBy: ['ice'], partial: false, ruleset }} stale />);
    expect(screen.getByText('Grade 3').className).toContain('stale');
  });
});
