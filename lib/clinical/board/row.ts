import type { FlagRule, Tier } from '../alerts/rules';
import type { IcansGrade, IcansResult } from '../icans/result';
import type { ProductId } from '../risk/products';
import type { WindowState } from '../risk/window';
import type { NextState } from '../schedule/next';

/** Times on the wire are ISO instants in UTC. */
export type IsoInstant = string;

export interface PublishedOnset {
  readonly text: string;
  readonly medianDay: number | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly source: string;
  readonly verified: boolean;
}

export interface RowWindow {
  readonly state: WindowState;
  /** In words, with the source of the numbers: `Window D+4 to D+10 (axicabtagene ciloleucel)`. */
  readonly label: string;
  readonly startDay: number | null;
  readonly endDay: number | null;
  readonly startsAt: IsoInstant | null;
  /** Exclusive. */
  readonly endsAt: IsoInstant | null;
  readonly source: string;
  readonly published: PublishedOnset | null;
}

/** A total, or the range it can lie in while items are missing. */
export type PointRange = { readonly total: number } | { readonly low: number; readonly high: number };

export type RowIce = PointRange & {
  readonly observedAt: IsoInstant;
  readonly previousTotal: number | null;
  readonly baselineTotal: number | null;
};

export interface RowFlag {
  readonly rule: FlagRule;
  readonly tier: Tier;
  /** What changed, the numbers with their times. */
  readonly text: string;
  readonly since: IsoInstant;
  /** Which rule, in words, with the rule-set version. */
  readonly basis: string;
  readonly ruleset: string;
}

export type Trend = 'worsening' | 'improving' | 'stable' | 'unknown';

export interface GradeAt {
  readonly grade: IcansGrade;
  readonly observedAt: IsoInstant;
}

export interface SparkPoint {
  /** Day and fraction of the ward day. */
  readonly x: number;
  /** ICE total (known points when partial); null breaks the line. */
  readonly y: number | null;
}

export interface BoardRow {
  readonly patientId: string;
  readonly bed: string | null;
  readonly ward: string;
  readonly displayName: string;
  readonly mrn: string;
  readonly birthDate: string;
  readonly product: ProductId | null;
  readonly infusedAt: IsoInstant | null;
  readonly day: number | null;
  /** `D+6`, for a bispecific with the time since the latest dose. */
  readonly dayLabel: string;
  readonly window: RowWindow | null;
  readonly ice: RowIce | null;
  readonly capd: RowIce | null;
  readonly icans: (IcansResult & { readonly observedAt: IsoInstant }) | null;
  readonly lastGraded: GradeAt | null;
  /** The first of the latest checks in a row that could not be assessed; null when the latest could. */
  readonly notAssessableSince: IsoInstant | null;
  readonly worst24h: GradeAt | null;
  readonly crs: null;
  readonly trend: Trend;
  /** The grade that the order of the board goes by. */
  readonly alertAs: IcansGrade;
  readonly suspected: boolean;
  readonly flagged: boolean;
  readonly flags: readonly RowFlag[];
  readonly next: { readonly dueAt: IsoInstant; readonly state: NextState } | null;
  readonly steroid: null;
  readonly spark: readonly SparkPoint[];
  readonly version: number;
}

export interface BoardCounts {
  readonly all: number;
  readonly needsAttention: number;
  readonly inWindow: number;
  readonly overdue: number;
  readonly onSteroids: number;
}

export interface Board {
  readonly asOf: IsoInstant;
  readonly ward: string | null;
  readonly timeZone: string;
  readonly counts: BoardCounts;
  readonly rows: readonly BoardRow[];
}
