import { type Actor, may } from '@/lib/auth/actor';
import type { Instant } from '@/lib/clinical/time';
import type { Reading } from '@/lib/db/client';
import { getReader } from '@/lib/db/client';
import { getZone } from '@/lib/db/settings';
import { transact } from '@/lib/db/transact';
import { type Failure, forbidden, invalid, ok, type Result } from '@/lib/result';
import { applyImport } from './apply';
import type { ImportPlan } from './plan';
import { planChecks } from './plan-checks';
import { planPatients } from './plan-patients';
import { CHECKS_FORMAT, type CsvRow, PATIENTS_FORMAT, readCsv } from './read-csv';
import { countRows, type ImportReport } from './report';

export interface ImportFiles {
  readonly patients: Uint8Array | null;
  readonly checks: Uint8Array | null;
}

export interface ImportRequest {
  readonly files: ImportFiles;
  readonly dryRun: boolean;
}

/** A full file of checks is thousands of rows in one transaction. */
const IMPORT_TIMEOUT_MS = 60_000;

interface Rows {
  readonly patients: readonly CsvRow[];
  readonly checks: readonly CsvRow[];
}

/** Asked again by the import itself; a route asks before it reads megabytes. */
export function mayImport(actor: Actor): Result<null, Failure> {
  return may(actor, 'import.run') ? ok(null) : forbidden('Only a charge nurse may import.');
}

/**
 * Imports patients and checks from CSV, all or nothing: one refused row applies none.
 * A dry run answers the same report and writes nothing. The same files twice change nothing.
 */
export async function importCourses(
  actor: Actor,
  request: ImportRequest,
  now: Instant = Date.now(),
): Promise<Result<ImportReport, Failure>> {
  const allowed = mayImport(actor);
  if (!allowed.ok) return allowed;
  const rows = readFiles(request.files);
  if (!rows.ok) return rows;
  if (request.dryRun) {
    const plan = await planImport(rows.value, { actor, now, db: getReader() });
    return ok(reportOf(plan, { dryRun: true, applied: false }));
  }
  return transact(
    async (tx) => {
      const plan = await planImport(rows.value, { actor, now, db: tx });
      const refused = plan.rows.some((row) => row.status === 'refused');
      if (!refused) await applyImport(plan, { tx, actor, now });
      return ok(reportOf(plan, { dryRun: false, applied: !refused }));
    },
    { timeoutMs: IMPORT_TIMEOUT_MS },
  );
}

function readFiles({ patients, checks }: ImportFiles): Result<Rows, Failure> {
  if (!patients && !checks) return invalid({ patients: ['Give a patients file, a checks file, or both.'] });
  const patientRows = patients ? readCsv(patients, PATIENTS_FORMAT) : ok([]);
  if (!patientRows.ok) return patientRows;
  const checkRows = checks ? readCsv(checks, CHECKS_FORMAT) : ok([]);
  return checkRows.ok ? ok({ patients: patientRows.value, checks: checkRows.value }) : checkRows;
}

async function planImport(
  rows: Rows,
  context: { readonly actor: Actor; readonly now: Instant; readonly db: Reading },
): Promise<ImportPlan> {
  const plan: ImportPlan = { patients: new Map(), rows: [] };
  const full = { ...context, zone: await getZone(context.db) };
  await planPatients(rows.patients, plan, full);
  await planChecks(rows.checks, plan, full);
  return plan;
}

function reportOf(plan: ImportPlan, how: { readonly dryRun: boolean; readonly applied: boolean }): ImportReport {
  return { ...how, counts: countRows(plan.rows), rows: plan.rows };
}
