import { sumOfAnswers } from '../answer';
import { ICE, type IceAnswers, type IceItem, type IceItems, isTotalOnly } from './items';

/** What the answers are worth, and what they can still become while items are missing. */
export interface IcePoints {
  readonly known: number;
  /** Items not tested, in the order in which they are asked. */
  readonly missing: readonly IceItem[];
  /** Lowest and highest total that agree with the answers. */
  readonly low: number;
  readonly high: number;
}

/** Points in an ICE test; `null` when nothing of it was answered, which is neither 0 nor 10. */
export function icePoints(ice: IceAnswers | null): IcePoints | null {
  if (ice === null) return null;
  if (isTotalOnly(ice)) return { known: ice.total, missing: [], low: ice.total, high: ice.total };
  return itemPoints(ice);
}

function itemPoints(ice: IceItems): IcePoints | null {
  const missing = ICE.items.filter((item) => ice[item.key] === null);
  if (missing.length === ICE.items.length) return null;
  const known = sumOfAnswers(ICE.items.map((item) => ice[item.key]));
  const open = missing.reduce((sum, item) => sum + item.points, 0);
  return { known, missing: missing.map((item) => item.key), low: known, high: known + open };
}

/** ICE is exactly 0: every item answered and lost, or a charted total of 0. A blank test is not. */
export function isIceZero(ice: IceAnswers | null): boolean {
  return icePoints(ice)?.high === 0;
}
