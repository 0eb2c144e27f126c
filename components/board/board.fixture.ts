import type { Board } from '@/lib/clinical/board/row';
import { AS_OF, ZONE } from './row.fixture';
import { AWAKE_AT_ZERO, BEFORE, BISPECIFIC, CHILD, LATE, MISSED, OVERDUE, UNPLACED, WELL } from './rows-other.fixture';
import { BARELY_TESTED, FALLING, RANGE, SEDATED, SEIZURE } from './rows-urgent.fixture';

const ROWS = [
  SEIZURE,
  SEDATED,
  AWAKE_AT_ZERO,
  FALLING,
  CHILD,
  RANGE,
  BISPECIFIC,
  MISSED,
  OVERDUE,
  BARELY_TESTED,
  WELL,
  LATE,
  BEFORE,
  UNPLACED,
];

/** One patient for every state that a row can be in. */
export const BOARD: Board = {
  asOf: AS_OF,
  ward: 'Ward 5B',
  timeZone: ZONE,
  counts: { all: ROWS.length, needsAttention: 8, inWindow: 9, overdue: 2, onSteroids: 0 },
  rows: ROWS,
};
