import { countsInWords, type ImportReport, isReport } from '@/lib/commands/import/report';

/** What came back: a report, or a sentence why there is none. */
export type ImportAnswer =
  | { readonly kind: 'report'; readonly report: ImportReport }
  | { readonly kind: 'problem'; readonly title: string; readonly detail: string };

/** A refused import carries its report; any other refusal is a problem with a sentence. */
export function readAnswer(body: unknown): ImportAnswer {
  if (isReport(body)) return { kind: 'report', report: body };
  const { title, detail } = isRecord(body) ? body : {};
  return {
    kind: 'problem',
    title: typeof title === 'string' ? title : 'The import failed',
    detail:
      typeof detail === 'string' ? detail : 'The server gave no reason. Nothing is known to be written; check again.',
  };
}

const isRecord = (body: unknown): body is Record<string, unknown> => typeof body === 'object' && body !== null;

export interface Verdict {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly says: string;
}

/** What happened, or would happen, in words. */
export function verdictOf(report: ImportReport): Verdict {
  const { refused } = report.counts;
  const sum = countsInWords(report);
  if (report.rows.length === 0)
    return { tone: 'warning', title: 'The files hold no rows', says: 'Nothing was written.' };
  if (refused > 0) {
    const rows = refused === 1 ? 'One row is refused' : `${refused} rows are refused`;
    return { tone: 'error', title: rows, says: `${sum}. An import is all or nothing, so nothing was written.` };
  }
  if (isUnchanged(report)) {
    return {
      tone: 'info',
      title: 'Nothing would change',
      says: `${sum}. These rows are already in the record, so nothing was written.`,
    };
  }
  if (report.applied) return { tone: 'success', title: 'Imported', says: `${sum}.` };
  return { tone: 'info', title: 'The files are in order', says: `${sum}. Nothing was written yet.` };
}

const isUnchanged = ({ counts }: ImportReport) => counts.new === 0 && counts.changed === 0 && counts.refused === 0;
