import type { Instant, Zone } from '@/lib/clinical/time';
import { insertAuditEvent } from '@/lib/db/audit';
import { findZone, putZone } from '@/lib/db/settings';
import { getPatientIds } from '@/lib/db/status';
import { transact } from '@/lib/db/transact';
import { type Failure, ok, type Result, refused } from '@/lib/result';
import { refreshStatus } from './status';

/** Every course is digested again, so it may take a while on a ward with a long history. */
const TIMEOUT_MS = 10 * 60_000;

/**
 * Moves the ward to another time zone: every day count is derived again. Whoever may run commands on the
 * server does this; no account may. Answers the zone before.
 */
export async function changeTimeZone(zone: Zone, now: Instant): Promise<Result<Zone, Failure>> {
  return transact(
    async (tx) => {
      const before = await findZone(tx);
      if (before === null) return refused('The database keeps no time zone yet: its first start decides it.');
      if (before === zone) return refused(`The ward is in ${zone} already.`);
      await putZone(tx, zone);
      await insertAuditEvent(tx, {
        at: now,
        actorId: 'operator',
        role: 'operator',
        action: 'time-zone.change',
        subject: 'setting timeZone',
        before: JSON.stringify({ timeZone: before }),
        after: JSON.stringify({ timeZone: zone }),
      });
      for (const patientId of await getPatientIds(tx)) await refreshStatus(tx, patientId);
      return ok(before);
    },
    { timeoutMs: TIMEOUT_MS },
  );
}
