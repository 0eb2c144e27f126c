import { z } from 'zod';
import { ATTRIBUTION } from './icans/criteria';

const CAUSE = `Give the cause as text of at most ${ATTRIBUTION.reasonAtMost} characters.`;

/** What else a finding is due to, as a caller may send it. */
export const cause = z
  .string({ error: CAUSE })
  .max(ATTRIBUTION.reasonAtMost)
  // Half a character or a control character cannot be stored and read back alike everywhere.
  .regex(/^(?:[^\p{Cs}\p{Cc}]|[\t\n\r])*$/u);

/** Characters that print nothing do not make a reason. */
export function saysWhy(reason = ''): boolean {
  return [...reason].filter((character) => !/[\p{Z}\p{C}]/u.test(character)).length >= ATTRIBUTION.reasonAtLeast;
}

export const ASK_WHY = `Say in ${ATTRIBUTION.reasonAtLeast} characters or more what else caused it`;
