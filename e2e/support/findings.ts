/** A neuro check as the API takes it. */
export type Findings = Readonly<Record<string, unknown>>;

const NO_SIGN = { consciousness: 'alert', seizure: 'none', motor: 'none', edema: 'none' };

/** All eight items right, no sign. */
export const WELL: Findings = {
  ice: { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: 1, attention: 1 },
  ...NO_SIGN,
};

/** Writing and counting lost: ICE 8, grade 1. */
export const SLIPPING: Findings = {
  ice: { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: 0, attention: 0 },
  ...NO_SIGN,
};

/** ICE 5, grade 2. */
export const CONFUSED: Findings = {
  ice: { year: 1, month: 0, city: 0, hospital: 1, naming: 2, command: 1, writing: 0, attention: 0 },
  ...NO_SIGN,
};

/** Only consciousness looked at: nothing is known of ICE. */
export const HALF: Findings = { consciousness: 'alert' };
