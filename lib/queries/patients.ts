import { isoOf } from '@/lib/clinical/time';
import 'server-only';
import { type Actor, may } from '@/lib/auth/actor';
import { getReader } from '@/lib/db/client';
import { getInfusions } from '@/lib/db/infusions';
import { findPatientOnWard, findPatientOnWardByMrn, type PatientOnWard } from '@/lib/db/patients';
import { getWards as readWards } from '@/lib/db/wards';
import { type Failure, forbidden, notFound, ok, type Result } from '@/lib/result';
import { displayName } from './board';

export interface PatientView {
  readonly id: string;
  readonly patientId: string;
  readonly mrn: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly displayName: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly ward: string;
  readonly bed: string | null;
  readonly weightKg: number | null;
  readonly indication: string | null;
  readonly tumorBurden: string | null;
  readonly cellDose: string | null;
  readonly expansion: string | null;
  readonly baselineIce: number | null;
  readonly capd: boolean;
  readonly registeredAt: string;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  readonly version: number;
  readonly infusions: readonly {
    readonly id: string;
    readonly product: string;
    readonly infusedAt: string;
    readonly doseLabel: string | null;
  }[];
}

const mayRead = (actor: Actor): Result<null, Failure> =>
  may(actor, 'patient.read') ? ok(null) : forbidden(`The role ${actor.role} reads no patient.`);

/** One patient with the infusions that stand. */
export async function getPatient(actor: Actor, patientId: string): Promise<Result<PatientView, Failure>> {
  const allowed = mayRead(actor);
  if (!allowed.ok) return allowed;
  const patient = await findPatientOnWard(getReader(), patientId);
  return patient ? ok(await viewOf(patient)) : notFound('No such patient.');
}

/** The patients with this MRN: none or one. */
export async function findPatients(
  actor: Actor,
  { mrn }: { readonly mrn: string },
): Promise<Result<PatientView[], Failure>> {
  const allowed = mayRead(actor);
  if (!allowed.ok) return allowed;
  const patient = await findPatientOnWardByMrn(getReader(), mrn.normalize('NFC').trim());
  return ok(patient ? [await viewOf(patient)] : []);
}

export async function getWards(actor: Actor): Promise<Result<string[], Failure>> {
  const allowed = mayRead(actor);
  if (!allowed.ok) return allowed;
  const wards = await readWards(getReader());
  return ok(wards.map((ward) => ward.name));
}

async function viewOf(patient: PatientOnWard): Promise<PatientView> {
  const infusions = await getInfusions(getReader(), patient.id);
  return {
    id: patient.id,
    patientId: patient.id,
    mrn: patient.mrn,
    familyName: patient.familyName,
    givenName: patient.givenName,
    displayName: displayName(patient),
    birthDate: patient.birthDate,
    sex: patient.sex,
    ward: patient.wardName,
    bed: patient.bed,
    weightKg: patient.weightGrams === null ? null : patient.weightGrams / 1000,
    indication: patient.indication,
    tumorBurden: patient.tumorBurden,
    cellDose: patient.cellDose,
    expansion: patient.expansion,
    baselineIce: patient.baselineIce,
    capd: patient.capd,
    registeredAt: isoOf(patient.registeredAt),
    endedAt: patient.endedAt === null ? null : isoOf(patient.endedAt),
    endReason: patient.endReason,
    version: patient.version,
    infusions: infusions.map(({ id, product, startedAt, doseLabel }) => ({
      id,
      product,
      infusedAt: isoOf(startedAt),
      doseLabel,
    })),
  };
}
