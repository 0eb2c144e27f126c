import type { Actor } from '@/lib/auth/actor';
import { correctDemographics, movePatient } from './change-patient';
import { correction } from './correction';
import { endCourse, reopenCourse } from './course-end';
import { type EntryKind, saveEntry } from './entry';
import { recordInfusion } from './infusion';
import { recordCheck } from './record-check';

/** Every kind of entry that a person can make about a patient. */
export const ENTRY_KINDS = {
  'neuro-check': recordCheck,
  correction,
  infusion: recordInfusion,
  move: movePatient,
  demographics: correctDemographics,
  'end-course': endCourse,
  'reopen-course': reopenCourse,
} as const satisfies Record<string, EntryKind>;

/** Writes one entry; a repeated key gets its first answer. */
export const recordEntry = (actor: Actor, raw: unknown, now = Date.now()) =>
  saveEntry(ENTRY_KINDS, actor, { raw, now });
