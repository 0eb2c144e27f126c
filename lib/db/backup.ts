import { execFile } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { err, ok, type Result } from '@/lib/result';

const verdict = z.object({
  /** The SQLite build that read the copy, such as `sqlite3, SQLite 3.52.0`. */
  engine: z.string(),
  problems: z.array(z.string()),
  auditEvents: z.int(),
});

export interface Backup {
  readonly path: string;
  readonly bytes: number;
  readonly verifiedBy: string;
  readonly auditEvents: number;
}

/**
 * Writes a copy of the database beside it, in `backups`. It reads one moment of the live file, so the
 * server goes on serving. The copy has its final name only once another SQLite build has read all of it
 * and found nothing wrong.
 */
export async function backUp(file: string, now: Date = new Date()): Promise<Result<Backup, string>> {
  if (!existsSync(file)) return err(`There is no database at ${file}.`);
  const folder = join(dirname(file), 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${basename(file, '.db')}-${now.toISOString().replace(/[:.]/g, '-')}.db`);
  const draft = `${path}.unverified`;
  copyTo(draft, file);
  sync(draft);
  const checked = await verify(draft);
  if (checked.problems.length > 0) {
    rmSync(draft, { force: true });
    return err(`The copy of ${file} did not verify (${checked.engine}): ${checked.problems.join('; ')}.`);
  }
  renameSync(draft, path);
  sync(folder);
  return ok({ path, bytes: statSync(path).size, verifiedBy: checked.engine, auditEvents: checked.auditEvents });
}

function copyTo(draft: string, file: string): void {
  closeSync(openSync(draft, 'wx', 0o600));
  const live = new Database(file, { readonly: true, fileMustExist: true });
  try {
    live.prepare('VACUUM INTO ?').run(draft);
  } finally {
    live.close();
  }
}

/** A copy that the disk has not got yet is no backup. */
function sync(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

async function verify(copy: string): Promise<z.output<typeof verdict>> {
  // In a process of its own: two SQLite builds in one process would share locks that each believes its own.
  const { stdout } = await promisify(execFile)(process.execPath, [resolve('scripts', 'verify-backup.mjs'), copy]);
  return verdict.parse(JSON.parse(stdout));
}
