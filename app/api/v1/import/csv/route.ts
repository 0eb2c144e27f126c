import { guarded } from '@/app/api/v1/guarded';
import { jsonOk, problem, type RequestFailure, refuseMethod } from '@/app/api/v1/problem';
import { actorOf } from '@/app/api/v1/signed-in';
import { type ImportFiles, type ImportRequest, importCourses, mayImport } from '@/lib/commands/import/import-courses';
import type { ImportReport } from '@/lib/commands/import/report';
import { err, type Failure, ok, type Result } from '@/lib/result';

/** What both files together may weigh. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Imports patients.csv and checks.csv, all or nothing; `?dryRun=true` only says what would happen. */
export const POST = (request: Request) => guarded(() => answerImport(request));

async function answerImport(request: Request): Promise<Response> {
  const actor = await actorOf(request);
  if (!actor.ok) return problem(actor.error);
  // Before the files are looked at: who may not import learns nothing of what an import takes.
  const allowed = mayImport(actor.value);
  if (!allowed.ok) return problem(allowed.error);
  const asked = await readRequest(request);
  if (!asked.ok) return problem(asked.error);
  const report = await importCourses(actor.value, asked.value);
  return report.ok ? answerReport(report.value) : problem(report.error);
}

async function readRequest(request: Request): Promise<Result<ImportRequest, RequestFailure>> {
  const dryRun = readDryRun(new URL(request.url).searchParams.get('dryRun'));
  if (!dryRun.ok) return dryRun;
  if (!/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? ''))
    return err({ kind: 'unsupported-type', detail: 'Send multipart/form-data with the files patients and checks.' });
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return err(TOO_LARGE);
  const files = await readFiles(request);
  if (!files.ok) return files;
  const { patients, checks } = files.value;
  if ((patients?.byteLength ?? 0) + (checks?.byteLength ?? 0) > MAX_BYTES) return err(TOO_LARGE);
  return ok({ files: files.value, dryRun: dryRun.value });
}

const TOO_LARGE: RequestFailure = { kind: 'too-large', detail: 'The files are larger than 5 MB together.' };

function readDryRun(text: string | null): Result<boolean, Failure> {
  if (text === null || text === 'false') return ok(false);
  if (text === 'true') return ok(true);
  return err({ kind: 'invalid', detail: 'dryRun is true or false.', fields: { dryRun: ['Accepted: true, false.'] } });
}

async function readFiles(request: Request): Promise<Result<ImportFiles, Failure>> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return err({ kind: 'invalid', detail: 'The body is not readable multipart/form-data.', fields: {} });
  }
  const unknown = [...form.keys()].find((name) => name !== 'patients' && name !== 'checks');
  if (unknown !== undefined)
    return err({
      kind: 'invalid',
      detail: `Unknown part ${unknown}.`,
      fields: { [unknown]: ['Accepted: patients, checks.'] },
    });
  const patients = await bytesOf(form, 'patients');
  if (!patients.ok) return patients;
  const checks = await bytesOf(form, 'checks');
  return checks.ok ? ok({ patients: patients.value, checks: checks.value }) : checks;
}

async function bytesOf(form: FormData, name: string): Promise<Result<Uint8Array | null, Failure>> {
  const parts = form.getAll(name);
  const [part] = parts;
  if (part === undefined) return ok(null);
  if (parts.length > 1)
    return err({ kind: 'invalid', detail: `The part ${name} stands twice.`, fields: { [name]: ['Give one file.'] } });
  if (typeof part === 'string') return ok(part === '' ? null : new TextEncoder().encode(part));
  // An untouched file input sends a nameless empty part.
  if (part.size === 0 && part.name === '') return ok(null);
  return ok(new Uint8Array(await part.arrayBuffer()));
}

/** One refused row applies none: a problem that carries the whole report. */
function answerReport(report: ImportReport): Response {
  const refused = report.counts.refused;
  if (report.dryRun || refused === 0) return jsonOk(report);
  const detail = `${refused} ${refused === 1 ? 'row was' : 'rows were'} refused, so nothing was imported.`;
  return Response.json(
    { type: 'urn:icansight:problem:refused', title: 'Refused', status: 422, detail, ...report },
    { status: 422, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  );
}

const onlyPost = refuseMethod('POST');

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT };
