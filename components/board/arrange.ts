/** Puts rows in a known order; rows that are new come last, rows that are gone are left out. */
export function arrange<Row extends { readonly id: string }>(
  rows: readonly Row[],
  order: readonly string[],
): readonly Row[] {
  const known = order.flatMap((id) => rows.filter((row) => row.id === id));
  return [...known, ...rows.filter((row) => !order.includes(row.id))];
}
