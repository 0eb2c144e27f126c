'use server';

import { revalidatePath } from 'next/cache';
import type { TakeBackState } from '@/components/course/timeline/take-back-form';
import { readChange } from '@/components/register/changes';
import { errorsOf, type FormState, type Typed, text, typedIn } from '@/components/register/form';
import { mergeErrors } from '@/components/register/registration';
import { requireActor } from '@/lib/auth/session';
import { recordEntry } from '@/lib/commands/entries';
import { getWardZone } from '@/lib/queries/ward-zone';
import type { Failure } from '@/lib/result';

/** Marks a check as entered in error. */
export async function takeBackCheck(_before: TakeBackState, form: FormData): Promise<TakeBackState> {
  const patientId = text(form, 'patientId');
  const reason = text(form, 'reason');
  const saved = await recordEntry(await requireActor(), {
    key: text(form, 'key'),
    kind: 'correction',
    patientId,
    expectedVersion: Number(text(form, 'expectedVersion')),
    payload: { entryId: text(form, 'entryId'), reason, enteredInError: true },
  });
  if (!saved.ok && saved.error.kind !== 'conflict') return { reason, errors: errorsOf(saved.error) };
  revalidatePath(`/patients/${patientId}`);
  return saved.ok ? { reason: '', errors: [] } : { reason, errors: explained(saved.error) };
}

/** Moves, corrects, adds an infusion, ends or reopens: whichever form was sent. */
export async function changePatient(_before: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const typed = typedIn(form);
  const change = readChange(typed, await getWardZone());
  if (change === null)
    return { typed, errors: [{ field: null, text: 'This form is not known. Read the page again.' }], saved: null };
  if (change.errors.some((error) => error.field === null)) return { typed, errors: change.errors, saved: null };
  const saved = await recordEntry(actor, {
    key: typed['key'],
    kind: change.entry,
    patientId: typed['patientId'],
    expectedVersion: Number(typed['expectedVersion']),
    payload: change.payload,
  });
  if (saved.ok || saved.error.kind === 'conflict') revalidatePath(`/patients/${typed['patientId']}`, 'layout');
  if (saved.ok) return { typed: {}, errors: [], saved: change.saved };
  return { typed: typedBack(typed), errors: mergeErrors(change.errors, explained(saved.error)), saved: null };
}

/** Key and version are the page's, not the person's: they are made anew with every reading. */
function typedBack({ key: _key, expectedVersion: _version, ...typed }: Typed): Typed {
  return typed;
}

/** After a conflict the page is read again, while what was typed stays. */
function explained(failure: Failure) {
  if (failure.kind !== 'conflict') return errorsOf(failure);
  return [
    {
      field: null,
      text: 'The record changed since you read it, so nothing was saved. The page shows it as it is now; compare, then save again.',
    },
  ];
}
