import { findBedHolder } from '@/lib/db/patients';
import { startProblem } from '../infusion';
import { birthProblem } from '../patient-fields';
import type { Registration } from '../register-patient';
import { findKnown, type KnownPatient } from './known';
import type { ImportPlan, PatientPlan, PlanContext } from './plan';
import type { CsvRow } from './read-csv';
import type { ImportRow, RowStatus } from './report';
import { columnOf, readPatientRow } from './rows';

/** What several rows of one patient must agree on: everything but the time of the infusion. */
const AGREED = [
  'familyName',
  'givenName',
  'birthDate',
  'sex',
  'ward',
  'bed',
  'product',
  'weightKg',
  'indication',
  'tumorBurden',
  'baselineIce',
] as const satisfies readonly (keyof Registration)[];

export function demographicsOf(row: Registration): string {
  return JSON.stringify(AGREED.map((key) => row[key] ?? null));
}

interface Line {
  readonly line: number;
  readonly row: Registration;
}

/** Decides every row of patients.csv: new, changed, unchanged or refused. Writes nothing. */
export async function planPatients(rows: readonly CsvRow[], plan: ImportPlan, context: PlanContext): Promise<void> {
  const first = new Map<string, Line>();
  const seen = new Map<string, number>();
  for (const csv of rows) {
    const report = (status: RowStatus, more: Partial<ImportRow> = {}) =>
      plan.rows.push({ file: 'patients', line: csv.line, status, ...more });
    const read = readPatientRow(csv);
    if (!read.ok) {
      report('refused', { reason: read.error });
      continue;
    }
    const line = { line: csv.line, row: read.value };
    const problem = agreementProblem(line, first, seen) ?? valueProblem(read.value, context);
    const known = await knownFor(plan, read.value.mrn, context);
    const clash = problem ?? identityProblem(read.value, known.known);
    if (clash) {
      report('refused', { reason: clash });
      continue;
    }
    const status = await planRow(line, known, first.get(read.value.mrn) === line);
    const warning = await bedWarning(line, known, { first, db: context.db });
    report(status, warning ? { warning } : {});
  }
}

async function knownFor(plan: ImportPlan, mrn: string, { db }: PlanContext): Promise<PatientPlan> {
  const planned = plan.patients.get(mrn);
  if (planned) return planned;
  const fresh = { mrn, known: await findKnown(db, mrn), registration: null, infusions: [], checks: [] };
  plan.patients.set(mrn, fresh);
  return fresh;
}

/** Rows with one MRN are several infusions: they agree in everything but the time, and no time stands twice. */
function agreementProblem(line: Line, first: Map<string, Line>, seen: Map<string, number>): string | null {
  const { row } = line;
  const leader = first.get(row.mrn);
  if (!leader) first.set(row.mrn, line);
  else if (demographicsOf(leader.row) !== demographicsOf(row))
    return `Rows with one MRN must agree in everything but infused_at; this one differs from line ${leader.line} in ${differences(leader.row, row)}.`;
  const key = `${row.mrn}\n${row.infusedAt ?? ''}`;
  const twin = seen.get(key);
  if (twin !== undefined) return `Repeats line ${twin}: the same MRN and infused_at.`;
  seen.set(key, line.line);
  return null;
}

function differences(a: Registration, b: Registration): string {
  return AGREED.filter((key) => (a[key] ?? null) !== (b[key] ?? null))
    .map(columnOf)
    .join(', ');
}

function valueProblem(row: Registration, { zone, now }: PlanContext): string | null {
  const birth = birthProblem(row.birthDate, zone, now);
  if (birth) return `birth_date: ${birth}`;
  if (row.infusedAt == null || row.product == null) return 'infused_at: Give the product and the time of the infusion.';
  const start = startProblem(row.infusedAt, row, { now, zone });
  return start ? `infused_at: ${start}` : null;
}

/** MRN and birth date identify a patient. Where they disagree, a person has to look. */
function identityProblem(row: Registration, known: KnownPatient | null): string | null {
  if (!known || known.patient.birthDate === row.birthDate) return null;
  return `birth_date: MRN ${row.mrn} is registered with birth date ${known.patient.birthDate}. Correct whichever is wrong first.`;
}

async function planRow({ row }: Line, patient: PatientPlan, leads: boolean): Promise<RowStatus> {
  const infusion = infusionStatus(row, patient);
  if (!leads) return infusion;
  if (!patient.known) {
    patient.registration = row;
    return 'new';
  }
  if (isUnchanged(row, patient.known)) return infusion;
  patient.registration = row;
  return 'changed';
}

/** The same file again changes nothing, also where somebody has changed the record by hand since. */
function isUnchanged(row: Registration, { patient, lastImported }: KnownPatient): boolean {
  if (lastImported !== null) return lastImported === demographicsOf(row);
  const recorded: Readonly<Record<string, unknown>> = {
    ...patient,
    ward: patient.wardName,
    weightKg: patient.weightGrams,
  };
  return AGREED.every((key) => key === 'product' || row[key] == null || row[key] === recorded[key]);
}

function infusionStatus(row: Registration, patient: PatientPlan): RowStatus {
  const infusions = patient.known?.infusions ?? [];
  const same = infusions.filter((infusion) => infusion.startedAt === row.infusedAt);
  if (same.some((infusion) => infusion.product === row.product)) return 'unchanged';
  const corrected = new Set(infusions.map((infusion) => infusion.correctsId));
  const standing = same.find((infusion) => !corrected.has(infusion.id) && !infusion.enteredInError) ?? null;
  patient.infusions.push({ row, corrects: standing });
  return standing ? 'changed' : 'new';
}

/** A bed that somebody else holds, on the ward or in the same file, is worth a look and no refusal. */
async function bedWarning(
  { row, line }: Line,
  { known }: PatientPlan,
  { first, db }: { readonly first: ReadonlyMap<string, Line>; readonly db: PlanContext['db'] },
): Promise<string | null> {
  if (row.bed == null) return null;
  const holder = await findBedHolder(db, { ward: row.ward, bed: row.bed });
  if (holder && holder.id !== known?.patient.id) return `Bed ${row.bed} on ward ${row.ward} is taken.`;
  const other = [...first.values()].find(
    (each) => each.line < line && each.row.mrn !== row.mrn && each.row.ward === row.ward && each.row.bed === row.bed,
  );
  return other ? `Bed ${row.bed} on ward ${row.ward} is given to another patient on line ${other.line}.` : null;
}
