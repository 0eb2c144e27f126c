import { ASK_WHY, saysWhy } from '../cause';
import { CRS_ATTRIBUTABLE, type CrsAttributable, type CrsFindings } from './findings';
import type { CrsRefusal } from './result';
import { circulationSpan, oxygenSpan } from './span';

/** Why findings cannot be graded as entered, or `null`. The first reason that holds is given. */
export function findRefusal(findings: CrsFindings): CrsRefusal | null {
  return nothingAnswered(findings) ?? badAttribution(findings);
}

function refused(detail: string, fields: readonly string[]): CrsRefusal {
  return { kind: 'refused', detail, fields: Object.fromEntries(fields.map((field) => [field, [detail]])) };
}

/** What a fever is due to is no finding by itself. */
function nothingAnswered({ temperatureC, hypotension, vasopressors, oxygen }: CrsFindings): CrsRefusal | null {
  if ([temperatureC, hypotension, vasopressors, oxygen].some((answer) => answer !== null)) return null;
  return refused('Nothing is answered. Give the temperature, the circulation or the oxygen.', [
    'temperatureC',
    'hypotension',
    'vasopressors',
    'oxygen',
  ]);
}

const SPANS = { hypotension: circulationSpan, oxygen: oxygenSpan } as const;

function badAttribution(findings: CrsFindings): CrsRefusal | null {
  const named = CRS_ATTRIBUTABLE.filter((part) => findings.attributedElsewhere[part] !== undefined);
  const unfit = named.filter((part) => SPANS[part](findings).low === 0);
  if (unfit.length > 0) {
    const detail = `Only a finding that grades above 0 can be attributed to another cause: ${unfit.join(', ')} does not.`;
    return refused(detail, at(unfit));
  }
  const blank = named.filter((part) => !saysWhy(findings.attributedElsewhere[part]));
  return blank.length === 0 ? null : refused(`${ASK_WHY}: ${blank.join(', ')}.`, at(blank));
}

const at = (parts: readonly CrsAttributable[]) => parts.map((part) => `attributedElsewhere.${part}`);
