import type { Raw } from './findings';

/** A check so many hours before the ward is loaded. */
export interface DemoCheck {
  readonly hoursAgo: number;
  readonly findings: Raw;
  readonly by?: 'nurse' | 'nurse2' | 'physician';
  /** Entered wrongly at first, and corrected with this reason. */
  readonly correctedFrom?: { readonly findings: Raw; readonly reason: string };
}

export interface DemoPatient {
  readonly mrn: string;
  readonly familyName: string;
  readonly givenName: string;
  /** A birth date, or for a child the age in years. */
  readonly born: string | { readonly yearsAgo: number };
  readonly sex: 'female' | 'male';
  readonly bed: string;
  readonly indication: string;
  readonly tumorBurden: 'low' | 'high';
  readonly weightKg: string;
  readonly product: string;
  /** Doses by ward day before today; a negative number is planned. The first is day 0. */
  readonly dosesDaysAgo: readonly number[];
  /** Checked before the infusion; null: no baseline yet. */
  readonly baseline: Raw | null;
  /** Twelve-hourly before the listed checks, these from the infusion on. */
  readonly usual: Raw;
  /** Newest first. */
  readonly checks: readonly DemoCheck[];
}

/** One check so many hours before the ward is loaded. */
export const at = (hoursAgo: number, findings: Raw, more: Partial<DemoCheck> = {}): DemoCheck => ({
  hoursAgo,
  findings,
  ...more,
});

export const lymphoma = { indication: 'large B-cell lymphoma', tumorBurden: 'high' } as const;
export const myeloma = { indication: 'multiple myeloma', tumorBurden: 'low' } as const;
export const leukemia = { indication: 'B-cell acute lymphoblastic leukemia', tumorBurden: 'high' } as const;
