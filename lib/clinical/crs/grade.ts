import { worseOf } from '../icans/span';
import type { Refusal } from '../refusal';
import { RULESET } from '../ruleset';
import { CRS_CRITERIA, type CrsSpan } from './criteria';
import { CRS_ATTRIBUTABLE, type CrsAttributable, type CrsDomain, type CrsFindings } from './findings';
import { missingIn } from './missing';
import { findRefusal } from './refusal';
import type { CrsGrade, CrsResult } from './result';
import { circulationSpan, feverOf, oxygenSpan } from './span';

const NOTHING: CrsSpan = { low: 0, high: 0 };

/** What a grade is reckoned from: every part as it counts. */
interface Reckoning {
  /** Null: not known. */
  readonly fever: boolean | null;
  readonly masked: boolean | null;
  readonly parts: Readonly<Record<CrsAttributable, CrsSpan>>;
}

/** The CRS grade: fever, or fever masked, opens it; then the worst of circulation and oxygen, at least 1 with fever. */
export function gradeCrs(findings: CrsFindings): CrsResult | Refusal {
  const refusal = findRefusal(findings);
  if (refusal !== null) return refusal;
  const attributed = CRS_ATTRIBUTABLE.filter((part) => findings.attributedElsewhere[part] !== undefined);
  const reckoning = reckoningOf(findings, attributed);
  return { ...reckon(findings, reckoning), ...attributionOf(findings, attributed) };
}

function reckoningOf(findings: CrsFindings, attributed: readonly CrsAttributable[]): Reckoning {
  return {
    fever: feverOf(findings),
    masked: findings.feverMasked,
    parts: {
      hypotension: attributed.includes('hypotension') ? NOTHING : circulationSpan(findings),
      oxygen: attributed.includes('oxygen') ? NOTHING : oxygenSpan(findings),
    },
  };
}

function reckon(findings: CrsFindings, reckoning: Reckoning): CrsResult {
  const { low, high } = spanOf(reckoning);
  const missing = missingIn(findings);
  if (low === high) {
    const partial = missing.length > 0;
    return { kind: 'graded', grade: low, drivenBy: drivers(reckoning, low), partial, ruleset: RULESET };
  }
  const asked = lacksAttribution(reckoning) ? [...missing, 'fever.attribution'] : missing;
  const alertAs = worseOf(low, sureOf(reckoning));
  return { kind: 'incomplete', atLeast: low, atMost: high, alertAs, missing: asked, ruleset: RULESET };
}

/** The best and the worst that the missing answers can still make of it. */
function spanOf({ fever, masked, parts }: Reckoning): CrsSpan {
  const low = worseOf(parts.hypotension.low, parts.oxygen.low);
  const high = worseOf(parts.hypotension.high, parts.oxygen.high);
  const least = fever === true ? worseOf(low, CRS_CRITERIA.fever.is) : low;
  const most = fever === false ? high : worseOf(high, CRS_CRITERIA.fever.is);
  // Without fever the rest may all have another cause, so nothing of it is sure.
  return { low: fever === true || masked === true ? least : 0, high: most };
}

/** The worst of what was found for certain, whatever it is due to. */
function sureOf({ fever, parts }: Reckoning): CrsGrade {
  const found = worseOf(parts.hypotension.low, parts.oxygen.low);
  return fever === true ? worseOf(found, CRS_CRITERIA.fever.is) : found;
}

/** Never a plain 0 while pressors or oxygen go on, and never a plain grade without fever: a person says what they are due to. */
function lacksAttribution(reckoning: Reckoning): boolean {
  return reckoning.fever === false && reckoning.masked === false && sureOf(reckoning) > 0;
}

function drivers({ fever, parts }: Reckoning, grade: CrsGrade): readonly CrsDomain[] {
  if (grade === 0) return [];
  const byPart = CRS_ATTRIBUTABLE.filter((part) => parts[part].low === grade);
  return fever === true && grade === CRS_CRITERIA.fever.is ? ['fever', ...byPart] : byPart;
}

function attributionOf(findings: CrsFindings, attributed: readonly CrsAttributable[]) {
  return attributed.length === 0 ? {} : { attributed, unattributedGrade: spanOf(reckoningOf(findings, [])).low };
}
