import type { IcansGrade } from '@/lib/clinical/icans/result';

/** Both panels share margins and axis width, so that a day stands over itself. */
export const MARGIN = { top: 8, right: 168, bottom: 0, left: 0 } as const;
export const Y_AXIS_WIDTH = 48;
export const POINTS_HEIGHT = 268;
export const GRADES_HEIGHT = 168;

export const GRADE_TICKS = [0, 1, 2, 3, 4] as const;
/** Room above grade 4 for the mark of the published onset. */
export const GRADE_DOMAIN = [-0.4, 5.6] as const;
export const ONSET_AT = 4.8;

export const BAND_FILL: Readonly<Record<IcansGrade, string>> = {
  0: 'none',
  1: 'var(--band1)',
  2: 'var(--band2)',
  3: 'var(--band3)',
  4: 'var(--band3)',
};
