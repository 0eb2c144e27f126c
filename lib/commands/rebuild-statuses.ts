import { isDeepStrictEqual } from 'node:util';
import { digestCourse } from '@/lib/clinical/course/digest';
import { insertAuditEvent } from '@/lib/db/audit';
import { readConsistently } from '@/lib/db/client';
import { getCourse } from '@/lib/db/courses';
import { findStatus, getPatientIds } from '@/lib/db/status';
import { transact } from '@/lib/db/transact';
import { ok } from '@/lib/result';
import { refreshStatus } from './status';

/** Which kept status rows differ from what the history says now. A difference is a fault, or a newer rule set. */
export function findStaleStatuses(): Promise<{ readonly checked: number; readonly stale: readonly string[] }> {
  return readConsistently(async (db) => {
    const ids = await getPatientIds(db);
    const stale: string[] = [];
    for (const id of ids) {
      const { patient, course } = await getCourse(db, id);
      const recomputed = {
        patientId: id,
        wardId: patient.wardId,
        active: patient.endedAt === null,
        version: patient.version,
        digest: JSON.parse(JSON.stringify(digestCourse(course))) as unknown,
      };
      if (!isDeepStrictEqual(await findStatus(db, id), recomputed)) stale.push(id);
    }
    return { checked: ids.length, stale };
  });
}

/** Writes these status rows anew from the history, with an audit row. */
export async function rebuildStatuses(patientIds: readonly string[], now: number = Date.now()): Promise<void> {
  for (const patientId of patientIds)
    await transact(async (tx) => {
      await refreshStatus(tx, patientId);
      await insertAuditEvent(tx, {
        at: now,
        actorId: 'system',
        role: 'system',
        action: 'status.rebuild',
        patientId,
        subject: `patient ${patientId}`,
      });
      return ok(null);
    });
}
