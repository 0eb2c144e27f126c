import { fieldsOf, hiddenKeys, type WrongFields, wrongIn } from '../wrong-fields';
import type { CrsFindings } from './findings';
import { crsFindings, toCrsFindings } from './schema';

export type ParsedCrs =
  | { readonly ok: true; readonly value: CrsFindings }
  | { readonly ok: false; readonly fields: WrongFields };

/** Reads a CRS check from anything at all. Nothing is coerced; whatever is not listed is refused by name. */
export function parseCrs(raw: unknown): ParsedCrs {
  const hidden = hiddenKeys(raw, ['attributedElsewhere', 'oxygen']);
  if (hidden.length > 0) return { ok: false, fields: fieldsOf(hidden) };
  const parsed = crsFindings.safeParse(raw);
  return parsed.success
    ? { ok: true, value: toCrsFindings(parsed.data) }
    : { ok: false, fields: fieldsOf(wrongIn(parsed.error)) };
}
