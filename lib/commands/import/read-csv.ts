import { parse } from 'csv-parse/sync';
import { err, type Failure, ok, type Result } from '@/lib/result';
import type { ImportFile } from './report';

/** The most rows one file may hold: an import is one transaction, and the ward waits behind it. */
const MAX_ROWS = 5000;

export interface CsvRow {
  readonly line: number;
  /** By column; a column that the file leaves out reads as empty. */
  readonly cells: Readonly<Record<string, string>>;
}

interface Format {
  readonly file: ImportFile;
  readonly columns: readonly string[];
  readonly required: readonly string[];
}

export const PATIENTS_FORMAT: Format = {
  file: 'patients',
  columns: [
    'mrn',
    'family_name',
    'given_name',
    'birth_date',
    'sex',
    'ward',
    'bed',
    'product',
    'infused_at',
    'weight_kg',
    'indication',
    'tumor_burden',
    'baseline_ice',
  ],
  required: ['mrn', 'family_name', 'given_name', 'birth_date', 'sex', 'ward', 'product', 'infused_at'],
};

export const CHECKS_FORMAT: Format = {
  file: 'checks',
  columns: [
    'mrn',
    'observed_at',
    'year',
    'month',
    'city',
    'hospital',
    'naming',
    'command',
    'writing',
    'attention',
    'ice_total',
    'consciousness',
    'seizure',
    'motor',
    'edema',
    'temperature_c',
    'not_done_reason',
    'note',
  ],
  required: ['mrn', 'observed_at'],
};

/** Reads UTF-8, comma-separated text with a header row (RFC 4180). Every fault names the file and the line. */
export function readCsv(bytes: Uint8Array, format: Format): Result<readonly CsvRow[], Failure> {
  const text = decode(bytes);
  if (text === null) return fault(format, 'The file is not UTF-8 text. Save it as “CSV UTF-8”.');
  let records: Parsed[];
  try {
    records = parse(text, OPTIONS) as unknown as Parsed[];
  } catch (error) {
    return fault(format, error instanceof Error ? error.message : 'The file cannot be read as CSV.');
  }
  const [head, ...rest] = records;
  if (!head) return fault(format, `The file is empty. Its first line names the columns: ${format.columns.join(', ')}.`);
  const columns = head.record.map((name) => name.trim());
  const problem = headerProblem(columns, format);
  if (problem) return fault(format, problem);
  if (rest.length > MAX_ROWS) return fault(format, `At most ${MAX_ROWS} rows at a time; the file has ${rest.length}.`);
  const rows: CsvRow[] = [];
  for (const { record, info } of rest) {
    const line = info.lines - breaksIn(record);
    if (record.length !== columns.length)
      return fault(format, `Line ${line}: ${record.length} cells where the header names ${columns.length}.`);
    rows.push({ line, cells: cellsOf(record, columns, format) });
  }
  return ok(rows);
}

const OPTIONS = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true } as const;

/** A note of several lines ends further down than its row begins. */
const breaksIn = (record: readonly string[]) =>
  record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** With `info`, the parser says on which line each record ended; its types do not know. */
interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function headerProblem(columns: readonly string[], format: Format): string | null {
  const unknown = columns.filter((name) => !format.columns.includes(name));
  if (unknown.length > 0) return `Unknown column ${unknown.join(', ')}. Accepted: ${format.columns.join(', ')}.`;
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index);
  if (twice.length > 0) return `Column ${twice.join(', ')} stands twice.`;
  const missing = format.required.filter((name) => !columns.includes(name));
  return missing.length > 0 ? `Column ${missing.join(', ')} is missing.` : null;
}

function cellsOf(record: readonly string[], columns: readonly string[], format: Format): Record<string, string> {
  return Object.fromEntries(
    format.columns.map((name) => {
      const at = columns.indexOf(name);
      return [name, (at === -1 ? '' : (record[at] ?? '')).trim()];
    }),
  );
}

function fault(format: Format, detail: string): Result<never, Failure> {
  return err({ kind: 'invalid', detail: `${format.file}: ${detail}`, fields: { [format.file]: [detail] } });
}
