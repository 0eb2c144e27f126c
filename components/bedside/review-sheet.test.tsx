// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { courseWith, saved } from '@/lib/clinical/course/course.test-support';
import { reviewCheck } from '@/lib/clinical/course/review';
import { ReviewSheet } from './review-sheet';
import type { SaveState } from './use-save';

const mine = saved('2026-11-16T03:10');
const course = courseWith([saved('2026-11-16T03:02')]);
const review = { ...reviewCheck(course, mine), twinBy: { name: 'Nadia Rahman', isSelf: false } };

const nothing = () => undefined;

function shows(state: SaveState, onDiscard: (() => void) | null = nothing) {
  const { findings, observedAt: now } = mine;
  const doing = { onAttribute: nothing, onChangeAnswer: nothing, onReload: nothing, onSave: nothing, onDiscard };
  const where = { form: 'ice', zone: 'America/New_York', where: ', Bed 7', mayAttribute: false } as const;
  render(<ReviewSheet {...{ review, findings, now, state }} {...where} {...doing} />);
}

beforeAll(() => {
  vi.stubGlobal('scrollTo', nothing);
});
afterEach(cleanup);

const DISCARD = { name: 'Discard mine' };

test('a check within minutes of another is named, and can be thrown away', () => {
  shows({ kind: 'idle' });
  expect(screen.getByText('Nadia Rahman saved 10 points, observed 03:02')).toBeDefined();
  expect(screen.getByText(/discard yours/)).toBeDefined();
  expect(screen.getByRole('button', DISCARD)).toBeDefined();
});

test.each<SaveState>([{ kind: 'sending' }, { kind: 'unknown', says: 'No answer came.' }])(
  'not while it may be on the record already: $kind',
  (state) => {
    shows(state);
    expect(screen.getByText('Nadia Rahman saved 10 points, observed 03:02')).toBeDefined();
    expect(screen.queryByRole('button', DISCARD)).toBeNull();
  },
);

test('a correction replaces a check: it is neither put beside one nor thrown away', () => {
  shows({ kind: 'idle' }, null);
  expect(screen.getByText('Nadia Rahman saved 10 points, observed 03:02')).toBeDefined();
  expect(screen.queryByText(/beside|discard/)).toBeNull();
});
