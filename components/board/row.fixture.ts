import type { BoardRow, RowFlag, RowIce, RowWindow, SparkPoint } from '@/lib/clinical/board/row';
import type { IcansGrade } from '@/lib/clinical/icans/result';
import { RULESET } from '@/lib/clinical/ruleset';

/** Sunday 22-Nov-2026 03:14:20 on the ward. All patients are invented. */
export const AS_OF = '2026-11-22T08:14:20.000Z';
export const ZONE = 'America/New_York';

export const WINDOW: RowWindow = {
  state: 'high-risk',
  label: 'Window D+4 to D+10 (axicabtagene ciloleucel)',
  startDay: 4,
  endDay: 10,
  startsAt: null,
  endsAt: null,
  source: 'Window of each CAR T product',
  published: null,
};

const BLANK: BoardRow = {
  patientId: 'p-0',
  bed: null,
  ward: 'Ward 5B',
  displayName: 'BLANK, Row',
  mrn: 'SIM-0000',
  birthDate: '1970-01-01',
  product: 'axicabtagene ciloleucel',
  infusedAt: '2026-11-15T16:00:00.000Z',
  day: 7,
  dayLabel: 'D+7',
  window: WINDOW,
  ice: null,
  capd: null,
  icans: null,
  lastGraded: null,
  notAssessableSince: null,
  worst24h: null,
  crs: null,
  trend: 'unknown',
  alertAs: 0,
  suspected: false,
  flagged: true,
  flags: [],
  next: { dueAt: '2026-11-22T12:30:00.000Z', state: 'not-due' },
  steroid: null,
  spark: [],
  version: 1,
};

type Given = Partial<BoardRow> & Pick<BoardRow, 'patientId' | 'displayName'>;

export function row(given: Given): BoardRow {
  return { ...BLANK, mrn: `SIM-${given.patientId.slice(2).padStart(4, '0')}`, ...given };
}

export function ice(total: number, observedAt: string, before: Partial<RowIce> = {}): RowIce {
  return { total, observedAt, previousTotal: null, baselineTotal: 10, ...before };
}

export function flag(rule: RowFlag['rule'], tier: RowFlag['tier'], text: string): RowFlag {
  return { rule, tier, text, since: AS_OF, basis: `Rule ${rule}, ${RULESET}`, ruleset: RULESET };
}

type Icans = NonNullable<BoardRow['icans']>;

export function graded(
  grade: IcansGrade,
  observedAt: string,
  drivenBy: readonly ('ice' | 'capd' | 'seizure')[] = [],
): Icans {
  return { kind: 'graded', grade, drivenBy, partial: false, ruleset: RULESET, observedAt };
}

export const line = (...points: readonly (readonly [number, number | null])[]): readonly SparkPoint[] =>
  points.map(([x, y]) => ({ x, y }));

export const windowIn = (state: RowWindow['state'], startDay = 4): RowWindow => ({ ...WINDOW, state, startDay });
