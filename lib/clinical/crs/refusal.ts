import { unfitAttribution } from '../cause';
import { type Refusal, refused } from '../refusal';
import { CRS_ATTRIBUTABLE, type CrsFindings } from './findings';
import { circulationSpan, oxygenSpan } from './span';

/** Why findings cannot be graded as entered, or `null`. The first reason that holds is given. */
export function findRefusal(findings: CrsFindings): Refusal | null {
  return nothingAnswered(findings) ?? badAttribution(findings);
}

/** What a fever is due to is no finding by itself. */
function nothingAnswered({ temperatureC, hypotension, vasopressors, oxygen }: CrsFindings): Refusal | null {
  if ([temperatureC, hypotension, vasopressors, oxygen].some((answer) => answer !== null)) return null;
  return refused('Nothing is answered. Give the temperature, the circulation or the oxygen.', [
    'temperatureC',
    'hypotension',
    'vasopressors',
    'oxygen',
  ]);
}

const SPANS = { hypotension: circulationSpan, oxygen: oxygenSpan } as const;

function badAttribution(findings: CrsFindings): Refusal | null {
  return unfitAttribution(findings.attributedElsewhere, CRS_ATTRIBUTABLE, (part) => SPANS[part](findings).low > 0);
}
