import { CAPD } from '../capd/items';
import { capdPoints, isUnable } from '../capd/points';
import { ICE } from '../ice/items';
import { icePoints } from '../ice/points';
import type { Refusal } from '../refusal';
import { unreachable } from '../unreachable';
import type { IcansDomain, NeuroFindings } from './findings';
import { domainsOf, formOf } from './form';
import { DOMAIN_IN_TEXT, missingWords } from './missing-words';
import type { Graded, IcansResult, Incomplete } from './result';
import { domainSpan, worstSpan } from './span';
import { CONSCIOUSNESS_WORDS, EDEMA_WORDS, MOTOR_WORDS, NOT_DONE_WORDS, SEIZURE_WORDS } from './words';

/** Why the result is what it is, in sentences for the person at the bedside. The grade itself stands beside it. */
export function explainGrade(findings: NeuroFindings, result: IcansResult | Refusal): string {
  switch (result.kind) {
    case 'refused':
      return result.detail;
    case 'not-assessable': {
      const why = lowerFirst(NOT_DONE_WORDS[result.reason]);
      return sentences([
        `Not assessable (${why}). The last graded result stands until the patient can be assessed.`,
        attributionText(findings, result),
      ]);
    }
    case 'incomplete':
      return sentences([...incompleteText(findings, result), attributionText(findings, result)]);
    case 'graded':
      return sentences([...gradedText(findings, result), attributionText(findings, result)]);
    default:
      return unreachable(result);
  }
}

/** What was found in a domain: `5 of 10`, `wakes to voice`. `null` when it was not answered. */
export function findingText(findings: NeuroFindings, domain: IcansDomain): string | null {
  switch (domain) {
    case 'ice':
      return pointsText(icePoints(findings.ice), ICE.total);
    case 'capd':
      return isUnable(findings.capd) ? 'cannot be scored' : pointsText(capdPoints(findings.capd), CAPD.total);
    case 'consciousness':
      return wordOf(CONSCIOUSNESS_WORDS, findings.consciousness);
    case 'seizure':
      return wordOf(SEIZURE_WORDS, findings.seizure);
    case 'motor':
      return wordOf(MOTOR_WORDS, findings.motor);
    case 'edema':
      return wordOf(EDEMA_WORDS, findings.edema);
    default:
      return unreachable(domain);
  }
}

function pointsText(points: { readonly low: number; readonly high: number } | null, most: number): string | null {
  if (points === null) return null;
  return points.low === points.high ? `${points.low} of ${most}` : `${points.low} to ${points.high} of ${most}`;
}

function wordOf<Answer extends string>(words: Readonly<Record<Answer, string>>, answer: Answer | null): string | null {
  return answer === null ? null : lowerFirst(words[answer]);
}

/** `On EEG only` keeps its abbreviation; only the first letter is lowered. */
function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function named(findings: NeuroFindings, domain: IcansDomain): string {
  const finding = findingText(findings, domain);
  return finding === null ? DOMAIN_IN_TEXT[domain] : `${DOMAIN_IN_TEXT[domain]} (${finding})`;
}

function gradedText(findings: NeuroFindings, result: Graded): readonly (string | null)[] {
  const drivers = result.drivenBy.map((domain) => named(findings, domain));
  const driven = drivers.length === 0 ? 'No finding grades above 0.' : `Driven by ${listed(drivers)}.`;
  const partial = result.partial ? 'Not everything was tested; the missing answers cannot change the grade.' : null;
  return [driven, testAloneText(findings, result), partial];
}

/** Says when the sum of points alone would have missed it. */
function testAloneText(findings: NeuroFindings, result: Graded): string | null {
  const form = formOf(findings, 'ice');
  const { low, high } = domainSpan(findings, form);
  if (low !== high || low === result.grade || result.attributed?.includes(form)) return null;
  return `${DOMAIN_IN_TEXT[form]} alone would be Grade ${low}.`;
}

function incompleteText(findings: NeuroFindings, result: Incomplete): readonly (string | null)[] {
  const { atLeast, atMost, alertAs } = result;
  const sure = atLeast === 0 ? null : `At least Grade ${atLeast} by ${listed(sureOf(findings, result))}.`;
  return [
    `Grade ${atLeast} to ${atMost}, not known yet.`,
    sure,
    `Not answered: ${result.missing.map(missingWords).join('; ')}.`,
    alertAs === 0
      ? 'What was answered is normal, which does not rule ICANS out.'
      : `Until then it alerts as Grade ${alertAs}.`,
  ];
}

function sureOf(findings: NeuroFindings, result: Incomplete): readonly string[] {
  return domainsOf(formOf(findings, 'ice'))
    .filter((domain) => !result.attributed?.includes(domain) && domainSpan(findings, domain).low === result.atLeast)
    .map((domain) => named(findings, domain));
}

function attributionText(findings: NeuroFindings, result: IcansResult): string | null {
  if (result.attributed === undefined) return null;
  const causes = result.attributed.map(
    (domain) => `${named(findings, domain)}: ${findings.attributedElsewhere[domain]}`,
  );
  const { low, high } = worstSpan(domainsOf(formOf(findings, 'ice')).map((domain) => domainSpan(findings, domain)));
  const grade = low === high ? `Grade ${low}` : `Grade ${low} to ${high}`;
  return `Attributed to another cause and not counted: ${causes.join('; ')}. If counted: ${grade}.`;
}

function sentences(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
}
