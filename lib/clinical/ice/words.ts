import type { IceItem } from './items';

/** What each item is called on every screen. People and scripts rely on these words. */
export const ICE_WORDS: Readonly<Record<IceItem, string>> = {
  year: 'Year',
  month: 'Month',
  city: 'City',
  hospital: 'Hospital',
  naming: 'Objects named',
  command: 'Follows a command',
  writing: 'Writes a sentence',
  attention: 'Counts back by tens',
};
