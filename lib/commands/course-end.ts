import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { instant } from '@/lib/clinical/instant';
import { isoOf, localDate } from '@/lib/clinical/time';
import { dateWords, stampOf } from '@/lib/clinical/time-words';
import { nextNumber } from '@/lib/db/entries';
import { patientAudit, updatePatient } from '@/lib/db/patients';
import { getZone } from '@/lib/db/settings';
import { ok, refused } from '@/lib/result';
import { reasonText } from './correction';
import { type Entry, entryKind } from './entry';
import { inputOf } from './input';

const reasonOnly = inputOf({ reason: reasonText });
const endPayload = inputOf({ reason: reasonText, endedAt: instant.nullish() });

/** Ends the course: the patient leaves the board, the record stays readable and can be reopened. */
export const endCourse = entryKind({
  permission: 'course.end',
  payload: endPayload,
  needsVersion: false,
  write: async ({ patient, payload, observedAt }: Entry<z.output<typeof endPayload>>, { tx, now }) => {
    const zone = await getZone(tx);
    if (patient.endedAt !== null) return refused(`The course already ended at ${stampOf(zone, patient.endedAt)}.`);
    const change = { endedAt: payload.endedAt ?? observedAt ?? now, endReason: payload.reason };
    if (change.endedAt > now)
      return refused('A course cannot end in the future.', {
        'payload.endedAt': [`The server’s clock says ${stampOf(zone, now)}.`],
      });
    if (localDate(zone, change.endedAt) < patient.birthDate)
      return refused(`The course cannot end before the patient was born (${dateWords(patient.birthDate)}).`, {
        'payload.endedAt': ['Before the birth date.'],
      });
    await updatePatient(tx, patient.id, change);
    return ok({
      entryId: randomUUID(),
      number: await nextNumber(tx),
      result: { endedAt: isoOf(change.endedAt) },
      audit: patientAudit('course.end', { before: patient, after: { ...patient, ...change }, reason: payload.reason }),
    });
  },
});

/** Takes the end back; the patient is on the board again. */
export const reopenCourse = entryKind({
  permission: 'course.end',
  payload: reasonOnly,
  needsVersion: false,
  write: async ({ patient, payload }: Entry<{ reason: string }>, { tx }) => {
    if (patient.endedAt === null) return refused('The course is open.');
    const change = { endedAt: null, endReason: null };
    await updatePatient(tx, patient.id, change);
    return ok({
      entryId: randomUUID(),
      number: await nextNumber(tx),
      result: { endedAt: null },
      audit: patientAudit('course.reopen', {
        before: patient,
        after: { ...patient, ...change },
        reason: payload.reason,
      }),
    });
  },
});
