import { capdPoints } from '../capd/points';
import { icePoints, isIceZero } from '../ice/points';
import type { Refusal } from '../refusal';
import { RULESET } from '../ruleset';
import { MISSING_ANSWERS } from './criteria';
import type { IcansDomain, NeuroFindings, NotDoneReason } from './findings';
import { type CheckForm, domainsOf, formOf } from './form';
import { hasConsciousness, missingIn } from './missing';
import { findRefusal } from './refusal';
import type { Attribution, Graded, IcansGrade, IcansResult, Incomplete } from './result';
import { capdGradeOf, domainSpan, iceGradeOf, worseOf, worstSpan } from './span';

/** What a grade is reckoned from: the findings and the domains that count. */
interface Reckoning {
  readonly findings: NeuroFindings;
  readonly form: CheckForm;
  readonly counted: readonly IcansDomain[];
}

/**
 * The ICANS grade: the worst of the domains not attributed to another cause.
 * `asked` names the form of the test where neither was begun, so that the missing one is named rightly.
 */
export function gradeIcans(findings: NeuroFindings, asked: CheckForm = 'ice'): IcansResult | Refusal {
  const refusal = findRefusal(findings);
  if (refusal !== null) return refusal;
  const form = formOf(findings, asked);
  const domains = domainsOf(form);
  const attributed = domains.filter((domain) => findings.attributedElsewhere[domain] !== undefined);
  const counted = domains.filter((domain) => !attributed.includes(domain));
  return { ...reckon({ findings, form, counted }), ...attributionOf(findings, { domains, attributed }) };
}

function reckon(reckoning: Reckoning): IcansResult {
  const { low, high } = spanOver(reckoning.findings, reckoning.counted);
  if (low === 0 && isNotAssessable(reckoning)) {
    return { kind: 'not-assessable', reason: whyNot(reckoning), ruleset: RULESET };
  }
  // Nothing is worse than 4, so a low end of 4 is graded whatever is missing.
  return low === high ? graded(reckoning, low) : incomplete(reckoning, { low, high });
}

function spanOver(findings: NeuroFindings, domains: readonly IcansDomain[]) {
  return worstSpan(domains.map((domain) => domainSpan(findings, domain)));
}

function graded({ findings, form, counted }: Reckoning, grade: IcansGrade): Graded {
  const drivenBy = grade === 0 ? [] : counted.filter((domain) => domainSpan(findings, domain).low === grade);
  return { kind: 'graded', grade, drivenBy, partial: isPartial({ findings, form, counted }), ruleset: RULESET };
}

/** A test attributed elsewhere has left the reckoning, so what it lacks makes the grade no less whole. */
function isPartial({ findings, form, counted }: Reckoning): boolean {
  return counted.includes(form) && missingIn(findings, form).length > 0;
}

function isNotAssessable({ findings, form }: Reckoning): boolean {
  return findings.consciousness === 'not-assessable' && missingIn(findings, form).includes(form);
}

function whyNot({ findings, form }: Reckoning): NotDoneReason {
  const { notDone } = findings;
  return notDone.consciousness ?? notDone[form] ?? Object.values(notDone)[0] ?? 'not-done';
}

function incomplete(reckoning: Reckoning, span: { low: IcansGrade; high: IcansGrade }): Incomplete {
  const { findings, counted } = reckoning;
  return {
    kind: 'incomplete',
    atLeast: span.low,
    atMost: span.high,
    alertAs: worseOf(span.low, testAlert(reckoning)),
    missing: counted.flatMap((domain) => missingIn(findings, domain)),
    ruleset: RULESET,
  };
}

/** What the test of cognition, as far as it went, alerts as: its missing items count as lost. */
function testAlert({ findings, form, counted }: Reckoning): IcansGrade {
  if (!counted.includes(form)) return 0;
  if (form === 'capd') return capdAlert(findings);
  if (isIceZero(findings.ice) && !hasConsciousness(findings)) return MISSING_ANSWERS.iceZeroWithoutConsciousness;
  const points = icePoints(findings.ice);
  return points === null ? 0 : iceGradeOf(points.low);
}

function capdAlert(findings: NeuroFindings): IcansGrade {
  const points = capdPoints(findings.capd);
  return points === null ? 0 : capdGradeOf(points.high);
}

/** `unattributedGrade` is what we would be sure of if nothing were attributed: the low end where answers are missing. */
function attributionOf(
  findings: NeuroFindings,
  { domains, attributed }: { domains: readonly IcansDomain[]; attributed: readonly IcansDomain[] },
): Attribution {
  return attributed.length === 0 ? {} : { attributed, unattributedGrade: spanOver(findings, domains).low };
}
