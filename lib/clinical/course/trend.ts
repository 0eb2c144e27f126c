import type { Trend } from '../board/row';
import { type CheckForm, hasCapd, hasIce } from '../icans/form';
import type { Reading } from './reading';
import { isAbove, isBelow, lostBetween } from './score';

/**
 * The latest graded check after the infusion against the graded one before it. Worsening wins.
 * An unfinished or impossible check makes the trend unknown, never better.
 */
export function trendOf(afterInfusion: readonly Reading[]): Trend {
  if (afterInfusion.at(-1)?.grade === null) return 'unknown';
  const graded = afterInfusion.filter((reading) => reading.grade !== null);
  const [then, now] = graded.slice(-2);
  if (then === undefined || now === undefined || hasChangedForm(then, now)) return 'unknown';
  if (isWorse(then, now)) return 'worsening';
  return isBetter(then, now) ? 'improving' : 'stable';
}

function hasChangedForm(then: Reading, now: Reading): boolean {
  const [before, after] = [formTaken(then), formTaken(now)];
  return before !== null && after !== null && before !== after;
}

/** A child who cannot be scored took CAPD all the same. Null: neither test was begun. */
function formTaken({ check: { findings } }: Reading): CheckForm | null {
  if (hasIce(findings)) return 'ice';
  return hasCapd(findings) ? 'capd' : null;
}

function isWorse(then: Reading, now: Reading): boolean {
  if (grade(now) > grade(then)) return true;
  if (then.score === null || now.score === null) return false;
  return isBelow(now.score, then.score) || lostBetween(then.score, now.score).length > 0;
}

function isBetter(then: Reading, now: Reading): boolean {
  if (grade(now) < grade(then)) return true;
  return then.score !== null && now.score !== null && isAbove(now.score, then.score);
}

/** Only graded readings come here; `alertAs` of those is their grade. */
const grade = (reading: Reading) => reading.alertAs;
