import type { z } from 'zod';
import { isGiven } from '../answer';
import type { NeuroFindings } from './findings';
import type { CheckForm } from './form';
import { neuroFindings, toFindings } from './schema';

/** What is wrong, by the path of the field: `ice.writing`. */
export type WrongFields = Readonly<Record<string, readonly string[]>>;

export type ParsedFindings =
  /** `form` is the test the caller began, also where no question of it was answered. */
  | { readonly ok: true; readonly value: NeuroFindings; readonly form: CheckForm }
  | { readonly ok: false; readonly fields: WrongFields };

/** Enough to mend a form by, and a bound on what a hostile body can make us answer. */
const MOST_FIELDS = 40;
const LONGEST_NAME = 80;

/** Reads a neuro check from anything at all. Nothing is coerced; whatever is not listed is refused by name. */
export function parseFindings(raw: unknown): ParsedFindings {
  const hidden = hiddenKeys(raw);
  if (hidden.length > 0) return { ok: false, fields: fieldsOf(hidden) };
  const parsed = neuroFindings.safeParse(raw);
  if (!parsed.success) return { ok: false, fields: fieldsOf(parsed.error.issues.flatMap(toWrong)) };
  return { ok: true, value: toFindings(parsed.data), form: isGiven(parsed.data.capd) ? 'capd' : 'ice' };
}

interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function toWrong(issue: z.core.$ZodIssue): readonly Wrong[] {
  const { message, path } = issue;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...path, key], message })) : [issue];
}

function fieldsOf(wrong: readonly Wrong[]): WrongFields {
  const fields = new Map<string, string[]>();
  for (const { path, message } of wrong) {
    const name = path.map(String).join('.').slice(0, LONGEST_NAME) || 'findings';
    const said = fields.get(name) ?? [];
    if (!said.includes(message)) fields.set(name, [...said, message]);
    if (fields.size === MOST_FIELDS) break;
  }
  return Object.fromEntries(fields);
}

/** The schema reads past a key of this name in a record; here every key must be accounted for. */
function hiddenKeys(raw: unknown): readonly Wrong[] {
  if (!isObject(raw)) return [];
  const records = ['notDone', 'attributedElsewhere'].filter((key) => {
    const record = raw[key];
    return isObject(record) && Object.hasOwn(record, '__proto__');
  });
  return records.map((key) => ({ path: [key, '__proto__'], message: 'Not a known key.' }));
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
