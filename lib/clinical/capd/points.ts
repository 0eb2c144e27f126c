import { sumOfAnswers } from '../answer';
import { CAPD, type CapdAnswers, type CapdItem, type CapdItems } from './items';

/** What the answers are worth. More is worse, so a missing item can only add. */
export interface CapdPoints {
  readonly known: number;
  /** Items not scored, in the order of the form. */
  readonly missing: readonly CapdItem[];
  /** Lowest and highest total that agree with the answers. */
  readonly low: number;
  readonly high: number;
}

export function isUnable(capd: CapdAnswers | null): capd is { readonly unable: true } {
  return capd !== null && 'unable' in capd;
}

/** Points in a CAPD; `null` when nothing of it was scored, also when the child is unable to be scored. */
export function capdPoints(capd: CapdAnswers | null): CapdPoints | null {
  if (capd === null || 'unable' in capd) return null;
  if ('total' in capd) return { known: capd.total, missing: [], low: capd.total, high: capd.total };
  return itemPoints(capd);
}

function itemPoints(capd: CapdItems): CapdPoints | null {
  const missing = CAPD.items.filter((item) => capd[item] === null);
  if (missing.length === CAPD.items.length) return null;
  const known = sumOfAnswers(CAPD.items.map((item) => capd[item]));
  return { known, missing, low: known, high: known + missing.length * CAPD.pointsPerItem };
}
