import type { NeuroFindings } from '../icans/findings';
import type { IcansResult } from '../icans/result';
import type { ProductId } from '../risk/products';
import type { Instant, Zone } from '../time';

export interface Infusion {
  readonly id: string;
  readonly product: ProductId;
  readonly startedAt: Instant;
  readonly doseLabel: string | null;
}

/** One check that still stands (not corrected, not entered in error). */
export interface CourseCheck {
  readonly id: string;
  readonly number: number;
  readonly observedAt: Instant;
  readonly findings: NeuroFindings;
  /** What the findings say. Kept also for a baseline, which shows points but no grade. */
  readonly result: IcansResult;
}

/** Everything the rules need to know of one patient. */
export interface PatientCourse {
  readonly zone: Zone;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly registeredAt: Instant;
  readonly endedAt: Instant | null;
  /** A baseline ICE total brought by an import; counts only where no complete baseline check exists. */
  readonly importedBaselineIce: number | null;
  /** Oldest first; planned ones may lie ahead. */
  readonly infusions: readonly Infusion[];
  /** Oldest first. */
  readonly checks: readonly CourseCheck[];
}
