import { formFor } from '@/lib/clinical/icans/form';
import { MAX_SKEW_MS } from '@/lib/clinical/instant';
import { localDate } from '@/lib/clinical/time';
import { stampOf } from '@/lib/clinical/time-words';
import type { PatientRecord } from '@/lib/db/patients';
import type { Failure } from '@/lib/result';
import { judgeCheck } from '../judge-check';
import { checksAt, findKnown } from './known';
import type { ImportPlan, PatientPlan, PlanContext } from './plan';
import type { CsvRow } from './read-csv';
import type { ImportRow, RowStatus } from './report';
import { type CheckRow, readCheckRow } from './rows';

interface Verdict {
  readonly status: RowStatus;
  readonly reason?: string;
}

const refuse = (reason: string): Verdict => ({ status: 'refused', reason });

/** Decides every row of checks.csv. Writes nothing. */
export async function planChecks(rows: readonly CsvRow[], plan: ImportPlan, context: PlanContext): Promise<void> {
  const seen = new Map<string, number>();
  for (const csv of rows) {
    const verdict = await judgeRow(csv, { plan, seen }, context);
    const report: ImportRow = { file: 'checks', line: csv.line, status: verdict.status };
    plan.rows.push(verdict.reason ? { ...report, reason: verdict.reason } : report);
  }
}

async function judgeRow(
  csv: CsvRow,
  { plan, seen }: { readonly plan: ImportPlan; readonly seen: Map<string, number> },
  context: PlanContext,
): Promise<Verdict> {
  const read = readCheckRow(csv);
  if (!read.ok) return refuse(read.error);
  const row = read.value;
  const key = `${row.mrn}\n${row.observedAt}`;
  const twin = seen.get(key);
  if (twin !== undefined) return refuse(`Repeats line ${twin}: the same MRN and observed_at.`);
  seen.set(key, csv.line);
  if (row.observedAt > context.now + MAX_SKEW_MS)
    return refuse(
      `observed_at: ${stampOf(context.zone, row.observedAt)} is ahead of the server’s clock, ${stampOf(context.zone, context.now)}.`,
    );
  const patient = await plannedPatient(row.mrn, plan, context);
  if (!patient) return refuse(`mrn: No patient with MRN ${row.mrn} is registered or in the patients file.`);
  return judgeAgainst(row, patient, context);
}

async function plannedPatient(mrn: string, plan: ImportPlan, { db }: PlanContext): Promise<PatientPlan | null> {
  const planned = plan.patients.get(mrn);
  if (planned) return planned.known || planned.registration ? planned : null;
  const known = await findKnown(db, mrn);
  if (!known) return null;
  const fresh = { mrn, known, registration: null, infusions: [], checks: [] };
  plan.patients.set(mrn, fresh);
  return fresh;
}

function judgeAgainst(row: CheckRow, plan: PatientPlan, { actor, zone }: PlanContext): Verdict {
  const who = subject(plan);
  if (!who) return refuse('mrn: The patient’s own row is refused.');
  const day = localDate(zone, row.observedAt);
  if (isChild(who.birthDate, day))
    return refuse(`${day}: The patient is under 12 and scored with CAPD, which this file cannot carry.`);
  const judged = judgeCheck({ patient: who, findings: row.findings, observedAt: row.observedAt, zone }, actor);
  if (!judged.ok) return refuse(`${day}: ${sentence(judged.error)}`);
  const { result, findings } = judged.value;
  const recorded = { ...row, findings };
  const { latestImported, standing } = checksAt(plan.known, row.observedAt);
  if (latestImported && sameRow(latestImported, recorded)) return { status: 'unchanged' };
  if (standing && standing.source !== 'import')
    return refuse(
      'observed_at: A check entered or corrected by hand stands at this time. Correct that one on the patient’s page.',
    );
  if (latestImported && !standing)
    return refuse('observed_at: The imported check at this time was taken back by hand.');
  plan.checks.push({ row: recorded, result, corrects: standing });
  return { status: standing ? 'changed' : 'new' };
}

/** Before the birth the day itself is wrong, and that is what is said. */
const isChild = (birthDate: string, day: string) => day >= birthDate && formFor(birthDate, day, false) === 'capd';

const sentence = (failure: Failure) => ('detail' in failure ? failure.detail : 'Sign in to go on.');

type Subject = Pick<PatientRecord, 'birthDate' | 'capd' | 'endedAt'>;

function subject({ known, registration }: PatientPlan): Subject | null {
  if (known) return known.patient;
  return registration && { birthDate: registration.birthDate, capd: registration.capd ?? false, endedAt: null };
}

function sameRow(check: Pick<CheckRow, 'findings' | 'temperatureC' | 'note'>, row: CheckRow): boolean {
  const shape = ({ findings, temperatureC, note }: Pick<CheckRow, 'findings' | 'temperatureC' | 'note'>) =>
    JSON.stringify([findings, temperatureC, note]);
  return shape(check) === shape(row);
}
