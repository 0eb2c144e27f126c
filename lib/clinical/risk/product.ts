import type { Cited } from '../sources';

/** When ICANS began in published series. Information beside the window; no rule reads it. */
export interface PublishedOnset {
  readonly text: string;
  readonly medianDay: number | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly source: string;
  /** False: recalled, not read in the source. Shown as unverified. */
  readonly verified: boolean;
}

/** Ward days after the infusion, which is day 0; both ends belong to it. */
export interface Days {
  readonly fromDay: number;
  readonly toDay: number;
}

export interface CarTWindow {
  readonly highRisk: Days;
  readonly vigilanceEndDay: number;
  readonly lateEndDay: number;
  /** What a centre may choose instead. A suggestion: nothing applies it. */
  readonly wider: Days | null;
}

/** Counted from the latest dose: in elapsed hours, or in ward days where the label speaks in days. */
export type BispecificWindow =
  | { readonly clock: 'hours'; readonly highRiskHours: number; readonly vigilanceHours: number }
  | { readonly clock: 'ward-days'; readonly highRiskEndDay: number; readonly vigilanceEndDay: number };

interface Named extends Cited {
  /** International name, as it is written in imports and on the screen. */
  readonly id: string;
  readonly brand: string | null;
  readonly target: string | null;
  readonly published: PublishedOnset | null;
}

export interface CarT extends Named {
  readonly kind: 'car-t';
  readonly costim: 'CD28' | '4-1BB' | null;
  /** Late movement disorders are watched for much longer. */
  readonly bcma: boolean;
  readonly window: CarTWindow;
}

export interface Bispecific extends Named {
  readonly kind: 'bispecific';
  readonly window: BispecificWindow;
}

export type Product = CarT | Bispecific;
