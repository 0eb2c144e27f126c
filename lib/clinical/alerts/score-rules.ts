import { referenceFor } from '../course/baseline';
import type { Reading } from '../course/reading';
import { fallFrom, lostBetween, type Score, unimpaired } from '../course/score';
import { questionWords } from '../icans/missing-words';
import type { CheckRule, Moment } from './fold';
import { FLAG_NUMBERS } from './rules';
import { baselineWords, betweenWords, momentWords, scoreWords, testName } from './words';

/** A3. Not only against the baseline: an item that came back and is lost again is a new loss. */
export const belowBaseline: CheckRule = {
  rule: 'A3',
  evidence: ({ zone, baseline, reading, previous }) => {
    const { score, below, check } = reading;
    if (score === null) return null;
    const reference = referenceFor(baseline, score.form);
    const lost = [...lossesFrom(reference, score), ...(previous?.score ? lossesFrom(previous.score, score) : [])];
    if (!below && lost.length === 0) return null;
    const items = lost.length === 0 ? '' : `; lost: ${[...new Set(lost)].join(', ')}`;
    const now = () => `${testName(score.form)} ${scoreWords(score)} at ${momentWords(zone, check.observedAt)}`;
    return { tier: 'Low', text: () => `${now()}, ${baselineWords(zone, baseline, reference)}${items}` };
  },
};

/** `Objects named 3 → 1` */
function lossesFrom(then: Score, now: Score): readonly string[] {
  return lostBetween(then, now).map(
    (key) => `${questionWords(key as never)} ${then.items?.[key]} → ${now.items?.[key]}`,
  );
}

/** A4. Held against the highest total of the 24 h before, so that two small steps count as one fall. */
export const steepFall: CheckRule = {
  rule: 'A4',
  evidence: (moment) => {
    const { score, check } = moment.reading;
    if (score === null || !canHaveFallen(score)) return null;
    const highest = highestBefore(moment);
    if (highest === null) return null;
    const verb = score.form === 'ice' ? 'fell' : 'rose';
    const change = `${testName(score.form)} ${verb} ${scoreWords(highest.score)} → ${scoreWords(score)}`;
    return { tier: 'Medium', text: () => `${change} ${betweenWords(moment.zone, highest.at, check.observedAt)}` };
  },
};

/** Near full marks there is no height to fall from, so the day before need not be looked through. */
function canHaveFallen(score: Score): boolean {
  const fall = fallFrom(unimpaired(score.form), score);
  return fall !== null && fall >= FLAG_NUMBERS.steepFall;
}

/** The check from which the fall is deepest, the latest of equals; null: no steep fall from any. */
function highestBefore({ reading, before }: Moment): { readonly score: Score; readonly at: number } | null {
  const falls = before().flatMap((earlier) => {
    const fall = fallBetween(earlier, reading);
    return fall !== null && fall >= FLAG_NUMBERS.steepFall ? [{ earlier, fall }] : [];
  });
  const deepest = Math.max(...falls.map(({ fall }) => fall));
  const from = falls.findLast(({ fall }) => fall === deepest)?.earlier;
  return from?.score ? { score: from.score, at: from.check.observedAt } : null;
}

function fallBetween(then: Reading, now: Reading): number | null {
  return then.score === null || now.score === null ? null : fallFrom(then.score, now.score);
}
