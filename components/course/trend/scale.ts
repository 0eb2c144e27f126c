import { type BandTable, bandOf } from '@/lib/clinical/bands';
import { CAPD } from '@/lib/clinical/capd/items';
import { CAPD_CRITERIA, ICANS_CRITERIA } from '@/lib/clinical/icans/criteria';
import type { IcansGrade } from '@/lib/clinical/icans/result';
import { ICE } from '@/lib/clinical/ice/items';

/** A band of points that give one grade by themselves, with half-point edges so that whole scores lie inside. */
export interface TrendBand {
  readonly grade: IcansGrade;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The upright axis of the first panel. Lower on the page is always worse. */
export interface TrendScale {
  readonly title: string;
  readonly name: string;
  readonly domain: readonly [number, number];
  readonly reversed: boolean;
  readonly ticks: readonly number[];
  readonly bands: readonly TrendBand[];
  /** Where the strip of high-risk days lies, above the best score. */
  readonly strip: readonly [number, number];
}

/** The bands above grade 0, cut from the same table that grades. */
function bandsOf(table: BandTable<IcansGrade>, top: number): readonly TrendBand[] {
  const starts = [0, ...table.bands.map((band) => band.atLeast)].sort((a, b) => a - b);
  return starts
    .map((start, index) => ({ start, last: (starts[index + 1] ?? top + 1) - 1, grade: bandOf(table, start) }))
    .filter((band) => band.grade > 0)
    .map(({ start, last, grade }) => ({
      grade,
      from: start - 0.5,
      to: last + 0.5,
      label: bandLabel(grade, start, last),
    }));
}

/** The lowest points are grade 3, and grade 4 when the patient cannot be woken. */
function bandLabel(grade: IcansGrade, start: number, last: number): string {
  return `Grade ${grade === 3 ? '3 or 4' : grade}, ${start} to ${last}`;
}

export const ICE_SCALE: TrendScale = {
  title: `ICE of ${ICE.total}`,
  name: 'ICE',
  domain: [-0.5, 11.8],
  reversed: false,
  ticks: [0, 3, 7, 10],
  bands: bandsOf(ICANS_CRITERIA.ice, ICE.total),
  strip: [10.9, 11.8],
};

export const CAPD_SCALE: TrendScale = {
  title: `CAPD of ${CAPD.total}, lower is worse`,
  name: 'CAPD',
  domain: [-4.3, 33],
  reversed: true,
  ticks: [0, 9, 20, 32],
  bands: bandsOf(CAPD_CRITERIA, CAPD.total),
  strip: [-4.3, -1.6],
};

export const scaleFor = (form: 'ice' | 'capd'): TrendScale => (form === 'ice' ? ICE_SCALE : CAPD_SCALE);
