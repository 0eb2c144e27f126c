'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { errorsOf, type FormState, typedIn } from '@/components/register/form';
import { mergeErrors, readRegistration } from '@/components/register/registration';
import { requireActor } from '@/lib/auth/session';
import { registerPatient } from '@/lib/commands/register-patient';
import { getWardZone } from '@/lib/queries/ward-zone';

/** Registers a patient with the first infusion and goes to the course. */
export async function register(_before: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const typed = typedIn(form);
  const { input, errors } = readRegistration(typed, await getWardZone());
  const registered = await registerPatient(actor, input);
  if (!registered.ok) return { typed, errors: mergeErrors(errors, errorsOf(registered.error)), saved: null };
  redirect(`/patients/${registered.value.patientId}` as Route);
}
