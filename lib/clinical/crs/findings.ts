export const OXYGEN_DEVICES = [
  'room-air',
  'nasal-cannula',
  'blow-by',
  'high-flow-cannula',
  'face-mask',
  'non-rebreather',
  'venturi',
  'cpap',
  'bipap',
  'ventilator',
] as const;
export type OxygenDevice = (typeof OXYGEN_DEVICES)[number];

/** The parts of the grade. Fever opens it; the worst of the other two decides. */
export const CRS_DOMAINS = ['fever', 'hypotension', 'oxygen'] as const;
export type CrsDomain = (typeof CRS_DOMAINS)[number];

/** What can be set aside as due to another cause. Fever has its own answer, `feverElsewhere`. */
export const CRS_ATTRIBUTABLE = ['hypotension', 'oxygen'] as const;
export type CrsAttributable = (typeof CRS_ATTRIBUTABLE)[number];

export interface Oxygen {
  readonly device: OxygenDevice;
  readonly flowLpm: number | null;
}

/** A CRS check as entered, after parsing: `null` is "not answered" and never reads as normal. */
export interface CrsFindings {
  readonly temperatureC: number | null;
  /** The fever has another cause. Not answered: nobody says so, and it counts. */
  readonly feverElsewhere: boolean | null;
  /** An antipyretic, anticytokine or steroid since the last fever: its absence says nothing. */
  readonly feverMasked: boolean | null;
  readonly hypotension: boolean | null;
  /** Those running, by name; an empty list says that none is. They count whatever the pressure is. */
  readonly vasopressors: readonly string[] | null;
  readonly oxygen: Oxygen | null;
  /** What a clinician attributes to another cause, with the reason; it leaves the reckoning. */
  readonly attributedElsewhere: { readonly [part in CrsAttributable]?: string };
}
