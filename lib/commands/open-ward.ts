import { prepareDatabase } from '@/lib/db/prepare';
import { getEnvironment } from '@/lib/env';
import { prepareWard } from './demo/prepare-ward';

/**
 * What a server process does before its first request. The start command has prepared the database by
 * then, so this finds nothing to do; `next dev` has nobody else to do it.
 */
export async function openWard(): Promise<void> {
  const prepared = await prepareDatabase(getEnvironment());
  if (!prepared.ok) {
    process.stderr.write(`${prepared.error}\n`);
    process.exit(1);
  }
  await prepareWard();
}
