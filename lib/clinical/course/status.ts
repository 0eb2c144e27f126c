import { overdueFlag, windowFlag } from '../alerts/clock-rules';
import { isOpen, type OpenFlag } from '../alerts/fold';
import { orderFlags, ruleOf } from '../alerts/rules';
import type { BoardRow, RowFlag, RowWindow, SparkPoint } from '../board/row';
import { dayLabel, describeWindow, governingAt, stateAt, type WindowSpan, type WindowState } from '../risk/window';
import type { RulesetId } from '../ruleset';
import type { Cadence } from '../schedule/cadence';
import { nextStateAt } from '../schedule/next';
import { dayNumber, HOUR, type Instant, isoOf } from '../time';
import type { CourseDigest } from './digest';
import { isWatched, startInfusion } from './walk';

type Identity = 'patientId' | 'bed' | 'ward' | 'displayName' | 'mrn' | 'birthDate' | 'version';

/** The part of a board row that the rules say. */
export type CourseStatus = Omit<BoardRow, Identity>;

/** What holds at a moment, from the last check on. */
export function statusAt(digest: CourseDigest, at: Instant): CourseStatus {
  const span = governingAt(digest.spans, at);
  const window = span === null ? null : windowAt(digest, span, at);
  const cadence = span === null ? null : cadenceAt(digest, span, at);
  return {
    ...placeAt(digest, span, at),
    window,
    ice: digest.ice,
    capd: digest.capd,
    icans: digest.icans,
    lastGraded: digest.lastGraded,
    notAssessableSince: digest.notAssessableSince,
    worst24h: worstAt(digest, at),
    crs: null,
    trend: digest.trend,
    alertAs: digest.alertAs,
    suspected: digest.suspected,
    flagged: isFlagged(digest, window, cadence === null ? null : nextStateAt(cadence, at)),
    flags: flagsAt(digest, { span, window, cadence }, at),
    next: cadence === null ? null : { dueAt: isoOf(cadence.dueAt), state: nextStateAt(cadence, at) },
    steroid: null,
    spark: sparkAt(digest, span),
  };
}

type Whereabouts = Pick<CourseStatus, 'product' | 'infusedAt' | 'day' | 'dayLabel'>;

function placeAt({ zone }: CourseDigest, span: WindowSpan | null, at: Instant): Whereabouts {
  if (span === null) return { product: null, infusedAt: null, day: null, dayLabel: 'No infusion' };
  const { product, day0 } = span;
  return { product, infusedAt: isoOf(day0), day: dayNumber(zone, day0, at), dayLabel: dayLabel(zone, span, at) };
}

function windowAt(digest: CourseDigest, span: WindowSpan, at: Instant): RowWindow {
  return { state: windowStateAt(digest, span, at), ...describeWindow(span, at) };
}

function windowStateAt({ endedAt }: CourseDigest, span: WindowSpan, at: Instant): WindowState {
  return endedAt !== null && at >= endedAt ? 'ended' : stateAt(span, at);
}

/** The check that is due next, or null: nothing infused yet, course over, or out of the vigilance days with nothing open. */
function cadenceAt(digest: CourseDigest, span: WindowSpan, at: Instant): Cadence | null {
  if (digest.endedAt !== null && at >= digest.endedAt) return null;
  const last = digest.lastCheckAt ?? Number.NEGATIVE_INFINITY;
  const cadence = digest.spans
    .filter((each) => each.startedAt > last && each.startedAt <= at)
    .reduce<Cadence | null>(
      (before, each) => startInfusion(digest, { ...digest, cadence: before }, each),
      digest.cadence,
    );
  return isWatched({ ...digest, cadence }, span, at) ? cadence : null;
}

function worstAt({ worst }: CourseDigest, at: Instant): CourseStatus['worst24h'] {
  const found = worst.find((each) => each.observedAt >= at - 24 * HOUR);
  return found === undefined ? null : { grade: found.grade, observedAt: isoOf(found.observedAt) };
}

function isFlagged(digest: CourseDigest, window: RowWindow | null, next: string | null): boolean {
  const late = next === 'overdue' || next === 'missed';
  return window?.state === 'high-risk' || digest.trend === 'worsening' || digest.suspected || late;
}

interface Place {
  readonly span: WindowSpan | null;
  readonly window: RowWindow | null;
  readonly cadence: Cadence | null;
}

function flagsAt(digest: CourseDigest, { span, window, cadence }: Place, at: Instant): readonly RowFlag[] {
  const { zone, lastCheckAt, suspected } = digest;
  const pressing = suspected || window?.state === 'high-risk' || window?.state === 'vigilance';
  const ofClock = [
    span === null || window === null ? null : windowFlag(window, span.highRiskFrom),
    cadence === null ? null : overdueFlag({ zone, cadence, lastCheckAt, pressing }, at),
  ].filter((flag) => flag !== null);
  const open = digest.open.filter((flag) => isOpen(flag, at));
  return orderFlags([...open, ...ofClock]).map((flag) => rowFlag(flag, digest.ruleset));
}

export function rowFlag({ rule, tier, text, since }: OpenFlag, ruleset: RulesetId): RowFlag {
  const basis = `Rule ${rule}: ${ruleOf(rule).condition} (${ruleset})`;
  return { rule, tier, text, since: isoOf(since), basis, ruleset };
}

/** Another infusion may have taken over since the last check: its day 0 lies a whole number of days away. */
function sparkAt({ zone, spark }: CourseDigest, span: WindowSpan | null): readonly SparkPoint[] {
  if (spark === null || span === null) return [];
  const shift = span.day0 === spark.day0 ? 0 : dayNumber(zone, spark.day0, span.day0);
  return shift === 0 ? spark.points : spark.points.map(({ x, y }) => ({ x: x - shift, y }));
}
