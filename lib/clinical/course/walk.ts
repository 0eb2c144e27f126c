import { flagsAfter } from '../alerts/check-rules';
import { isOpen, type Moment, type OpenFlag, type RunningFlag } from '../alerts/fold';
import { FLAG_NUMBERS } from '../alerts/rules';
import type { IcansGrade } from '../icans/result';
import { worseOf } from '../icans/span';
import { governingAt, stateAt, type WindowSpan } from '../risk/window';
import { afterCheck, afterInfusion, type Cadence } from '../schedule/cadence';
import { dayLevelAt } from '../schedule/levels';
import { HOUR, type Instant, type Zone } from '../time';
import type { ReadCourse, Reading } from './reading';

/** What a course has come to, check by check. */
export interface Progress {
  readonly lastGraded: { readonly grade: IcansGrade; readonly observedAt: Instant } | null;
  /** The worse of the last graded result and of every alert since. */
  readonly alertAs: IcansGrade;
  readonly suspected: boolean;
  readonly open: readonly RunningFlag[];
  readonly cadence: Cadence | null;
}

const UNTOUCHED: Progress = { lastGraded: null, alertAs: 0, suspected: false, open: [], cadence: null };

export interface Grounds {
  readonly zone: Zone;
  readonly spans: readonly WindowSpan[];
}

interface Ground extends Grounds, ReadCourse {}

interface Watch extends Pick<Progress, 'suspected' | 'cadence'> {
  readonly open: readonly Pick<OpenFlag, 'tier' | 'until'>[];
}

/** Whether checks are asked for: in the days of the schedule, or while something is open. */
export function isWatched({ suspected, open, cadence }: Watch, span: WindowSpan, at: Instant): boolean {
  if (at < span.startedAt) return false;
  const state = stateAt(span, at);
  if (state === 'high-risk' || state === 'vigilance' || suspected) return true;
  if (cadence !== null && cadence.holding !== null) return true;
  return open.some((flag) => flag.tier !== 'Low' && isOpen(flag, at));
}

/** The next check once an infusion has started; what was due under the infusion before it still counts. */
export function startInfusion({ zone, spans }: Grounds, watch: Watch, span: WindowSpan): Cadence {
  const before = spans.findLast((each) => each.startedAt < span.startedAt);
  const asked = before !== undefined && isWatched(watch, before, span.startedAt);
  return afterInfusion(asked ? watch.cadence : null, span.startedAt, dayLevelAt(zone, span, span.startedAt));
}

function addCheck(ground: Ground, progress: Progress, seen: Seen): Progress {
  const { reading } = seen;
  const { observedAt } = reading.check;
  const { grade } = reading;
  const span = governingAt(ground.spans, observedAt);
  const suspected = reading.suspected || (grade === null && progress.suspected);
  const alertAs = grade ?? worseOf(progress.alertAs, reading.alertAs);
  const dayLevel = () => (span === null ? null : dayLevelAt(ground.zone, span, observedAt));
  const due = { at: observedAt, graded: grade !== null, atBaseline: reading.atBaseline, alertAs, suspected, dayLevel };
  return {
    lastGraded: grade === null ? progress.lastGraded : { grade, observedAt },
    alertAs,
    suspected,
    open: flagsAfter(progress.open, momentOf(ground, progress, seen)),
    cadence: afterCheck(progress.cadence, due),
  };
}

function momentOf(ground: Ground, progress: Progress, { reading, index }: Seen): Moment {
  const { observedAt } = reading.check;
  const span = governingAt(ground.spans, observedAt);
  return {
    zone: ground.zone,
    baseline: ground.baseline,
    reading,
    before: () => dayBefore(ground.readings, index, observedAt),
    previous: previousTest(ground.readings, index),
    lastGraded: progress.lastGraded,
    day0: span?.day0 ?? null,
    window: span === null ? null : stateAt(span, observedAt),
  };
}

/** A check and its place among all readings: looking back from it must not cost more the longer the course is. */
interface Seen {
  readonly reading: Reading;
  readonly index: number;
}

/** The readings of the 24 h before, oldest first. */
function dayBefore(readings: readonly Reading[], index: number, observedAt: Instant): readonly Reading[] {
  let first = index;
  while (
    (readings[first - 1]?.check.observedAt ?? Number.NEGATIVE_INFINITY) >=
    observedAt - FLAG_NUMBERS.dayHours * HOUR
  )
    first -= 1;
  return readings.slice(first, index);
}

/** The reading before with points in the same form, however old. */
function previousTest(readings: readonly Reading[], index: number): Reading | null {
  const form = readings[index]?.score?.form;
  for (let at = index - 1; at >= 0; at -= 1) {
    const earlier = readings[at];
    if (earlier?.score && earlier.score.form === form) return earlier;
  }
  return null;
}

type Event = { readonly at: Instant } & ({ readonly span: WindowSpan } | Seen);

/** Infusions up to the last check, and the checks after the first of them, in the order in which they happened. */
function eventsOf(ground: Ground): readonly Event[] {
  const last = ground.readings.at(-1)?.check.observedAt ?? Number.NEGATIVE_INFINITY;
  const starts = ground.spans.filter((span) => span.startedAt <= last).map((span) => ({ at: span.startedAt, span }));
  const checks = ground.readings
    .map((reading, index) => ({ at: reading.check.observedAt, reading, index }))
    .filter(({ reading }) => !reading.isBaseline);
  return [...starts, ...checks].toSorted((a, b) => a.at - b.at);
}

/** Everything up to and with the last check; infusions after it are taken in when they have started. */
export function walk(ground: Ground): Progress {
  let progress = UNTOUCHED;
  for (const event of eventsOf(ground))
    progress =
      'span' in event
        ? { ...progress, cadence: startInfusion(ground, progress, event.span) }
        : addCheck(ground, progress, event);
  return progress;
}
