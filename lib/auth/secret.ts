import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEnvironment } from '@/lib/env';

/** What signs the session cookies: the operator's, else one made on first use and kept beside the database. */
export function authSecret(): string {
  const { secret, dataFolder } = getEnvironment();
  return secret ?? keptSecret(dataFolder, 'auth-secret');
}

/** The secret of this name in the data folder, for its owner only; made by whoever asks first. */
export function keptSecret(folder: string, name: string): string {
  const file = join(folder, name);
  return read(file) ?? make(folder, file);
}

function read(file: string): string | null {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (Buffer.byteLength(secret) < 32)
      throw new Error(`${file} holds less than 32 bytes. Delete it to have one made.`);
    return secret;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Written whole and then linked, so that nobody ever reads half a secret, and the first of two writers wins. */
function make(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}
