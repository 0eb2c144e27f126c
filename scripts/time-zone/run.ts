import { changeTimeZone } from '@/lib/commands/change-time-zone';
import { closeDatabase } from '@/lib/db/client';
import { claimDatabase } from '@/lib/db/prepare';
import { err, type Result } from '@/lib/result';
import { readSettings } from '../settings';

/** Answers the exit code. The server must be stopped: every day on every page would change under its users. */
export async function run([zone, ...rest]: readonly string[]): Promise<number> {
  const changed =
    zone === undefined || rest.length > 0
      ? err('Give one IANA name: npm run time-zone -- Europe/Berlin')
      : await change(zone);
  await closeDatabase();
  if (changed.ok)
    process.stdout.write(`The ward is in ${zone} now (before: ${changed.value}). Set ICANSIGHT_TIME_ZONE=${zone}.\n`);
  else process.stderr.write(`${changed.error}\n`);
  return changed.ok ? 0 : 1;
}

async function change(zone: string): Promise<Result<string, string>> {
  // Given here, it takes the place of the one in the environment, which may be the very one that no longer fits.
  process.env['ICANSIGHT_TIME_ZONE'] = zone;
  const settings = readSettings();
  if (!settings.ok) return settings;
  const claimed = claimDatabase(settings.value);
  if (!claimed.ok) return claimed;
  const changed = await changeTimeZone(zone, Date.now());
  return changed.ok ? changed : err('detail' in changed.error ? changed.error.detail : 'Not changed.');
}
