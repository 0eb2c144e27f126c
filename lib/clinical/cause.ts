import { z } from 'zod';
import { ATTRIBUTION } from './icans/criteria';
import { type Refusal, refused } from './refusal';

const CAUSE = `Give the cause as text of at most ${ATTRIBUTION.reasonAtMost} characters.`;

/** What else a finding is due to, as a caller may send it. */
export const cause = z
  .string({ error: CAUSE })
  .max(ATTRIBUTION.reasonAtMost)
  // Half a character or a control character cannot be stored and read back alike everywhere.
  .regex(/^(?:[^\p{Cs}\p{Cc}]|[\t\n\r])*$/u);

/** Characters that print nothing do not make a reason. */
function saysWhy(reason = ''): boolean {
  return [...reason].filter((character) => !/[\p{Z}\p{C}]/u.test(character)).length >= ATTRIBUTION.reasonAtLeast;
}

/** Refuses what was set aside and cannot be: a part that grades nothing, or one without a reason. */
export function unfitAttribution<Part extends string>(
  causes: { readonly [part in Part]?: string },
  order: readonly Part[],
  canGrade: (part: Part) => boolean,
): Refusal | null {
  const at = (parts: readonly Part[]) => parts.map((part) => `attributedElsewhere.${part}`);
  const named = order.filter((part) => causes[part] !== undefined);
  const unfit = named.filter((part) => !canGrade(part));
  if (unfit.length > 0) {
    const detail = `Only a finding that grades above 0 can be attributed to another cause: ${unfit.join(', ')} does not.`;
    return refused(detail, at(unfit));
  }
  const blank = named.filter((part) => !saysWhy(causes[part]));
  const detail = `Say in ${ATTRIBUTION.reasonAtLeast} characters or more what else caused it: ${blank.join(', ')}.`;
  return blank.length === 0 ? null : refused(detail, at(blank));
}
