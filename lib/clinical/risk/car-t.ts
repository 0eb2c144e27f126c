import type { CarT, CarTWindow, Days, PublishedOnset } from './product';

/** Days 4 to 10: the high-risk days of every CAR T product contain them, known product or not. */
export const USUAL_HIGH_RISK: Days = { fromDay: 4, toDay: 10 };

const USUAL: CarTWindow = { highRisk: USUAL_HIGH_RISK, vigilanceEndDay: 14, lateEndDay: 30, wider: null };
const BCMA: CarTWindow = { ...USUAL, lateEndDay: 180 };

const CITED = { kind: 'car-t', source: 'icansight-rules', locator: 'Window of each CAR T product' } as const;

const days = (fromDay: number, toDay: number): Days => ({ fromDay, toDay });

type OnsetNumbers = Pick<PublishedOnset, 'medianDay' | 'fromDay' | 'toDay'>;
type OnsetSource = Pick<PublishedOnset, 'text' | 'source'>;

const seen = (numbers: OnsetNumbers, from: OnsetSource): PublishedOnset => ({ ...numbers, ...from, verified: true });
const recalled = (numbers: OnsetNumbers, text: string): PublishedOnset => ({
  ...numbers,
  text,
  source: 'Recalled from the label, not read',
  verified: false,
});

/**
 * Shipped high-risk days differ from 4 to 10 only where the published median onset lies before day 4.
 * Published figures mix grading scales: orientation only, no rule reads them.
 */
const LABELLED: readonly CarT[] = [
  {
    ...CITED,
    id: 'axicabtagene ciloleucel',
    brand: 'Yescarta',
    target: 'CD19',
    costim: 'CD28',
    bcma: false,
    window: { ...USUAL, lateEndDay: 56, wider: days(1, 10) },
    published: seen(
      { medianDay: 4, fromDay: 1, toDay: 43 },
      { text: 'median day 4 (1 to 43)', source: 'Yescarta label, 2017' },
    ),
  },
  {
    ...CITED,
    id: 'brexucabtagene autoleucel',
    brand: 'Tecartus',
    target: 'CD19',
    costim: 'CD28',
    bcma: false,
    window: { ...USUAL, vigilanceEndDay: 21, lateEndDay: 60, wider: days(2, 12) },
    published: seen(
      { medianDay: 6, fromDay: 1, toDay: 32 },
      { text: 'median day 6 (1 to 32), mantle cell lymphoma', source: 'Tecartus label' },
    ),
  },
  {
    ...CITED,
    id: 'tisagenlecleucel',
    brand: 'Kymriah',
    target: 'CD19',
    costim: '4-1BB',
    bcma: false,
    window: { ...USUAL, lateEndDay: 56, wider: days(3, 12) },
    published: seen(
      { medianDay: 6, fromDay: 1, toDay: 17 },
      { text: 'median day 6 (1 to 17) in JULIET; registry median 7', source: 'Kymriah label, JULIET' },
    ),
  },
  {
    ...CITED,
    id: 'lisocabtagene maraleucel',
    brand: 'Breyanzi',
    target: 'CD19',
    costim: '4-1BB',
    bcma: false,
    window: { ...USUAL, vigilanceEndDay: 21, lateEndDay: 60, wider: days(4, 14) },
    published: seen(
      { medianDay: 7, fromDay: 4, toDay: 11 },
      { text: 'median day 7 (middle half 4 to 11), chronic lymphocytic leukemia', source: 'Breyanzi trial in CLL' },
    ),
  },
  {
    ...CITED,
    id: 'idecabtagene vicleucel',
    brand: 'Abecma',
    target: 'BCMA',
    costim: '4-1BB',
    bcma: true,
    // The only shipped row wider than 4 to 10: its median onset is day 2.
    window: { ...USUAL, highRisk: days(1, 10), lateEndDay: 90 },
    published: seen(
      { medianDay: 2, fromDay: 1, toDay: 42 },
      { text: 'median day 2 (1 to 42)', source: 'Abecma label, KarMMa' },
    ),
  },
  {
    ...CITED,
    id: 'ciltacabtagene autoleucel',
    brand: 'Carvykti',
    target: 'BCMA',
    costim: '4-1BB',
    bcma: true,
    // Parkinsonism and facial palsy come weeks to months later.
    window: { ...USUAL, vigilanceEndDay: 28, lateEndDay: 180, wider: days(4, 14) },
    published: recalled({ medianDay: 8, fromDay: 1, toDay: 28 }, 'median about day 8 (1 to 28)'),
  },
  {
    ...CITED,
    id: 'obecabtagene autoleucel',
    brand: 'Aucatzyl',
    target: 'CD19',
    costim: '4-1BB',
    bcma: false,
    // Split dose: the second infusion starts the count again.
    window: { ...USUAL, vigilanceEndDay: 28, lateEndDay: 60, wider: days(4, 14) },
    published: recalled({ medianDay: 8, fromDay: null, toDay: 31 }, 'median about day 8 (to about 31)'),
  },
];

/** Products of which no label was read: the usual window, and no onset to show. */
const UNREAD: readonly (readonly [id: string, target: string | null])[] = [
  ['relmacabtagene autoleucel', 'CD19'],
  ['equecabtagene autoleucel', 'BCMA'],
  ['zevorcabtagene autoleucel', 'BCMA'],
  ['anitocabtagene autoleucel', 'BCMA'],
  ['inaticabtagene autoleucel', 'CD19'],
  ['talicabtagene autoleucel', 'CD19'],
  ['varnimcabtagene autoleucel', 'CD19'],
  ['afamitresgene autoleucel', 'MAGE-A4'],
  ['other-car-t', null],
];

export const CAR_T: readonly CarT[] = [
  ...LABELLED,
  ...UNREAD.map(([id, target]): CarT => {
    const bcma = target === 'BCMA';
    const window = bcma ? BCMA : USUAL;
    return { ...CITED, id, brand: null, target, costim: null, bcma, window, published: null };
  }),
];
