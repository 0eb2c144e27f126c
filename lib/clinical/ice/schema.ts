import { z } from 'zod';
import { each, isGiven, knownKeys, points } from '../answer';
import { ICE, type IceAnswers, type IceItem } from './items';

const ITEMS = ICE.items.map((item) => item.key);

const itemPoints = Object.fromEntries(ICE.items.map((item) => [item.key, points(item.points)])) as Record<
  IceItem,
  ReturnType<typeof points>
>;

/** ICE as a caller may send it: item by item, or only a total that was charted elsewhere. */
export const iceInput = z
  .strictObject({ total: points(ICE.total), ...itemPoints }, knownKeys(['total', ...ITEMS]))
  .refine((ice) => !isGiven(ice.total) || !ITEMS.some((item) => isGiven(ice[item])), {
    path: ['total'],
    error: 'Give the items or only a total, never both.',
  });

/** A test in which nothing was answered is no test. */
export function toIce(ice: z.output<typeof iceInput> | null | undefined): IceAnswers | null {
  if (!isGiven(ice)) return null;
  if (isGiven(ice.total)) return { total: ice.total };
  return ITEMS.some((item) => isGiven(ice[item])) ? each(ITEMS, (item) => ice[item] ?? null) : null;
}
