import { ASK_WHY, saysWhy } from '../cause';
import { icePoints } from '../ice/points';
import { ICANS_DOMAINS, type IcansDomain, type NeuroFindings } from './findings';
import { domainsOf, formOf, hasCapd, hasIce } from './form';
import type { IcansRefusal } from './result';
import { domainSpan } from './span';

/** Why findings cannot be graded as entered, or `null`. The first reason that holds is given. */
export function findRefusal(findings: NeuroFindings): IcansRefusal | null {
  return bothForms(findings) ?? nothingAnswered(findings) ?? contradiction(findings) ?? badAttribution(findings);
}

function refused(detail: string, fields: readonly string[]): IcansRefusal {
  return { kind: 'refused', detail, fields: Object.fromEntries(fields.map((field) => [field, [detail]])) };
}

function bothForms(findings: NeuroFindings): IcansRefusal | null {
  if (!hasIce(findings) || !hasCapd(findings)) return null;
  return refused('A check carries ICE or CAPD, never both.', ['ice', 'capd']);
}

/** `not-assessable` is an answer; signs and reasons are not. */
function nothingAnswered(findings: NeuroFindings): IcansRefusal | null {
  const { consciousness, seizure, motor, edema } = findings;
  if (hasIce(findings) || hasCapd(findings)) return null;
  if ([consciousness, seizure, motor, edema].some((answer) => answer !== null)) return null;
  return refused('Nothing is answered. Answer at least one question of ICE or CAPD, or one other finding.', [
    'ice',
    'consciousness',
    'seizure',
    'motor',
    'edema',
  ]);
}

/** Who cannot be woken cannot answer. CAPD is scored from watching, so it has no such rule. */
function contradiction(findings: NeuroFindings): IcansRefusal | null {
  const known = icePoints(findings.ice)?.known;
  if (findings.consciousness !== 'unarousable' || known === undefined || known === 0) return null;
  return refused('Unarousable contradicts ICE points. Check again, or enter two checks with their own times.', [
    'ice',
    'consciousness',
  ]);
}

function badAttribution(findings: NeuroFindings): IcansRefusal | null {
  const named = ICANS_DOMAINS.filter((domain) => findings.attributedElsewhere[domain] !== undefined);
  const unfit = named.filter((domain) => !isAttributable(findings, domain));
  if (unfit.length > 0) {
    const detail = `Only a finding that grades above 0 can be attributed to another cause: ${unfit.join(', ')} does not.`;
    return refused(detail, at(unfit));
  }
  const blank = named.filter((domain) => !saysWhy(findings.attributedElsewhere[domain]));
  return blank.length === 0 ? null : refused(`${ASK_WHY}: ${blank.join(', ')}.`, at(blank));
}

const at = (domains: readonly IcansDomain[]) => domains.map((domain) => `attributedElsewhere.${domain}`);

function isAttributable(findings: NeuroFindings, domain: IcansDomain): boolean {
  const carried = domainsOf(formOf(findings, 'ice')).includes(domain);
  return carried && domainSpan(findings, domain).low > 0;
}
