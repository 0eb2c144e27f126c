import type { Baseline } from '../course/baseline';
import type { Reading } from '../course/reading';
import { unimpaired } from '../course/score';
import type { Instant, Zone } from '../time';
import { unreachable } from '../unreachable';
import type { OpenFlag } from './fold';
import { incompleteWords, momentWords, reasonWords, scoreWords, testName } from './words';

/** A12: the latest check, a baseline too, could not be graded. */
export function ungradedFlag(zone: Zone, readings: readonly Reading[]): OpenFlag | null {
  const latest = readings.at(-1);
  if (latest === undefined || latest.grade !== null) return null;
  const first = readings[readings.findLastIndex((reading) => reading.grade !== null) + 1] ?? latest;
  return {
    rule: 'A12',
    tier: 'Low',
    text: ungradedWords(zone, latest, first.check.observedAt),
    since: first.check.observedAt,
    seenAt: latest.check.observedAt,
    until: null,
  };
}

function ungradedWords(zone: Zone, { check }: Reading, since: Instant): string {
  const { result, observedAt } = check;
  switch (result.kind) {
    case 'incomplete':
      return `Not graded at ${momentWords(zone, observedAt)}: ${incompleteWords(check, result)}`;
    case 'not-assessable':
      return `Not assessable since ${momentWords(zone, since)} (${reasonWords(result.reason)})`;
    case 'graded':
      return `Grade ${result.grade}`;
    default:
      return unreachable(result);
  }
}

/** A flag held open by checks that could say nothing about it says so: `…, not assessable since 02:00 (sedated)`. */
export function heldOpen(zone: Zone, flag: OpenFlag, readings: readonly Reading[]): OpenFlag {
  const silent = readings.filter((reading) => reading.check.observedAt > flag.seenAt);
  const [first, latest] = [silent[0], silent.at(-1)];
  if (first === undefined || latest === undefined || latest.grade !== null) return flag;
  const { result } = latest.check;
  const since = momentWords(zone, first.check.observedAt);
  const state =
    result.kind === 'not-assessable'
      ? `not assessable since ${since} (${reasonWords(result.reason)})`
      : `not graded since ${since}`;
  return { ...flag, text: `${flag.text}, ${state}` };
}

/** A21. The reference stands in its place and is labelled as such. */
export function noBaselineFlag(
  baseline: Baseline | null,
  readings: readonly Reading[],
  since: Instant,
): OpenFlag | null {
  if (baseline !== null) return null;
  const form = readings.findLast((reading) => reading.score !== null)?.score?.form ?? 'ice';
  const reference = form === 'ice' ? '10 of 10' : `${testName(form)} ${scoreWords(unimpaired(form))}`;
  const text = `No baseline on record; ${reference} taken as the reference`;
  return { rule: 'A21', tier: 'Low', text, since, seenAt: since, until: null };
}
