import type { Baseline } from '../course/baseline';
import type { Reading } from '../course/reading';
import type { Score } from '../course/score';
import { findingText } from '../icans/explain';
import type { IcansDomain, NeuroFindings, NotDoneReason } from '../icans/findings';
import { DOMAIN_IN_TEXT, missingWords } from '../icans/missing-words';
import type { Incomplete, MissingAnswer } from '../icans/result';
import { NOT_DONE_WORDS } from '../icans/words';
import type { Instant, Zone } from '../time';
import { clockOf, shortDateOf, spanWords } from '../time-words';

/** `22-Nov 03:10` */
export function momentWords(zone: Zone, at: Instant): string {
  return `${shortDateOf(zone, at)} ${clockOf(zone, at)}`;
}

/** `in 4 h (21-Nov 23:05 to 22-Nov 03:10)` */
export function betweenWords(zone: Zone, from: Instant, to: Instant): string {
  return `in ${spanWords(to - from)} (${momentWords(zone, from)} to ${momentWords(zone, to)})`;
}

/** `8`, or `8–9` while items are missing. */
export function scoreWords({ low, high }: Pick<Score, 'low' | 'high'>): string {
  return low === high ? `${low}` : `${low}–${high}`;
}

export function testName(form: Score['form']): string {
  return DOMAIN_IN_TEXT[form];
}

/** `own baseline 8 (15-Nov 08:00)`; without one, what is taken in its place. */
export function baselineWords(zone: Zone, baseline: Baseline | null, reference: Score): string {
  const total = scoreWords(reference);
  if (baseline === null || baseline.score !== reference)
    return `${total} taken as the reference, no baseline on record`;
  return `own baseline ${total} (${baseline.observedAt === null ? 'imported' : momentWords(zone, baseline.observedAt)})`;
}

/** `ICE (6 of 10)` */
export function findingWords(findings: NeuroFindings, domain: IcansDomain): string {
  const found = findingText(findings, domain);
  return found === null ? DOMAIN_IN_TEXT[domain] : `${DOMAIN_IN_TEXT[domain]} (${found})`;
}

export function gradeWords(grade: number, drivers: readonly string[]): string {
  return drivers.length === 0 ? `grade ${grade}` : `grade ${grade} by ${drivers.join(', ')}`;
}

export function incompleteWords({ findings }: Reading['check'], result: Incomplete): string {
  const { atLeast, atMost, missing } = result;
  return `grade ${atLeast} to ${atMost}; ${missingInWords(findings, missing)}`;
}

/** So many are named one by one; a longer list says less than their number. */
const MOST_NAMED = 3;

function missingInWords(findings: NeuroFindings, missing: readonly MissingAnswer[]): string {
  if (missing.length > MOST_NAMED) return `${missing.length} answers missing`;
  return `missing: ${missing.map((each) => missingWithReason(findings, each)).join(', ')}`;
}

/** `Writes a sentence (cannot write (splint, line))` */
function missingWithReason({ notDone }: NeuroFindings, missing: MissingAnswer): string {
  const [domain, item] = missing.split('.');
  const reasons: Readonly<Record<string, NotDoneReason | undefined>> = notDone;
  const reason = reasons[item ?? ''] ?? reasons[domain ?? ''];
  return reason === undefined ? missingWords(missing) : `${missingWords(missing)} (${reasonWords(reason)})`;
}

/** A refusal may itself come from inattention or loss of language. */
export function reasonWords(reason: NotDoneReason): string {
  const words = lowerFirst(NOT_DONE_WORDS[reason]);
  return reason === 'refused' ? `${words}, may be a sign` : words;
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
