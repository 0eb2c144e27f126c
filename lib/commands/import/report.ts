import type { ImportFile } from './read-csv';

export type RowStatus = 'new' | 'changed' | 'unchanged' | 'refused';

export interface RowReport {
  readonly file: ImportFile;
  readonly line: number;
  readonly status: RowStatus;
  readonly reason?: string;
  readonly warning?: string;
}

export interface ImportReport {
  readonly dryRun: boolean;
  readonly applied: boolean;
  readonly counts: Readonly<Record<RowStatus, number>>;
  readonly rows: readonly RowReport[];
}

export function countRows(rows: readonly RowReport[]): Record<RowStatus, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const row of rows) counts[row.status] += 1;
  return counts;
}
