import { numberOrText } from '@/lib/clinical/answer';
import {
  type NeuroFindings,
  NOT_DONE_REASONS,
  type NotDoneKey,
  type NotDoneReason,
} from '@/lib/clinical/icans/findings';
import { parseFindings } from '@/lib/clinical/icans/parse';
import { ICE } from '@/lib/clinical/ice/items';
import { readInstant } from '@/lib/clinical/instant';
import type { Instant } from '@/lib/clinical/time';
import { err, ok, type Result } from '@/lib/result';
import { fieldsOf } from '../command';
import { isPlainText } from '../input';
import { type Registration, registration } from '../register-patient';
import type { CsvRow } from './read-csv';

/** A row that cannot be taken, in words that name the column. */
type Refusal = string;

const COLUMN_OF: Readonly<Record<string, string>> = {
  familyName: 'family_name',
  givenName: 'given_name',
  birthDate: 'birth_date',
  infusedAt: 'infused_at',
  weightKg: 'weight_kg',
  tumorBurden: 'tumor_burden',
  baselineIce: 'baseline_ice',
};

/** The column that a field of a registration comes from. */
export const columnOf = (field: string): string => COLUMN_OF[field] ?? field;

/** One line of patients.csv as a registration. */
export function readPatientRow({ cells }: CsvRow): Result<Registration, Refusal> {
  const parsed = registration.safeParse({
    mrn: cells['mrn'],
    familyName: cells['family_name'],
    givenName: cells['given_name'],
    birthDate: cells['birth_date'],
    sex: cells['sex'],
    ward: cells['ward'],
    bed: cells['bed'],
    product: cells['product'],
    infusedAt: cells['infused_at'],
    weightKg: cells['weight_kg'],
    indication: cells['indication'],
    tumorBurden: cells['tumor_burden'],
    baselineIce: numberOrText(cells['baseline_ice'] ?? ''),
  });
  if (parsed.success) return ok(parsed.data);
  return err(inWords(fieldsOf(parsed.error)));
}

function inWords(fields: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(fields)
    .map(([field, messages]) => `${columnOf(field)}: ${messages.join(' ')}`)
    .join(' ');
}

export interface CheckRow {
  readonly mrn: string;
  readonly observedAt: Instant;
  readonly findings: NeuroFindings;
  readonly temperatureC: number | null;
  readonly note: string | null;
}

/** One line of checks.csv. An empty cell is "not assessed"; nothing is coerced. */
export function readCheckRow({ cells }: CsvRow): Result<CheckRow, Refusal> {
  const mrn = (cells['mrn'] ?? '').normalize('NFC');
  if (mrn === '') return err('mrn: Give the MRN.');
  const observedAt = readInstant(cells['observed_at'] ?? '');
  if (observedAt === null)
    return err('observed_at: Give a date and time with its offset, for example 2026-11-20T09:00-05:00.');
  const temperature = readTemperature(cells['temperature_c'] ?? '');
  if (!temperature.ok) return temperature;
  const findings = readFindings(cells);
  if (!findings.ok) return findings;
  const note = readNote(cells['note'] ?? '');
  if (!note.ok) return note;
  return ok({ mrn, observedAt, findings: findings.value, temperatureC: temperature.value, note: note.value });
}

const MOST_NOTE = 500;

function readNote(cell: string): Result<string | null, Refusal> {
  if (cell.length > MOST_NOTE) return err(`note: Keep the note to ${MOST_NOTE} characters.`);
  if (!isPlainText(cell)) return err('note: Leave control characters out of the note.');
  return ok(cell || null);
}

/** A reason that is none is refused also where nothing is left out for it to explain. */
function readFindings(cells: Cells): Result<NeuroFindings, Refusal> {
  const reason = cells['not_done_reason'] || null;
  if (reason !== null && !NOT_DONE_REASONS.some((known) => known === reason))
    return err(`not_done_reason: Accepted: ${NOT_DONE_REASONS.join(', ')}.`);
  const parsed = parseFindings(rawFindings(cells));
  return parsed.ok ? ok(parsed.value) : err(inWords(asColumns(parsed.fields)));
}

function readTemperature(cell: string): Result<number | null, Refusal> {
  if (cell === '') return ok(null);
  const degrees = /^\d{2}(\.\d)?$/.test(cell) ? Number(cell) : Number.NaN;
  return degrees >= 25 && degrees <= 45
    ? ok(degrees)
    : err('temperature_c: Give degrees Celsius from 25 to 45 with at most one decimal.');
}

type Cells = CsvRow['cells'];

const textOrNull = (cell: string | undefined): string | null => cell || null;

function rawFindings(cells: Cells): unknown {
  const items = Object.fromEntries(ICE.items.map(({ key }) => [key, numberOrText(cells[key] ?? '')]));
  const total = numberOrText(cells['ice_total'] ?? '');
  return {
    ice: total === null ? items : { ...items, total },
    consciousness: textOrNull(cells['consciousness']),
    seizure: textOrNull(cells['seizure']),
    motor: textOrNull(cells['motor']),
    edema: textOrNull(cells['edema']),
    notDone: reasons(cells, items, total !== null),
  };
}

/** `not_done_reason` speaks for every blank ICE item, and for consciousness that could not be assessed. */
function reasons(cells: Cells, items: Readonly<Record<string, unknown>>, hasTotal: boolean): Record<string, string> {
  const reason = cells['not_done_reason'];
  if (!reason) return {};
  const blank = ICE.items.filter(({ key }) => items[key] === null).map(({ key }) => key);
  const keys: NotDoneKey[] = hasTotal ? [] : blank.length === ICE.items.length ? ['ice'] : blank;
  if (cells['consciousness'] === 'not-assessable') keys.push('consciousness');
  return Object.fromEntries(keys.map((key) => [key, reason as NotDoneReason]));
}

const asColumns = (fields: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, messages]) => {
      if (field === 'ice.total') return ['ice_total', messages];
      if (field.startsWith('notDone')) return ['not_done_reason', messages];
      return [field.replace(/^ice\./, ''), messages];
    }),
  );
