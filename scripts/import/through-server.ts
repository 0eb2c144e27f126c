import { shellToken } from '@/lib/auth/shell-token';
import type { ImportRequest } from '@/lib/commands/import/import-courses';
import type { ImportReport } from '@/lib/commands/import/report';
import type { Environment } from '@/lib/env';
import { err, ok, type Result } from '@/lib/result';

/** Asks the running server on this machine to import; the token of the data folder says who asks. */
export async function importThroughServer(
  { port, dataFolder, appOrigin }: Environment,
  { files, dryRun }: ImportRequest,
): Promise<Result<ImportReport, string>> {
  const body = new FormData();
  for (const [name, bytes] of Object.entries(files) as [string, Uint8Array<ArrayBuffer> | null][])
    if (bytes !== null) body.set(name, new Blob([bytes]), `${name}.csv`);
  const headers: Record<string, string> = { Authorization: `Bearer ${shellToken(dataFolder)}` };
  if (appOrigin !== null) headers['Host'] = new URL(appOrigin).host;
  const address = `http://127.0.0.1:${port}/api/v1/import/csv?dryRun=${dryRun}`;
  try {
    const response = await fetch(address, { method: 'POST', headers, body });
    const answer: unknown = await response.json();
    if (isReport(answer)) return ok(answer);
    return err(`The running server refused: ${detailOf(answer) ?? response.status}`);
  } catch {
    return err(
      `The database is in use, and no server answers at ${address}. Set PORT to the port of the running server.`,
    );
  }
}

const isReport = (answer: unknown): answer is ImportReport =>
  answer !== null && typeof answer === 'object' && 'rows' in answer && 'counts' in answer;

const detailOf = (answer: unknown): string | null =>
  answer !== null && typeof answer === 'object' && 'detail' in answer ? String(answer.detail) : null;
