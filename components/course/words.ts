import type { PointRange } from '@/lib/clinical/board/row';
import type { CourseCheckView } from '@/lib/clinical/course/view';
import type { IcansDomain, NotDoneReason } from '@/lib/clinical/icans/findings';
import type { IcansResult } from '@/lib/clinical/icans/result';
import { unreachable } from '@/lib/clinical/unreachable';

export const DOMAIN_WORDS: Readonly<Record<IcansDomain, string>> = {
  ice: 'ICE',
  capd: 'CAPD',
  consciousness: 'consciousness',
  seizure: 'seizure',
  motor: 'motor signs',
  edema: 'raised pressure or edema',
};

export const REASON_WORDS: Readonly<Record<NotDoneReason, string>> = {
  refused: 'refused',
  language: 'language',
  'sensory-deficit': 'hearing or sight',
  'physical-cannot-write': 'cannot write',
  asleep: 'asleep',
  sedated: 'sedated',
  intubated: 'intubated',
  away: 'away',
  'not-done': 'reason not known',
};

/** `8`, `8 to 9`, `not assessed`. */
export function pointWords(points: PointRange | null): string {
  if (points === null) return 'not assessed';
  return 'total' in points ? String(points.total) : `${points.low} to ${points.high}`;
}

export function gradeWords(icans: IcansResult | null): string {
  if (icans === null) return 'no grade';
  switch (icans.kind) {
    case 'graded':
      return `Grade ${icans.grade}`;
    case 'incomplete':
      return `Grade ${icans.atLeast} to ${icans.atMost}, incomplete`;
    case 'not-assessable':
      return `not assessable (${REASON_WORDS[icans.reason]})`;
    default:
      return unreachable(icans);
  }
}

/** What the grade came from: `ICE and seizure`; nothing for grade 0. */
export function driverWords(icans: IcansResult | null): string | null {
  if (icans?.kind !== 'graded' || icans.drivenBy.length === 0) return null;
  return new Intl.ListFormat('en').format(icans.drivenBy.map((domain) => DOMAIN_WORDS[domain]));
}

/** Why a check has no points or no grade, in one or two words for the chart. */
export function gapReason(check: CourseCheckView): string {
  const { notDone } = check.findings;
  const reason = check.icans?.kind === 'not-assessable' ? check.icans.reason : (notDone.ice ?? notDone.capd);
  return reason && reason !== 'not-done' ? REASON_WORDS[reason] : 'not tested';
}
