import type { BandTable } from '../bands';
import type { Cited } from '../sources';
import type { Consciousness, Edema, Motor, Seizure } from './findings';
import type { IcansGrade } from './result';

/** What an unanswered, or only half answered, domain can turn out to be. */
export interface Span {
  readonly low: IcansGrade;
  readonly high: IcansGrade;
}

interface SignGrades {
  readonly consciousness: Readonly<Record<Exclude<Consciousness, 'not-assessable'>, IcansGrade>>;
  readonly seizure: Readonly<Record<Exclude<Seizure, 'duration-unknown'>, IcansGrade>>;
  readonly motor: Readonly<Record<Motor, IcansGrade>>;
  readonly edema: Readonly<Record<Edema, IcansGrade>>;
}

/** The keys under `signs` are the only spellings the app accepts. */
export const ICANS_CRITERIA = {
  source: 'astct-2019',
  locator: 'ICANS grading table for adults',

  // ICE 0 is grade 3. A patient who scores 0 because they cannot be woken is grade 4,
  // and gets there through `consciousness`, not through this row.
  ice: {
    bands: [
      { atLeast: 10, is: 0 },
      { atLeast: 7, is: 1 },
      { atLeast: 3, is: 2 },
    ],
    lowest: 3,
  },

  signs: {
    consciousness: {
      alert: 0,
      'wakes-spontaneously': 1,
      'wakes-to-voice': 2,
      'wakes-to-touch': 3,
      'wakes-to-vigorous-touch': 4,
      unarousable: 4,
    },
    // The threshold is more than 5 minutes: exactly 5, resolved, is `brief-resolved`.
    seizure: { none: 0, 'brief-resolved': 3, 'eeg-resolved': 3, prolonged: 4, repetitive: 4 },
    // Tremor and myoclonus may be recorded with CTCAE but do not move the grade (footnote).
    motor: { none: 0, 'tremor-or-myoclonus': 0, 'nonfocal-weakness': 0, 'deep-focal-weakness': 4 },
    // Intracranial hemorrhage is not a feature of ICANS and is excluded from grading (footnote).
    edema: {
      none: 0,
      focal: 3,
      diffuse: 4,
      posturing: 4,
      'cn6-palsy': 4,
      papilledema: 4,
      'cushing-triad': 4,
      'hemorrhage-related': 0,
    },
  },
} as const satisfies Cited & { ice: BandTable<IcansGrade>; signs: SignGrades };

/** Children under 12 years, or older ones with developmental delay: CAPD takes the place of ICE. */
export const CAPD_CRITERIA = {
  source: 'astct-2019',
  locator: 'ICANS grading table for children',
  // The table says "below 9" for grades 1 and 2, told apart by consciousness. That 0 is grade 0 is our reading.
  bands: [
    { atLeast: 9, is: 3 },
    { atLeast: 1, is: 1 },
  ],
  lowest: 0,
  unable: 4,
  underYears: 12,
} as const satisfies Cited & BandTable<IcansGrade> & { unable: IcansGrade; underYears: number };

/** The consensus says nothing about missing answers; these rules are ours. */
export const MISSING_ANSWERS = {
  source: 'icansight-rules',
  locator: 'Missing answers',
  unanswered: { low: 0, high: 4 },
  seizureOfUnknownDuration: { low: 3, high: 4 },
  // Awake and mute is 3, unarousable is 4: without consciousness the ward acts on the worse.
  iceZeroWithoutConsciousness: 4,
} as const satisfies Cited &
  Record<'unanswered' | 'seizureOfUnknownDuration', Span> & {
    iceZeroWithoutConsciousness: IcansGrade;
  };

/** When a clinician may set a finding aside as due to another cause. */
export const ATTRIBUTION = {
  source: 'astct-2019',
  locator: 'Footnote: grade by the most severe event not attributable to any other cause',
  reasonAtLeast: 3,
  reasonAtMost: 500,
} as const satisfies Cited & { reasonAtLeast: number; reasonAtMost: number };
