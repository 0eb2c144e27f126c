import type { Cited } from '../sources';

/** Cornell Assessment of Pediatric Delirium: eight items of 0 to 4 points, more is worse. */
export const CAPD = {
  source: 'astct-2019',
  locator: 'ICANS grading for children: CAPD in place of ICE',
  items: [
    'eyeContact',
    'purposefulActions',
    'aware',
    'communicates',
    'restless',
    'inconsolable',
    'underactive',
    'slow',
  ],
  pointsPerItem: 4,
  total: 32,
} as const satisfies Cited & { items: readonly string[]; pointsPerItem: number; total: number };

export type CapdItem = (typeof CAPD.items)[number];
export type CapdItems = { readonly [item in CapdItem]: number | null };

/** What was answered: item by item, only a total, or that the child cannot be scored at all. */
export type CapdAnswers = CapdItems | { readonly total: number } | { readonly unable: true };
