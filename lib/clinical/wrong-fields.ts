import type { z } from 'zod';

/** What is wrong, by the path of the field: `ice.writing`. */
export type WrongFields = Readonly<Record<string, readonly string[]>>;

/** Enough to mend a form by, and a bound on what a hostile body can make us answer. */
const MOST_FIELDS = 40;
const LONGEST_NAME = 80;

export interface Wrong {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A key that is not known is named by its own path. */
export function wrongIn({ issues }: z.ZodError): readonly Wrong[] {
  return issues.flatMap((issue): readonly Wrong[] => {
    const { message, path } = issue;
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...path, key], message })) : [issue];
  });
}

export function fieldsOf(wrong: readonly Wrong[]): WrongFields {
  const fields = new Map<string, string[]>();
  for (const { path, message } of wrong) {
    const name = path.map(String).join('.').slice(0, LONGEST_NAME) || 'findings';
    const said = fields.get(name) ?? [];
    if (!said.includes(message)) fields.set(name, [...said, message]);
    if (fields.size === MOST_FIELDS) break;
  }
  return Object.fromEntries(fields);
}

/** A schema reads past a key of this name in a record; here every key must be accounted for. */
export function hiddenKeys(raw: unknown, records: readonly string[]): readonly Wrong[] {
  if (!isObject(raw)) return [];
  const hiding = records.filter((key) => {
    const record = raw[key];
    return isObject(record) && Object.hasOwn(record, '__proto__');
  });
  return hiding.map((key) => ({ path: [key, '__proto__'], message: 'Not a known key.' }));
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
