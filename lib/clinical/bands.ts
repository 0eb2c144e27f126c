/** Bands are named by their lower bound only, so they can neither gap nor overlap. Highest first. */
export interface BandTable<Grade> {
  readonly bands: readonly { readonly atLeast: number; readonly is: Grade }[];
  /** What holds below every band. */
  readonly lowest: Grade;
}

/** The grade of the band that `points` falls in. */
export function bandOf<Grade>(table: BandTable<Grade>, points: number): Grade {
  return table.bands.find((band) => points >= band.atLeast)?.is ?? table.lowest;
}
