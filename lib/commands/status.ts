import { digestCourse } from '@/lib/clinical/course/digest';
import { getCourse } from '@/lib/db/courses';
import { upsertStatus } from '@/lib/db/status';
import type { Transaction } from '@/lib/db/transact';

/** Writes what the board reads, in the transaction of the event that changed it. */
export async function refreshStatus(tx: Transaction, patientId: string): Promise<void> {
  const { patient, course } = await getCourse(tx, patientId);
  await upsertStatus(tx, {
    patientId,
    wardId: patient.wardId,
    active: patient.endedAt === null,
    version: patient.version,
    digest: digestCourse(course),
  });
}
