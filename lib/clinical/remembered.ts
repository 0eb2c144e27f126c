/** Some thousand patients with all their checks; beyond that it starts afresh. */
const MOST = 50_000;

/**
 * The same function, working out each answer once: where an instant lies in a zone never changes, is slow to find,
 * and a board asks it of the same instants at every reading. `derive` must be pure and its answer immutable.
 */
export function remembered<T>(derive: (zone: string, at: number) => T): (zone: string, at: number) => T {
  const known = new Map<string, T>();
  return (zone, at) => {
    const key = `${zone} ${at}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const answer = derive(zone, at);
    known.set(key, answer);
    return answer;
  };
}
