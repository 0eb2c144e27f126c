import { refuseMethod } from '@/app/api/v1/problem';
import { answerRead, answerWrite } from '@/app/api/v1/signed-in';
import { registerPatient } from '@/lib/commands/register-patient';
import { findPatients, getPatient } from '@/lib/queries/patients';
import { ok } from '@/lib/result';

/** Finds by MRN: `{ patients: [...] }`. */
export const GET = (request: Request) =>
  answerRead(request, async (actor, search) => {
    const found = await findPatients(actor, { mrn: search.get('mrn') ?? '' });
    return found.ok ? ok({ patients: found.value }) : found;
  });

/** Registers a patient, with the first infusion where it is known. */
export const POST = (request: Request) =>
  answerWrite(request, async (actor, body) => {
    const registered = await registerPatient(actor, body);
    return registered.ok ? getPatient(actor, registered.value.patientId) : registered;
  });

const onlyGetOrPost = refuseMethod('GET, POST');

export { onlyGetOrPost as DELETE, onlyGetOrPost as PATCH, onlyGetOrPost as PUT };
