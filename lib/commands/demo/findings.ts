/** Findings as a nurse would enter them; the demo ward goes through the same commands as the bedside. */
export type Raw = Readonly<Record<string, unknown>>;

const RIGHT = { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: 1, attention: 1 };
const CLEAR = { consciousness: 'alert', seizure: 'none', motor: 'none', edema: 'none' };

/** All right and nothing seen. */
export const well: Raw = { ice: RIGHT, ...CLEAR };

/** As well, but for these ICE items (null: not tested) and findings. */
export function but(items: Readonly<Record<string, number | null>>, findings: Raw = {}): Raw {
  return { ...well, ice: { ...RIGHT, ...items }, ...findings };
}

/** No answer possible, and why. */
export const sedated: Raw = {
  ...CLEAR,
  consciousness: 'not-assessable',
  notDone: { ice: 'sedated', consciousness: 'sedated' },
};

/** A child's eight items at these points, the rest 0. */
export function capd(items: Readonly<Record<string, number>>, findings: Raw = {}): Raw {
  const calm = {
    eyeContact: 0,
    purposefulActions: 0,
    aware: 0,
    communicates: 0,
    restless: 0,
    inconsolable: 0,
    underactive: 0,
    slow: 0,
  };
  return { capd: { ...calm, ...items }, ...CLEAR, ...findings };
}
