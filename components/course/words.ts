import type { PointRange } from '@/lib/clinical/board/row';
import type { CourseCheckView } from '@/lib/clinical/course/view';
import type { NotDoneReason } from '@/lib/clinical/icans/findings';
import { DOMAIN_IN_TEXT } from '@/lib/clinical/icans/missing-words';
import type { IcansResult } from '@/lib/clinical/icans/result';
import { NOT_DONE_WORDS } from '@/lib/clinical/icans/words';
import { unreachable } from '@/lib/clinical/unreachable';

/** `Asleep, not woken` on the form, `asleep` in a line of text. */
export function reasonInText(reason: NotDoneReason): string {
  const [short = ''] = NOT_DONE_WORDS[reason].split(/, | \(/);
  return lowerFirst(short);
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

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
      return `not assessable (${reasonInText(icans.reason)})`;
    default:
      return unreachable(icans);
  }
}

/** What the grade came from: `ICE and seizure`; nothing for grade 0 or no grade. */
export function driverWords(icans: IcansResult | null): string | null {
  if (icans?.kind !== 'graded' || icans.drivenBy.length === 0) return null;
  return listed(icans.drivenBy.map((domain) => DOMAIN_IN_TEXT[domain]));
}

/** `a`, `a and b`, `a, b and c` */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Why a check has no points or no grade, in one or two words for the chart. */
export function gapReason(check: CourseCheckView): string {
  const { notDone } = check.findings;
  const reason = check.icans?.kind === 'not-assessable' ? check.icans.reason : (notDone.ice ?? notDone.capd);
  return reason === undefined || reason === 'not-done' ? 'not tested' : reasonInText(reason);
}
