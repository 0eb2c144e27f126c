import { unfitAttribution } from '../cause';
import { icePoints } from '../ice/points';
import { type Refusal, refused } from '../refusal';
import { ICANS_DOMAINS, type IcansDomain, type NeuroFindings } from './findings';
import { domainsOf, formOf, hasCapd, hasIce } from './form';
import { domainSpan } from './span';

/** Why findings cannot be graded as entered, or `null`. The first reason that holds is given. */
export function findRefusal(findings: NeuroFindings): Refusal | null {
  return bothForms(findings) ?? nothingAnswered(findings) ?? contradiction(findings) ?? badAttribution(findings);
}

function bothForms(findings: NeuroFindings): Refusal | null {
  if (!hasIce(findings) || !hasCapd(findings)) return null;
  return refused('A check carries ICE or CAPD, never both.', ['ice', 'capd']);
}

/** `not-assessable` is an answer; signs and reasons are not. */
function nothingAnswered(findings: NeuroFindings): Refusal | null {
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
function contradiction(findings: NeuroFindings): Refusal | null {
  const known = icePoints(findings.ice)?.known;
  if (findings.consciousness !== 'unarousable' || known === undefined || known === 0) return null;
  return refused('Unarousable contradicts ICE points. Check again, or enter two checks with their own times.', [
    'ice',
    'consciousness',
  ]);
}

function badAttribution(findings: NeuroFindings): Refusal | null {
  return unfitAttribution(findings.attributedElsewhere, ICANS_DOMAINS, (domain) => isAttributable(findings, domain));
}

function isAttributable(findings: NeuroFindings, domain: IcansDomain): boolean {
  const carried = domainsOf(formOf(findings, 'ice')).includes(domain);
  return carried && domainSpan(findings, domain).low > 0;
}
