import type { BoardRow, IsoInstant, PointRange } from '../board/row';
import type { NeuroFindings } from '../icans/findings';
import type { IcansResult } from '../icans/result';
import type { ProductId } from '../risk/products';

/** One check as the course shows it; corrected ones stay readable. */
export interface CourseCheckView {
  readonly id: string;
  readonly number: number;
  readonly observedAt: IsoInstant;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  /** Whose entry it is: its author may correct it for twelve hours. */
  readonly recordedById: string;
  readonly late: boolean;
  /** Days since the infusion that governed at the time; null before any infusion is known. */
  readonly day: number | null;
  /** Where it stands on the chart's axis: day and fraction of the ward day. */
  readonly x: number | null;
  /** Observed at or before the start of the first infusion: points, no grade. */
  readonly baseline: boolean;
  readonly findings: NeuroFindings;
  readonly points: PointRange | null;
  readonly icans: IcansResult | null;
  /** Items lost against the patient's own baseline, by key. */
  readonly lostItems: readonly string[];
  readonly temperatureC: number | null;
  readonly note: string | null;
  readonly source: 'bedside' | 'import' | 'demo';
  readonly enteredInError: boolean;
  readonly correctionOf: string | null;
  readonly correctedBy: string | null;
  readonly reason: string | null;
}

export interface CourseInfusionView {
  readonly id: string;
  readonly number: number;
  readonly product: ProductId;
  readonly infusedAt: IsoInstant;
  readonly doseLabel: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  readonly enteredInError: boolean;
  readonly correctionOf: string | null;
  readonly correctedBy: string | null;
  readonly reason: string | null;
}

export interface CoursePatient {
  readonly id: string;
  readonly mrn: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly displayName: string;
  readonly birthDate: string;
  readonly ageYears: number;
  readonly sex: string;
  readonly ward: string;
  readonly bed: string | null;
  readonly weightKg: number | null;
  readonly indication: string | null;
  readonly tumorBurden: string | null;
  readonly cellDose: string | null;
  readonly expansion: string | null;
  readonly baselineIce: number | null;
  /** Which test the next check takes. */
  readonly form: 'ice' | 'capd';
  readonly capdFlag: boolean;
  readonly registeredAt: IsoInstant;
  readonly endedAt: IsoInstant | null;
  readonly endReason: string | null;
  readonly version: number;
  /** Recorded risk factors with their source; no score. */
  readonly riskFactors: readonly { readonly text: string; readonly source: string }[];
}

/** Something that happened and is not a check: registration, moves, infusions, corrections, end of course. */
export interface CourseEvent {
  readonly at: IsoInstant;
  readonly action: string;
  readonly text: string;
  readonly by: string;
  readonly reason: string | null;
}

export interface Course {
  readonly asOf: IsoInstant;
  readonly timeZone: string;
  readonly patient: CoursePatient;
  /** Oldest first, with the ones that were corrected. */
  readonly infusions: readonly CourseInfusionView[];
  /** Oldest first, with the ones that were corrected or entered in error. */
  readonly checks: readonly CourseCheckView[];
  readonly events: readonly CourseEvent[];
  readonly status: BoardRow;
  /** The course in words, from the same numbers. */
  readonly summary: string;
}
