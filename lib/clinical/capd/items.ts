import type { Cited } from '../sources';

/** Cornell Assessment of Pediatric Delirium: eight items of 0 to 4 points, more is worse. */
export const CAPD = {
  source: 'capd-2014',
  locator: 'CAPD form: eight items over the shift',
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
  /** How often something was seen over the shift. */
  frequencies: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
  /** Signs of delirium score 0 for `Never`; the other items are what a well child does and score 4. */
  signsOfDelirium: ['restless', 'inconsolable', 'underactive', 'slow'],
  pointsPerItem: 4,
  total: 32,
} as const satisfies Cited &
  Readonly<Record<'items' | 'frequencies' | 'signsOfDelirium', readonly string[]>> &
  Readonly<Record<'pointsPerItem' | 'total', number>>;

export type CapdItem = (typeof CAPD.items)[number];
export type CapdItems = { readonly [item in CapdItem]: number | null };

/** What was answered: item by item, only a total, or that the child cannot be scored at all. */
export type CapdAnswers = CapdItems | { readonly total: number } | { readonly unable: true };
