export interface LabelWanted {
  readonly id: string;
  /** Where the line ends, in pixels. Of two that end at one height, the nearer one is named first. */
  readonly y: number;
  readonly x: number;
}

/** Places names beside a chart so that none covers another: each as near to its line's end as the ones above allow. */
export function placeLabels(wanted: readonly LabelWanted[], height: number, gap: number): ReadonlyMap<string, number> {
  const sorted = wanted.toSorted((a, b) => a.y - b.y || b.x - a.x);
  const placed = new Map<string, number>();
  let next = Number.NEGATIVE_INFINITY;
  for (const { id, y } of sorted) {
    next = Math.max(y, next + gap);
    placed.set(id, next);
  }
  // What ran over the bottom moves up as one block.
  let limit = height;
  for (const { id } of sorted.toReversed()) {
    const at = Math.min(placed.get(id) ?? limit, limit);
    placed.set(id, at);
    limit = at - gap;
  }
  return placed;
}
