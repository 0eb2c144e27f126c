import { ensureShellAccount } from '@/lib/commands/accounts/shell-account';
import { type ImportRequest, importCourses } from '@/lib/commands/import/import-courses';
import type { ImportReport } from '@/lib/commands/import/report';
import { closeDatabase } from '@/lib/db/client';
import { prepareDataFolder } from '@/lib/db/data-folder';
import { takeOwnership } from '@/lib/db/lock';
import { prepareDatabase } from '@/lib/db/prepare';
import type { Environment } from '@/lib/env';
import { err, type Result } from '@/lib/result';

type NotHere =
  /** A server owns the database; it has to do it. */
  { readonly kind: 'owned' } | { readonly kind: 'failed'; readonly detail: string };

/** Imports in this process, as the database's only owner. */
export async function importHere(
  environment: Environment,
  request: ImportRequest,
): Promise<Result<ImportReport, NotHere>> {
  const folder = prepareDataFolder(environment.dataFolder);
  if (!folder.ok) return failed(folder.error);
  if (!takeOwnership(environment.databaseFile).ok) return err({ kind: 'owned' });
  const prepared = await prepareDatabase(environment);
  if (!prepared.ok) return failed(prepared.error);
  try {
    const report = await importCourses(await ensureShellAccount(), request);
    return report.ok ? report : failed('detail' in report.error ? report.error.detail : report.error.kind);
  } finally {
    await closeDatabase();
  }
}

const failed = (detail: string) => err<NotHere>({ kind: 'failed', detail });
