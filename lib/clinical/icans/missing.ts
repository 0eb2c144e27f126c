import { capdPoints, isUnable } from '../capd/points';
import { icePoints } from '../ice/points';
import { unreachable } from '../unreachable';
import type { IcansDomain, NeuroFindings } from './findings';
import { type CheckForm, domainsOf, formOf } from './form';
import type { MissingAnswer } from './result';

/** What a domain still lacks, item by item where the test was begun. */
export function missingIn(findings: NeuroFindings, domain: IcansDomain): readonly MissingAnswer[] {
  switch (domain) {
    case 'ice':
      return itemsOr('ice', icePoints(findings.ice)?.missing ?? null);
    case 'capd':
      return missingCapd(findings);
    case 'consciousness':
      return hasConsciousness(findings) ? [] : ['consciousness'];
    case 'seizure':
      return missingSeizure(findings);
    case 'motor':
      return findings.motor === null ? ['motor'] : [];
    case 'edema':
      return findings.edema === null ? ['edema'] : [];
    default:
      return unreachable(domain);
  }
}

function itemsOr(form: CheckForm, items: readonly string[] | null): readonly MissingAnswer[] {
  return items === null ? [form] : items.map((item) => `${form}.${item}`);
}

function missingCapd(findings: NeuroFindings): readonly MissingAnswer[] {
  if (isUnable(findings.capd)) return findings.consciousness === 'not-assessable' ? ['capd'] : [];
  return itemsOr('capd', capdPoints(findings.capd)?.missing ?? null);
}

function missingSeizure(findings: NeuroFindings): readonly MissingAnswer[] {
  if (findings.seizure === null) return ['seizure'];
  return findings.seizure === 'duration-unknown' ? ['seizure.duration'] : [];
}

/** Somebody saw how the patient wakes. */
export function hasConsciousness(findings: NeuroFindings): boolean {
  return findings.consciousness !== null && findings.consciousness !== 'not-assessable';
}

/** Every domain answered and no item missing: such a check can be a baseline. */
export function isComplete(findings: NeuroFindings, asked: CheckForm = 'ice'): boolean {
  return domainsOf(formOf(findings, asked)).every((domain) => missingIn(findings, domain).length === 0);
}
