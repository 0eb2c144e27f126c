/**
 * Where a rule comes from. `seen` says how sure we are:
 * - `read`: read in the source or in concordant reproductions of it;
 * - `recalled`: not read; ships only as editable configuration marked unverified;
 * - `proposed`: a software rule of this product, no literature claim.
 */
export const SOURCES = {
  'astct-2019': {
    seen: 'read',
    title: 'Lee et al. 2019, Biol Blood Marrow Transplant 25:625-638 (ASTCT consensus), through concordant reproductions',
  },
  'icansight-rules': { seen: 'proposed', title: 'ICANSight software rule; no literature claim' },
} as const satisfies Record<string, { readonly seen: 'read' | 'recalled' | 'proposed'; readonly title: string }>;

export type SourceId = keyof typeof SOURCES;

/** A table that names no source does not compile. */
export interface Cited {
  readonly source: SourceId;
  readonly locator: string;
}
