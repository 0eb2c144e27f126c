import 'server-only';
import { type Actor, may } from '@/lib/auth/actor';
import { isoOf } from '@/lib/clinical/time';
import { dateWords } from '@/lib/clinical/time-words';
import { getReader } from '@/lib/db/client';
import { findPatientOnWardByMrn, type PatientOnWard } from '@/lib/db/patients';
import { getActivePatients } from '@/lib/db/status';
import { type Failure, forbidden, ok, type Result } from '@/lib/result';
import { displayName } from './board';

export interface FoundPatient {
  readonly id: string;
  readonly displayName: string;
  readonly mrn: string;
  /** `14-Jul-1955`, in words so that the browser needs no calendar. */
  readonly born: string;
  readonly ward: string;
  readonly bed: string | null;
  readonly endedAt: string | null;
}

export interface Found {
  readonly patients: readonly FoundPatient[];
  /** How many more there are than are listed. */
  readonly more: number;
}

/** As many as can be read at a glance. */
const MOST_LISTED = 8;

/**
 * Patients by what a person knows of them: each word begins a name, is part of the MRN, or is the bed. Whoever's course
 * has ended is found by the whole MRN only: there is no reading through years of them.
 */
export async function findByWords(actor: Actor, words: string): Promise<Result<Found, Failure>> {
  if (!may(actor, 'patient.read')) return forbidden(`The role ${actor.role} reads no patient.`);
  const asked = folded(words)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (asked.length === 0) return ok({ patients: [], more: 0 });
  const onWards = (await getActivePatients(getReader())).filter((patient) => isMeant(patient, asked));
  const byMrn = await findPatientOnWardByMrn(getReader(), words.normalize('NFC').trim());
  const ended = byMrn !== null && byMrn.endedAt !== null ? [byMrn] : [];
  const found = [...ended, ...onWards.toSorted(byName)];
  return ok({ patients: found.slice(0, MOST_LISTED).map(viewOf), more: Math.max(0, found.length - MOST_LISTED) });
}

/** Without capitals and accents: Tomás is also found as tomas. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function isMeant(patient: PatientOnWard, words: readonly string[]): boolean {
  const whole = folded(`${patient.familyName} ${patient.givenName}`).split(/\s+/);
  // Each half of a double name is a name, and so is the double name as it is written.
  const names = whole.flatMap((name) => [name, ...name.split('-')]);
  const mrn = folded(patient.mrn);
  const bed = folded(patient.bed ?? '');
  return words.every((word) => names.some((name) => name.startsWith(word)) || mrn.includes(word) || bed === word);
}

function byName(a: PatientOnWard, b: PatientOnWard): number {
  return a.familyName.localeCompare(b.familyName, 'en') || a.givenName.localeCompare(b.givenName, 'en');
}

function viewOf(patient: PatientOnWard): FoundPatient {
  return {
    id: patient.id,
    displayName: displayName(patient),
    mrn: patient.mrn,
    born: dateWords(patient.birthDate),
    ward: patient.wardName,
    bed: patient.bed,
    endedAt: patient.endedAt === null ? null : isoOf(patient.endedAt),
  };
}
