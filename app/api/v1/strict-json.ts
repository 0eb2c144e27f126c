import { err, ok, type Result } from '@/lib/result';

const MAX_DEPTH = 8;

/** Tokens of text that is known to be valid JSON: a string (with the colon that makes it a key), or a bracket. */
const TOKEN = /(?<string>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?|(?<open>[{[])|[}\]]/g;

/** What encloses the token being read: the keys already seen in an object, or `null` in a list. */
type Frame = Set<string> | null;

/**
 * JSON as its sender must have meant it. `JSON.parse` silently keeps the last of two equal keys,
 * so a body with `"year": 1, "year": 0` would be graded on half of what was sent: it is refused here.
 * Also refused: nesting deeper than 8, `__proto__` as a key, and half of a surrogate pair.
 */
export function parseStrictJson(text: string): Result<unknown, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('The body is not valid JSON.');
  }
  const fault = findFault(text);
  return fault === null ? ok(value) : err(fault);
}

function findFault(text: string): string | null {
  const frames: Frame[] = [];
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { string, colon, open } = groups;
    const fault =
      string === undefined
        ? faultInNesting(frames, open)
        : faultInString(frames, { content: String(JSON.parse(string)), isKey: colon !== undefined });
    if (fault !== null) return fault;
  }
  return null;
}

function faultInNesting(frames: Frame[], open: string | undefined): string | null {
  if (open === undefined) frames.pop();
  else frames.push(open === '{' ? new Set() : null);
  return frames.length > MAX_DEPTH ? `The body is nested deeper than ${MAX_DEPTH} levels.` : null;
}

function faultInString(frames: readonly Frame[], token: { content: string; isKey: boolean }): string | null {
  const { content, isKey } = token;
  if (/\p{Surrogate}/u.test(content)) return 'A text in the body holds half of a character pair.';
  const keys = frames.at(-1);
  if (!isKey || !keys) return null;
  if (content === '__proto__') return 'The key "__proto__" is not accepted.';
  if (keys.has(content)) return `The key ${JSON.stringify(content)} is given twice.`;
  keys.add(content);
  return null;
}
