import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportFiles, ImportRequest } from '@/lib/commands/import/import-courses';
import { countsInWords, type ImportReport } from '@/lib/commands/import/report';
import type { Environment } from '@/lib/env';
import { err, ok, type Result } from '@/lib/result';
import { readSettings } from '../settings';
import { importHere } from './here';
import { importThroughServer } from './through-server';

const USAGE = 'Usage: npm run import -- --patients FILE --checks FILE [--dry-run]';

/** Imports from the shell: through the running server when it owns the database, else here. Answers the exit code. */
export async function run(args: readonly string[], from: string): Promise<number> {
  const report = await importFromShell(args, from);
  if (!report.ok) {
    process.stderr.write(`${report.error}\n`);
    return 1;
  }
  process.stdout.write(inWords(report.value));
  return report.value.counts.refused > 0 ? 1 : 0;
}

async function importFromShell(args: readonly string[], from: string): Promise<Result<ImportReport, string>> {
  const request = readRequest(args, from);
  if (!request.ok) return request;
  const environment: Result<Environment, string> = readSettings();
  if (!environment.ok) return environment;
  const here = await importHere(environment.value, request.value);
  if (here.ok) return here;
  if (here.error.kind === 'failed') return err(here.error.detail);
  return importThroughServer(environment.value, request.value);
}

function readRequest(args: readonly string[], from: string): Result<ImportRequest, string> {
  const options = { patients: { type: 'string' }, checks: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.patients === undefined && values.checks === undefined) return err(USAGE);
    const read = (name: string | undefined) => (name === undefined ? null : readFileSync(resolve(from, name)));
    const files: ImportFiles = { patients: read(values.patients), checks: read(values.checks) };
    return ok({ files, dryRun: values['dry-run'] ?? false });
  } catch (error) {
    return err(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Every row that is not "unchanged", then the counts. */
function inWords(report: ImportReport): string {
  const told = report.rows
    .filter((row) => row.status !== 'unchanged' || row.warning !== undefined)
    .map((row) => `${row.file} line ${row.line}: ${row.status}${tail(row.reason ?? row.warning)}`);
  return `${[...told, `${countsInWords(report)}. ${outcome(report)}`].join('\n')}\n`;
}

const tail = (text: string | undefined) => (text === undefined ? '' : `, ${text}`);

function outcome({ dryRun, applied }: ImportReport): string {
  if (dryRun) return 'Dry run: nothing was written.';
  return applied ? 'Imported.' : 'Nothing was imported: one refused row applies none.';
}
