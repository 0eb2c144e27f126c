import type { Cited } from '../sources';

/** The 10-point ICE test, in the order in which it is asked. `points` is the most an item can give. */
export const ICE = {
  source: 'astct-2019',
  locator: 'ICE score',
  items: [
    { key: 'year', points: 1 },
    { key: 'month', points: 1 },
    { key: 'city', points: 1 },
    { key: 'hospital', points: 1 },
    { key: 'naming', points: 3 },
    { key: 'command', points: 1 },
    { key: 'writing', points: 1 },
    { key: 'attention', points: 1 },
  ],
  total: 10,
} as const satisfies Cited & { items: readonly { key: string; points: number }[]; total: number };

export type IceItem = (typeof ICE.items)[number]['key'];

/** `null` means not assessed. It is neither 0 nor full marks. */
export type IceItems = { readonly [item in IceItem]: number | null };

/** What was answered: item by item, or only a total charted elsewhere. */
export type IceAnswers = IceItems | { readonly total: number };

export function isTotalOnly(ice: IceAnswers): ice is { readonly total: number } {
  return 'total' in ice;
}
