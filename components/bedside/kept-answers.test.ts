import { describe, expect, test } from 'vitest';
import { blankAnswers, type CheckAnswers } from './answers';
import { changed } from './change';
import { resumed } from './kept-answers';

const MIN = 60_000;
const startedAt = Date.parse('2026-11-22T03:00:00-05:00');

function half(observed: CheckAnswers['observed'] = { kind: 'now', chosenAt: null }): CheckAnswers {
  const one = changed(
    { ...blankAnswers('ice'), observed },
    {
      change: { kind: 'item', item: 'year', answer: 0 },
      now: startedAt,
    },
  );
  return changed(one, { change: { kind: 'item', item: 'month', answer: 'not-tested' }, now: startedAt + MIN });
}

const kept = (answers: unknown) => ({ answers: JSON.parse(JSON.stringify(answers)), startedAt });

describe('Coming back to a draft', () => {
  test('within half an hour it is as it was left', () => {
    expect(resumed(kept(half()), 'ice', startedAt + 29 * MIN)).toEqual(half());
  });

  test('after half an hour it asks when the patient was observed', () => {
    expect(resumed(kept(half()), 'ice', startedAt + 30 * MIN)).toEqual({ ...half(), observed: null });
  });

  test('a time that was chosen stays chosen', () => {
    const chosen = half({ kind: 'ago', minutes: 15, at: startedAt - 15 * MIN });
    expect(resumed(kept(chosen), 'ice', startedAt + 300 * MIN)).toEqual(chosen);
  });

  test('the server’s beginning counts when the page’s clock ran ahead', () => {
    const ahead = { ...half(), startedAt: startedAt + 60 * MIN };
    expect(resumed(kept(ahead), 'ice', startedAt + 40 * MIN)).toMatchObject({ startedAt, observed: null });
  });

  test('a draft of the other test, or of another form of the page, is not shown', () => {
    expect(resumed(kept(half()), 'capd', startedAt)).toBeNull();
    expect(resumed(kept({ ...half(), items: { year: 7 } }), 'ice', startedAt)).toBeNull();
    expect(resumed(kept({ year: 1 }), 'ice', startedAt)).toBeNull();
  });
});
