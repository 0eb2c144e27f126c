// The arguments of a server action come in a format that can point at promises, files, server functions
// and prototypes. Ours are plain data, so everything but plain data is refused before it is decoded.

const MAX_DEPTH = 8;
const MAX_ITEMS = 200;

/** Escaped text, undefined, the fields of the submitted form, and dates; no other reference. */
const PLAIN_REFERENCE = /^(\$\$|\$undefined$|\$K[0-9a-f]{1,4}$|\$D\d{4}-\d\d-\d\dT[\d:.]+Z$)/;

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype', 'then'];

function isPlain(value: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof value === 'string') return !value.startsWith('$') || PLAIN_REFERENCE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  const entries = Object.entries(value);
  return (
    entries.length <= MAX_ITEMS &&
    entries.every(([key, item]) => !FORBIDDEN_KEYS.includes(key) && isPlain(item, depth + 1))
  );
}

function parse(text: string): { readonly value: unknown } | null {
  // Deep nesting is refused as text: only then is parsing it safe.
  if (/(?:[[{]\s*){40}/.test(text)) return null;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** The arguments of an action that was called by script: a list of plain data. */
export function isPlainArguments(text: string): boolean {
  const parsed = parse(text);
  return parsed !== null && Array.isArray(parsed.value) && isPlain(parsed.value);
}

const ACTION_ID = /^[0-9a-f]{42}$/;

export const isActionId = (text: string): boolean => ACTION_ID.test(text);

/** One part of a submitted form. What is not ours to decode is text that a person typed. */
export function isPlainPart(name: string, text: string): boolean {
  if (/^\d+$/.test(name)) return isPlainPartValue(text);
  if (/^\$ACTION_\d+:0$/.test(name)) return isActionReference(text);
  if (/^\$ACTION_\d+:\d+$/.test(name)) return isPlainPartValue(text);
  if (name.startsWith('$ACTION_ID_')) return isActionId(name.slice('$ACTION_ID_'.length));
  return true;
}

function isPlainPartValue(text: string): boolean {
  if (text === '') return true;
  const parsed = parse(text);
  return parsed !== null && isPlain(parsed.value);
}

/** Which action a form without script calls, and where its bound arguments are. */
function isActionReference(text: string): boolean {
  const value = parse(text)?.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { id, bound, ...rest } = value as Record<string, unknown>;
  const isBound = bound === null || (typeof bound === 'string' && /^\$@\d{1,3}$/.test(bound));
  return typeof id === 'string' && isActionId(id) && isBound && Object.keys(rest).length === 0;
}
