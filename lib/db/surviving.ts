interface Correctable {
  readonly id: string;
  readonly correctsId: string | null;
  readonly enteredInError: boolean;
}

/** The rows that still stand: no row corrects them, and they do not themselves say "entered in error". */
export function surviving<Row extends Correctable>(rows: readonly Row[]): Row[] {
  const corrected = new Set(rows.map((row) => row.correctsId));
  return rows.filter((row) => !row.enteredInError && !corrected.has(row.id));
}
