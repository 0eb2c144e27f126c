import type { Cited } from '../sources';
import type { OxygenDevice } from './findings';
import type { CrsGrade } from './result';

/** What an unanswered, or only half answered, part can turn out to be. */
export interface CrsSpan {
  readonly low: CrsGrade;
  readonly high: CrsGrade;
}

type DeviceGrades = Readonly<Record<Exclude<OxygenDevice, 'nasal-cannula'>, CrsGrade>>;

/** Grade 5 is never computed: it is a physician's record of a death attributed to CRS. */
export const CRS_CRITERIA = {
  source: 'astct-2019',
  locator: 'CRS grading table',
  fever: { atLeastC: 38, is: 1 },
  circulation: { none: 0, hypotension: 2, oneVasopressor: 3, severalVasopressors: 4 },
  // "Multiple vasopressors, excluding vasopressin". Alone it counts as one, which the table leaves open.
  notCountedAmongSeveral: 'vasopressin',
  nasalCannula: { lowFlowAtMostLpm: 6, lowFlow: 2, above: 3 },
  oxygen: {
    'room-air': 0,
    'blow-by': 2,
    'high-flow-cannula': 3,
    'face-mask': 3,
    'non-rebreather': 3,
    venturi: 3,
    cpap: 4,
    bipap: 4,
    ventilator: 4,
  },
} as const satisfies Cited & {
  fever: { atLeastC: number; is: CrsGrade };
  circulation: Readonly<Record<string, CrsGrade>>;
  notCountedAmongSeveral: string;
  nasalCannula: { lowFlowAtMostLpm: number; lowFlow: CrsGrade; above: CrsGrade };
  oxygen: DeviceGrades;
};

/** The consensus says nothing about missing answers; these rules are ours. */
export const CRS_MISSING_ANSWERS = {
  source: 'icansight-rules',
  locator: 'CRS: missing answers, and pressors or oxygen without fever',
  unanswered: { low: 0, high: 4 },
  pressureUnknownWithoutVasopressor: { low: 0, high: 2 },
  hypotensionWithVasopressorsUnknown: { low: 2, high: 4 },
} as const satisfies Cited & Record<string, CrsSpan | string>;
