import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import type { Instant } from '@/lib/clinical/time';
import { getDb } from '@/lib/db/client';
import { clearDemoWard, hasPatients } from '@/lib/db/demo';
import { DEMO_LOADED_AT, getZone, putSetting } from '@/lib/db/settings';
import { getEnvironment } from '@/lib/env';
import { type Failure, forbidden, type Result, refused } from '@/lib/result';
import { ensureDemoAccounts } from '../accounts/demo-accounts';
import { ensureFirstAdminLink } from '../accounts/first-admin';
import { command, done } from '../command';
import { loadDemoWard } from './load-demo-ward';

/** What a start does once the database is open: the demo ward when it is empty, or the first administrator's link. */
export async function prepareWard(now: Instant = Date.now()): Promise<void> {
  if (getEnvironment().mode === 'ward') {
    await announceFirstAdmin(now);
    return;
  }
  await ensureDemoAccounts(now);
  if (!(await hasPatients(getDb()))) await load(now);
}

/** The one line in the log that lets the first administrator in. */
async function announceFirstAdmin(now: Instant): Promise<void> {
  const link = await ensureFirstAdminLink(now);
  if (link !== null)
    process.stdout.write(`The first administrator chooses a name and password at ${link} (works once).\n`);
}

/**
 * Loads the demo ward afresh, placed around now. Refuses where anyone but its own patients is registered.
 * Stopped between the two steps, the next start finds an empty ward and loads it.
 */
export async function reloadDemoWard(actor: Actor, now: Instant = Date.now()): Promise<Result<null, Failure>> {
  const cleared = await clearForReload(actor, {}, now);
  if (cleared.ok) await load(now);
  return cleared;
}

const clearForReload = command({
  permission: 'demo.reload',
  input: z.strictObject({}),
  run: async (_input, { tx }) => {
    if (getEnvironment().mode === 'ward') return forbidden('There is no demo ward here.');
    if ((await clearDemoWard(tx)) > 0)
      return refused('Other patients are registered here, so the demo ward stays as it is.');
    return done(null, { action: 'demo.reload', subject: 'demo ward' });
  },
});

async function load(now: Instant): Promise<void> {
  await loadDemoWard(await ensureDemoAccounts(now), { now, zone: await getZone(getDb()) });
  await putSetting(getDb(), { key: DEMO_LOADED_AT, value: String(now) });
}
