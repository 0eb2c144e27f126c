import type { NotDoneReason } from '@/lib/clinical/icans/findings';
import { DOMAIN_IN_TEXT, missingWords } from '@/lib/clinical/icans/missing-words';
import type { Graded, IcansResult, Incomplete } from '@/lib/clinical/icans/result';
import { NOT_DONE_WORDS } from '@/lib/clinical/icans/words';
import { unreachable } from '@/lib/clinical/unreachable';

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A reason inside a sentence: `not assessable (sedated)`. */
export function reasonWords(reason: NotDoneReason): string {
  return lowered(NOT_DONE_WORDS[reason]);
}

/** What stands under the chip: what drove the grade, as what a range alerts, or why there is none. */
export function driverLine(result: IcansResult): string {
  switch (result.kind) {
    case 'graded':
      return parts(gradedLine(result), attributedLine(result));
    case 'incomplete':
      return parts(incompleteLine(result), attributedLine(result));
    case 'not-assessable':
      return parts(reasonWords(result.reason), attributedLine(result));
    default:
      return unreachable(result);
  }
}

function parts(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('; ');
}

function gradedLine({ drivenBy, partial }: Graded): string {
  const by =
    drivenBy.length === 0 ? 'no graded finding' : `by ${listed(drivenBy.map((domain) => DOMAIN_IN_TEXT[domain]))}`;
  return partial ? `${by}, partial` : by;
}

function incompleteLine({ alertAs, missing }: Incomplete): string {
  const [first] = missing;
  const lacks =
    missing.length === 1 && first !== undefined
      ? `missing: ${missingWords(first)}`
      : `${missing.length} answers missing`;
  return alertAs === 0 ? lacks : `alerts as ${alertAs}; ${lacks}`;
}

function attributedLine({ attributed = [] }: IcansResult): string {
  return attributed.length === 0
    ? ''
    : `${listed(attributed.map((domain) => DOMAIN_IN_TEXT[domain]))} attributed elsewhere`;
}
