import { isGiven } from '../answer';
import { fieldsOf, hiddenKeys, type WrongFields, wrongIn } from '../wrong-fields';
import type { NeuroFindings } from './findings';
import type { CheckForm } from './form';
import { neuroFindings, toFindings } from './schema';

export type ParsedFindings =
  /** `form` is the test the caller began, also where no question of it was answered. */
  | { readonly ok: true; readonly value: NeuroFindings; readonly form: CheckForm }
  | { readonly ok: false; readonly fields: WrongFields };

/** Reads a neuro check from anything at all. Nothing is coerced; whatever is not listed is refused by name. */
export function parseFindings(raw: unknown): ParsedFindings {
  const hidden = hiddenKeys(raw, ['notDone', 'attributedElsewhere']);
  if (hidden.length > 0) return { ok: false, fields: fieldsOf(hidden) };
  const parsed = neuroFindings.safeParse(raw);
  if (!parsed.success) return { ok: false, fields: fieldsOf(wrongIn(parsed.error)) };
  return { ok: true, value: toFindings(parsed.data), form: isGiven(parsed.data.capd) ? 'capd' : 'ice' };
}
