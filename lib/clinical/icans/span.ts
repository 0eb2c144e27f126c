import { bandOf } from '../bands';
import { capdPoints, isUnable } from '../capd/points';
import { icePoints } from '../ice/points';
import { unreachable } from '../unreachable';
import { CAPD_CRITERIA, ICANS_CRITERIA, MISSING_ANSWERS, type Span } from './criteria';
import type { Consciousness, IcansDomain, NeuroFindings, Seizure } from './findings';
import type { IcansGrade } from './result';

const UNANSWERED: Span = MISSING_ANSWERS.unanswered;
const SIGNS = ICANS_CRITERIA.signs;

const exactly = (grade: IcansGrade): Span => ({ low: grade, high: grade });

export function worseOf(a: IcansGrade, b: IcansGrade): IcansGrade {
  return a > b ? a : b;
}

/** The grade that a number of ICE points gives by itself. */
export function iceGradeOf(points: number): IcansGrade {
  return bandOf<IcansGrade>(ICANS_CRITERIA.ice, points);
}

/** The grade that a number of CAPD points gives by itself. */
export function capdGradeOf(points: number): IcansGrade {
  return bandOf<IcansGrade>(CAPD_CRITERIA, points);
}

/** The lowest and the highest grade a domain can have, whether or not it is attributed elsewhere. */
export function domainSpan(findings: NeuroFindings, domain: IcansDomain): Span {
  switch (domain) {
    case 'ice':
      return iceSpan(findings);
    case 'capd':
      return capdSpan(findings);
    case 'consciousness':
      return consciousnessSpan(findings.consciousness);
    case 'seizure':
      return seizureSpan(findings.seizure);
    case 'motor':
      return findings.motor === null ? UNANSWERED : exactly(SIGNS.motor[findings.motor]);
    case 'edema':
      return findings.edema === null ? UNANSWERED : exactly(SIGNS.edema[findings.edema]);
    default:
      return unreachable(domain);
  }
}

function iceSpan(findings: NeuroFindings): Span {
  const points = icePoints(findings.ice);
  // Every missing item could still be right, so the best grade comes from the highest total.
  return points === null ? UNANSWERED : { low: iceGradeOf(points.high), high: iceGradeOf(points.low) };
}

function capdSpan(findings: NeuroFindings): Span {
  if (isUnable(findings.capd)) return unableSpan(findings.consciousness);
  const points = capdPoints(findings.capd);
  return points === null ? UNANSWERED : { low: capdGradeOf(points.low), high: capdGradeOf(points.high) };
}

/** A sedated child cannot be scored either, and that is no sign of ICANS. */
function unableSpan(consciousness: Consciousness | null): Span {
  return consciousness === 'not-assessable' ? UNANSWERED : exactly(CAPD_CRITERIA.unable);
}

function consciousnessSpan(answer: Consciousness | null): Span {
  if (answer === null || answer === 'not-assessable') return UNANSWERED;
  return exactly(SIGNS.consciousness[answer]);
}

function seizureSpan(answer: Seizure | null): Span {
  if (answer === null) return UNANSWERED;
  if (answer === 'duration-unknown') return MISSING_ANSWERS.seizureOfUnknownDuration;
  return exactly(SIGNS.seizure[answer]);
}

/** The worst lowest and the worst highest. Nothing left to reckon with is grade 0. */
export function worstSpan(spans: readonly Span[]): Span {
  return spans.reduce<Span>(
    (worst, span) => ({ low: worseOf(worst.low, span.low), high: worseOf(worst.high, span.high) }),
    exactly(0),
  );
}
