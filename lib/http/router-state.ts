// What the framework's router in the browser says it shows already. The framework answers one that it cannot
// read with an error of its own, so its shape is looked at first.

const MAX_LENGTH = 40_000;
const MAX_DEPTH = 40;
const PARAMETER_TYPES: readonly unknown[] = ['c', 'oc', 'd'];
const MARKS: readonly unknown[] = ['refetch', 'inside-shared-layout', 'metadata-only'];

/** Whether the value of `Next-Router-State-Tree` is one that a router of this framework sends. */
export function isRouterState(header: string): boolean {
  if (header.length > MAX_LENGTH) return false;
  try {
    return isTree(JSON.parse(decodeURIComponent(header)), 0);
  } catch {
    return false;
  }
}

function isTree(value: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH || !Array.isArray(value) || value.length < 2 || value.length > 6) return false;
  const [segment, children, ...marks] = value as unknown[];
  if (!isSegment(segment) || typeof children !== 'object' || children === null || Array.isArray(children)) return false;
  return areMarks(marks) && Object.values(children).every((child) => isTree(child, depth + 1));
}

function isSegment(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [name, key, type, siblings] = value as unknown[];
  return typeof name === 'string' && typeof key === 'string' && PARAMETER_TYPES.includes(type) && areSiblings(siblings);
}

const areSiblings = (value: unknown): boolean => value === null || isListOfText(value);

const isListOfText = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** All may be left out or be null: where a part came from, what to fetch of it, and two marks of its own. */
function areMarks([refresh, fetch, hint, key]: readonly unknown[]): boolean {
  return (
    (refresh == null || (isListOfText(refresh) && (refresh as string[]).length === 2)) &&
    (fetch == null || MARKS.includes(fetch)) &&
    (hint == null || typeof hint === 'number') &&
    (key === undefined || typeof key === 'string')
  );
}
