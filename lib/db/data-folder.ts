import { existsSync, mkdirSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '@/lib/result';

/** Magic numbers of NFS, SMB, CIFS and SMB2: SQLite's write-ahead log needs memory that all its users share. */
const NETWORK_FILESYSTEMS: readonly number[] = [0x6969, 0x517b, 0xff534d42, 0xfe534d42];

/** Makes the data folder, for its owner only, and says in one line why it cannot be used. */
export function prepareDataFolder(folder: string): Result<null, string> {
  try {
    makeFolder(folder);
    // Rights say too little: a disk can be read-only, and an administrator has every right.
    const probe = join(folder, `.write-test-${process.pid}`);
    writeFileSync(probe, '');
    unlinkSync(probe);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    return err(`The data folder ${folder} is not writable${code}.`);
  }
  if (NETWORK_FILESYSTEMS.includes(statfsSync(folder).type))
    return err(`The data folder ${folder} is on a network file system; the database needs a local disk.`);
  return ok(null);
}

/** One by one: Node's own recursive way never ends below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
