export type ImportFile = 'patients' | 'checks';

export type RowStatus = 'new' | 'changed' | 'unchanged' | 'refused';

export interface ImportRow {
  readonly file: ImportFile;
  readonly line: number;
  readonly status: RowStatus;
  readonly reason?: string;
  readonly warning?: string;
}

/** What an import did, or a dry run would do; the page and the shell command read it as JSON. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly applied: boolean;
  readonly counts: Readonly<Record<RowStatus, number>>;
  readonly rows: readonly ImportRow[];
}

export function countRows(rows: readonly ImportRow[]): Record<RowStatus, number> {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const row of rows) counts[row.status] += 1;
  return counts;
}

/** `276 new, 0 changed, 0 unchanged, 0 refused` */
export function countsInWords({ counts }: ImportReport): string {
  return `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused`;
}

/** A refused import carries its report as well; any other refusal has none. */
export function isReport(answer: unknown): answer is ImportReport {
  if (typeof answer !== 'object' || answer === null || !('counts' in answer && 'rows' in answer)) return false;
  return typeof answer.counts === 'object' && answer.counts !== null && Array.isArray(answer.rows);
}
