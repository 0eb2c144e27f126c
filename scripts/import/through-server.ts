import { shellToken } from '@/lib/auth/shell-token';
import type { ImportRequest } from '@/lib/commands/import/import-courses';
import { type ImportReport, isReport } from '@/lib/commands/import/report';
import type { Environment } from '@/lib/env';
import { err, ok, type Result } from '@/lib/result';
import { askServer } from '../ask-server';

/** Asks the running server on this machine to import; the token of the data folder says who asks. */
export async function importThroughServer(
  environment: Environment,
  { files, dryRun }: ImportRequest,
): Promise<Result<ImportReport, string>> {
  const body = new FormData();
  for (const [name, bytes] of Object.entries(files) as [string, Uint8Array<ArrayBuffer> | null][])
    if (bytes !== null) body.set(name, new Blob([bytes]), `${name}.csv`);
  const headers = { Authorization: `Bearer ${shellToken(environment.dataFolder)}` };
  const path = `/api/v1/import/csv?dryRun=${dryRun}`;
  try {
    const { status, text } = await askServer(environment, { method: 'POST', path, headers, body });
    const answer: unknown = JSON.parse(text);
    if (isReport(answer)) return ok(answer);
    return err(`The running server refused: ${detailOf(answer) ?? status}`);
  } catch {
    return err(
      `The database is in use, and no server answers on port ${environment.port}. Set PORT to the port of the running server.`,
    );
  }
}

const detailOf = (answer: unknown): string | null =>
  answer !== null && typeof answer === 'object' && 'detail' in answer ? String(answer.detail) : null;
