import { CAPD, type CapdAnswers } from '../capd/items';
import { capdPoints } from '../capd/points';
import type { NeuroFindings } from '../icans/findings';
import type { CheckForm } from '../icans/form';
import type { IcansGrade } from '../icans/result';
import { capdGradeOf, iceGradeOf } from '../icans/span';
import { ICE, type IceAnswers, isTotalOnly } from '../ice/items';
import { icePoints } from '../ice/points';

export type ItemPoints = Readonly<Record<string, number | null>>;

/** The points of one test of cognition: a range while items are missing. Two of them compare only in the same form. */
export interface Score {
  readonly form: CheckForm;
  readonly low: number;
  readonly high: number;
  /** Item by item; null where only a total is known that does not tell them. */
  readonly items: ItemPoints | null;
}

/** Null: nothing was answered, or a child who cannot be scored. */
export function scoreOf(findings: NeuroFindings): Score | null {
  return iceScore(findings.ice) ?? capdScore(findings.capd);
}

export function iceScore(ice: IceAnswers | null): Score | null {
  const points = icePoints(ice);
  if (ice === null || points === null) return null;
  return { form: 'ice', low: points.low, high: points.high, items: isTotalOnly(ice) ? impliedIce(ice.total) : ice };
}

function capdScore(capd: CapdAnswers | null): Score | null {
  const points = capdPoints(capd);
  if (capd === null || points === null || 'unable' in capd) return null;
  return { form: 'capd', low: points.low, high: points.high, items: 'total' in capd ? impliedCapd(capd.total) : capd };
}

/** Only full marks and none at all say what each item was worth. */
function impliedIce(total: number): ItemPoints | null {
  if (total !== ICE.total && total !== 0) return null;
  return Object.fromEntries(ICE.items.map((item) => [item.key, total === 0 ? 0 : item.points]));
}

function impliedCapd(total: number): ItemPoints | null {
  if (total !== CAPD.total && total !== 0) return null;
  return Object.fromEntries(CAPD.items.map((item) => [item, total === 0 ? 0 : CAPD.pointsPerItem]));
}

/** A test without any loss: the reference where no baseline is on record. */
export function unimpaired(form: CheckForm): Score {
  return form === 'ice'
    ? { form, low: ICE.total, high: ICE.total, items: impliedIce(ICE.total) }
    : { form, low: 0, high: 0, items: impliedCapd(0) };
}

/** What an exact total gives by itself. */
export function gradeOfScore({ form, low }: Score): IcansGrade {
  return form === 'ice' ? iceGradeOf(low) : capdGradeOf(low);
}

export function exactTotal(score: Score | null): number | null {
  return score !== null && score.low === score.high ? score.low : null;
}

// In ICE more is better, in CAPD more is worse: what follows turns both the same way up.
const worst = ({ form, low, high }: Score) => (form === 'ice' ? low : -high);
const best = ({ form, low, high }: Score) => (form === 'ice' ? high : -low);

/** By how much `now` is worse than `then` at the very least. Zero or below: not surely worse. Null: not comparable. */
export function fallFrom(then: Score, now: Score): number | null {
  return then.form === now.form ? worst(then) - best(now) : null;
}

/** Worse even if every missing item was right. */
export function isBelow(now: Score, then: Score): boolean {
  const fall = fallFrom(then, now);
  return fall !== null && fall > 0;
}

/** Better even if every missing item was wrong. */
export function isAbove(now: Score, then: Score): boolean {
  return isBelow(then, now);
}

const ITEM_KEYS: Readonly<Record<CheckForm, readonly string[]>> = {
  ice: ICE.items.map((item) => item.key),
  capd: CAPD.items,
};

/** Items answered both times and worse now, by key, in the order of the test. Another form has none of them. */
export function lostBetween(then: Score, now: Score): readonly string[] {
  return ITEM_KEYS[now.form].filter((key) => isItemLost(now.form, then.items?.[key], now.items?.[key]));
}

function isItemLost(form: CheckForm, then: number | null | undefined, now: number | null | undefined): boolean {
  if (typeof then !== 'number' || typeof now !== 'number') return false;
  return form === 'ice' ? now < then : now > then;
}
