import type { Baseline } from '../course/baseline';
import type { Reading } from '../course/reading';
import { unimpaired } from '../course/score';
import type { IcansResult } from '../icans/result';
import type { Instant, Zone } from '../time';
import type { OpenFlag } from './fold';
import { incompleteWords, momentWords, reasonWords, scoreWords, testName } from './words';

/** A12: the latest check, a baseline too, could not be graded. */
export function ungradedFlag(zone: Zone, readings: readonly Reading[]): OpenFlag | null {
  const [first, ...later] = readings.slice(readings.findLastIndex((reading) => reading.grade !== null) + 1);
  if (first === undefined) return null;
  const latest = later.at(-1) ?? first;
  const since = first.check.observedAt;
  const seenAt = latest.check.observedAt;
  return { rule: 'A12', tier: 'Low', text: ungradedWords(zone, latest, since), since, seenAt, until: null };
}

function ungradedWords(zone: Zone, { check }: Reading, since: Instant): string {
  const { result, observedAt } = check;
  return result.kind === 'incomplete'
    ? `Not graded at ${momentWords(zone, observedAt)}: ${incompleteWords(check, result)}`
    : `Not ${silenceWords(zone, result, since)}`;
}

/** `assessable since 02:00 (sedated)` */
function silenceWords(zone: Zone, result: IcansResult, since: Instant): string {
  const from = momentWords(zone, since);
  return result.kind === 'not-assessable'
    ? `assessable since ${from} (${reasonWords(result.reason)})`
    : `graded since ${from}`;
}

/** A flag held open by checks that could say nothing about it says so: `…, not assessable since 02:00 (sedated)`. */
export function heldOpen(zone: Zone, flag: OpenFlag, readings: readonly Reading[]): OpenFlag {
  const [first, ...later] = readings.filter((reading) => reading.check.observedAt > flag.seenAt);
  if (first === undefined) return flag;
  const latest = later.at(-1) ?? first;
  return { ...flag, text: `${flag.text}, not ${silenceWords(zone, latest.check.result, first.check.observedAt)}` };
}

/** A21. The reference stands in its place and is labelled as such. */
export function noBaselineFlag(
  baseline: Baseline | null,
  readings: readonly Reading[],
  since: Instant,
): OpenFlag | null {
  if (baseline !== null) return null;
  const form = readings.map(({ score }) => score).findLast((score) => score !== null)?.form ?? 'ice';
  const reference = form === 'ice' ? '10 of 10' : `${testName(form)} ${scoreWords(unimpaired(form))}`;
  const text = `No baseline on record; ${reference} taken as the reference`;
  return { rule: 'A21', tier: 'Low', text, since, seenAt: since, until: null };
}
