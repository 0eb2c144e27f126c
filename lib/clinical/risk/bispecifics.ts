import type { Bispecific, BispecificWindow, PublishedOnset } from './product';

const HOURS: BispecificWindow = { clock: 'hours', highRiskHours: 72, vigilanceHours: 8 * 24 };

const CITED = { kind: 'bispecific', source: 'icansight-rules', locator: 'Window of each bispecific' } as const;

const recalled = (text: string): PublishedOnset => ({
  text,
  medianDay: null,
  fromDay: null,
  toDay: null,
  source: 'Recalled from the label, not read',
  verified: false,
});

type Row = Pick<Bispecific, 'id' | 'brand' | 'target'> & { readonly published?: PublishedOnset };

/** Every dose that is entered starts the clock again: step dose, first full dose, restart after a gap. */
const BY_HOURS: readonly Row[] = [
  {
    id: 'teclistamab',
    brand: 'Tecvayli',
    target: 'BCMA and CD3',
    published: recalled('about 4 days after the latest dose'),
  },
  {
    id: 'talquetamab',
    brand: 'Talvey',
    target: 'GPRC5D and CD3',
    published: {
      ...recalled('median 23.6 h (weekly) or 31.9 h (every 2 weeks) after the latest dose'),
      source: 'Talvey trial report',
      verified: true,
    },
  },
  { id: 'elranatamab', brand: 'Elrexfio', target: 'BCMA and CD3' },
  { id: 'linvoseltamab', brand: 'Lynozyfic', target: 'BCMA and CD3' },
  {
    id: 'epcoritamab',
    brand: 'Epkinly',
    target: 'CD20 and CD3',
    published: recalled('day 16 after the first dose'),
  },
  { id: 'glofitamab', brand: 'Columvi', target: 'CD20 and CD3' },
  { id: 'mosunetuzumab', brand: 'Lunsumio', target: 'CD20 and CD3' },
  { id: 'tarlatamab', brand: 'Imdelltra', target: 'DLL3 and CD3' },
  { id: 'tebentafusp', brand: 'Kimmtrak', target: 'gp100 and CD3' },
  { id: 'other-bispecific', brand: null, target: null },
];

export const BISPECIFICS: readonly Bispecific[] = [
  {
    ...CITED,
    id: 'blinatumomab',
    brand: 'Blincyto',
    target: 'CD19 and CD3',
    // A continuous infusion: each cycle, dose step or restart counts as a start, which is day 0.
    window: { clock: 'ward-days', highRiskEndDay: 9, vigilanceEndDay: 14 },
    published: recalled('mostly within the first 2 weeks'),
  },
  ...BY_HOURS.map(({ published = null, ...row }): Bispecific => ({ ...CITED, ...row, published, window: HOURS })),
];
