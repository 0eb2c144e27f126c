import { CAPD, type CapdItem } from './items';

/** What each item is called on every screen. */
export const CAPD_WORDS: Readonly<Record<CapdItem, string>> = {
  eyeContact: 'Makes eye contact with the caregiver',
  purposefulActions: 'Acts with purpose',
  aware: 'Aware of the surroundings',
  communicates: 'Communicates needs and wants',
  restless: 'Restless',
  inconsolable: 'Inconsolable',
  underactive: 'Underactive',
  slow: 'Slow to respond',
};

export const CAPD_FREQUENCIES = CAPD.frequencies;
export type CapdFrequency = (typeof CAPD_FREQUENCIES)[number];

const SIGNS_OF_DELIRIUM: readonly CapdItem[] = CAPD.signsOfDelirium;

/** Points for how often something was seen over the shift: `Never` restless is 0, `Never` aware is 4. */
export function capdPointsFor(item: CapdItem, frequency: CapdFrequency): number {
  const step = CAPD_FREQUENCIES.indexOf(frequency);
  return SIGNS_OF_DELIRIUM.includes(item) ? step : CAPD.pointsPerItem - step;
}
