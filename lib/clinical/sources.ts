/**
 * Where a rule comes from. `seen` says how sure we are:
 * - `read`: read in the source or in concordant reproductions of it;
 * - `recalled`: not read; ships only as editable configuration marked unverified;
 * - `proposed`: a software rule of this product, no literature claim.
 */
export interface Source {
  readonly seen: 'read' | 'recalled' | 'proposed';
  readonly title: string;
}

export const SOURCES = {
  // The rules themselves
  'astct-2019': {
    seen: 'read',
    title:
      'Lee et al. 2019, Biol Blood Marrow Transplant 25:625-638 (ASTCT consensus), through concordant reproductions',
  },
  'icansight-rules': { seen: 'proposed', title: 'ICANSight software rule; no literature claim' },

  // Guidelines
  'asco-2021': {
    seen: 'read',
    title: 'Santomasso et al. 2021 (ASCO guideline), summary; page on ICANS grade 4 not seen',
  },
  'sitc-2020': { seen: 'recalled', title: 'Maus et al. 2020 (SITC guideline)' },
  'ebmt-2022': { seen: 'recalled', title: 'EBMT and EHA recommendations 2021/22' },
  nccn: { seen: 'recalled', title: 'NCCN guideline on immunotherapy toxicities' },
  'cartox-2018': { seen: 'read', title: 'Neelapu et al. 2018 (CARTOX), through a published table' },
  'nci-2016': { seen: 'read', title: 'Brudno and Kochenderfer 2016 (NCI), PMC4929924' },
  'fda-rems-2025': {
    seen: 'read',
    title:
      'FDA notice of 26 June 2025: end of the REMS for six autologous CAR T products, with the manufacturers’ notices',
  },

  // Children
  'capd-2014': {
    seen: 'read',
    title: 'Traube et al. 2014 (Cornell Assessment of Pediatric Delirium), through the CHOP form',
  },
  'mahadeo-2019': {
    seen: 'read',
    title: 'Mahadeo et al. 2019, pediatric CAR T consensus, doi 10.1038/s41571-018-0075-2',
  },

  // Agreement and course of ICANS
  'pennisi-2020': { seen: 'read', title: 'Pennisi et al. 2020, Blood Adv 4:676: agreement of grading systems' },
  'strati-2020': {
    seen: 'read',
    title: 'Strati et al. 2020: neurotoxicity, imaging and EEG after axicabtagene ciloleucel',
  },
  'strati-2021': {
    seen: 'read',
    title: 'Strati et al. 2021: corticosteroids and outcome after axicabtagene ciloleucel',
  },
  'ahmed-2024': { seen: 'read', title: 'Ahmed et al. 2024: time to CRS and ICANS in 475 patients' },
  'santomasso-2023': { seen: 'read', title: 'Santomasso et al. 2023: neurologic follow-up after BCMA CAR T' },
  'nursing-protocol-au': { seen: 'read', title: 'Australian nursing protocol, over 300 patients (VJHemOnc)' },
  'kazzi-2025': { seen: 'read', title: 'Kazzi et al. 2025, Br J Haematol: clock drawing and handwriting before ICE' },
  'handwriting-au': {
    seen: 'read',
    title: 'Alfred series, BMJ Neurol Open: handwriting and tremor before ICE; language and ICE',
  },
  'pensato-2022': { seen: 'read', title: 'Pensato et al. 2022: paligraphia in ICANS' },

  // Product labels and trials
  'yescarta-2017': { seen: 'read', title: 'Yescarta label, 2017' },
  tecartus: { seen: 'read', title: 'Tecartus label' },
  kymriah: { seen: 'read', title: 'Kymriah label, with JULIET and ELIANA' },
  'breyanzi-cll': { seen: 'read', title: 'Breyanzi trial in chronic lymphocytic leukemia' },
  abecma: { seen: 'read', title: 'Abecma label, KarMMa' },
  'carvykti-2024': { seen: 'read', title: 'Carvykti label, 2024' },
  aucatzyl: { seen: 'read', title: 'Aucatzyl label' },
  blincyto: { seen: 'read', title: 'Blincyto label' },
  tecvayli: { seen: 'read', title: 'Tecvayli label' },
  'talvey-trial': { seen: 'read', title: 'Talquetamab trial report and manufacturer, February 2026' },
  elrexfio: { seen: 'read', title: 'Elrexfio label' },
  epkinly: { seen: 'read', title: 'Epkinly label' },
  imdelltra: { seen: 'read', title: 'Imdelltra label' },
  'crombie-2024': { seen: 'read', title: 'Crombie et al. 2024: consensus on CD20 bispecific toxicities' },
  'label-recalled': { seen: 'recalled', title: 'A product label that was not read' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;

/** A table that names no source does not compile. */
export interface Cited {
  readonly source: SourceId;
  readonly locator: string;
}
