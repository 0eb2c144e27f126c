import { z } from 'zod';
import { each, isGiven, knownKeys, points } from '../answer';
import { CAPD, type CapdAnswers } from './items';

const itemPoints = each(CAPD.items, () => points(CAPD.pointsPerItem));
const unable = z.literal(true, { error: 'Give true, or leave it out.' }).nullish();
const fields = z.strictObject(
  { total: points(CAPD.total), unable, ...itemPoints },
  knownKeys(['total', 'unable', ...CAPD.items]),
);

type CapdFields = z.output<typeof fields>;

/** CAPD as a caller may send it: item by item, only a total, or that the child cannot be scored. */
export const capdInput = fields.refine((capd) => formsIn(capd) <= 1, {
  error: 'Give the items, or only a total, or unable: never two of the three together.',
});

function formsIn(capd: CapdFields): number {
  return [hasItems(capd), isGiven(capd.total), isGiven(capd.unable)].filter(Boolean).length;
}

function hasItems(capd: CapdFields): boolean {
  return CAPD.items.some((item) => isGiven(capd[item]));
}

/** A form on which nothing was scored is no form. */
export function toCapd(capd: CapdFields | null | undefined): CapdAnswers | null {
  if (!isGiven(capd)) return null;
  if (isGiven(capd.unable)) return { unable: true };
  if (isGiven(capd.total)) return { total: capd.total };
  return hasItems(capd) ? each(CAPD.items, (item) => capd[item] ?? null) : null;
}
