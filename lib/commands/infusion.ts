import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { may } from '@/lib/auth/actor';
import { instant } from '@/lib/clinical/instant';
import { isProduct, PRODUCT_IDS } from '@/lib/clinical/risk/products';
import { type Instant, isoOf, localDate, MINUTE } from '@/lib/clinical/time';
import { dateWords, stampOf } from '@/lib/clinical/time-words';
import { nextNumber } from '@/lib/db/entries';
import {
  getInfusions,
  type InfusionRecord,
  infusionAudit,
  insertInfusion,
  isInfusionCorrected,
} from '@/lib/db/infusions';
import type { PatientRecord } from '@/lib/db/patients';
import { getZone } from '@/lib/db/settings';
import { type Failure, forbidden, ok, type Result, refused } from '@/lib/result';
import type { Context } from './command';
import { type Entry, entryKind, type Written } from './entry';
import { inputOf, isPlainLine } from './input';

/** An infusion may be planned, but not further ahead than this. */
const PLANNED_DAYS = 90;

export const product = z
  .string({ error: 'Give the product.' })
  .trim()
  .refine(isProduct, { error: `Accepted: ${PRODUCT_IDS.join(', ')}.` });

export const doseLabel = z
  .string({ error: 'Give the dose label as text.' })
  .trim()
  .max(100, 'Keep the dose label to 100 characters.')
  .refine(isPlainLine, 'Leave control characters out of the dose label.');

export const infusionChange = inputOf({
  product: product.optional(),
  infusedAt: instant.optional(),
  doseLabel: doseLabel.nullish(),
});

interface Correction {
  readonly reason: string;
  readonly enteredInError?: true | null | undefined;
  readonly infusion?: z.output<typeof infusionChange> | null | undefined;
}

/** Corrects time, product or dose label of an infusion; every day is derived again and the old value stays readable. */
export async function correctInfusion(
  old: InfusionRecord,
  { patient, payload }: Entry<Correction>,
  { tx, actor, now }: Context,
): Promise<Result<Written, Failure>> {
  if (!may(actor, 'infusion.correct')) return forbidden('Only a charge nurse or physician may correct an infusion.');
  if (old.enteredInError || (await isInfusionCorrected(tx, old.id)))
    return refused('This infusion was already corrected. Read the record again.', {
      'payload.entryId': ['Already corrected.'],
    });
  const row = correctionOf(old, payload, { actor, now });
  const others = (await getInfusions(tx, patient.id)).filter((each) => each.id !== old.id);
  const problem =
    startProblem(row.startedAt, patient, { now, zone: await getZone(tx) }) ??
    (row.enteredInError ? null : twinProblem(row, others));
  if (problem) return refused(problem, { 'payload.infusion.infusedAt': [problem] });
  await insertInfusion(tx, row);
  const action = row.enteredInError ? 'infusion.entered-in-error' : 'infusion.correct';
  return ok({ entryId: row.id, number: row.number, result: shown(row), audit: infusionAudit(action, row, old) });
}

function correctionOf(
  old: InfusionRecord,
  { infusion: change, enteredInError, reason }: Correction,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): InfusionRecord {
  return {
    ...old,
    id: randomUUID(),
    product: change?.product ?? old.product,
    startedAt: change?.infusedAt ?? old.startedAt,
    doseLabel: change?.doseLabel === undefined ? old.doseLabel : change.doseLabel || null,
    recordedAt: now,
    recordedById: actor.id,
    enteredInError: enteredInError === true,
    correctsId: old.id,
    reason,
  };
}

const infusionPayload = inputOf({
  product,
  infusedAt: instant.nullish(),
  doseLabel: doseLabel.nullish(),
});

/** A further infusion or dose of a patient who is on the ward. */
export const recordInfusion = entryKind({
  permission: 'infusion.record',
  payload: infusionPayload,
  needsVersion: false,
  write: async ({ patient, payload, observedAt }: Entry<z.output<typeof infusionPayload>>, { tx, actor, now }) => {
    if (patient.endedAt !== null) return refused('The course has ended. Reopen it before adding an infusion.');
    const startedAt = payload.infusedAt ?? observedAt ?? now;
    const problem =
      startProblem(startedAt, patient, { now, zone: await getZone(tx) }) ??
      twinProblem({ ...payload, startedAt }, await getInfusions(tx, patient.id));
    if (problem) return refused(problem, { 'payload.infusedAt': [problem] });
    const row = newInfusion(
      { ...payload, startedAt },
      { patientId: patient.id, actorId: actor.id, now, number: await nextNumber(tx) },
    );
    await insertInfusion(tx, row);
    return ok({
      entryId: row.id,
      number: row.number,
      result: shown(row),
      audit: infusionAudit('infusion.record', row),
    });
  },
});

export function newInfusion(
  what: { readonly product: string; readonly startedAt: Instant; readonly doseLabel?: string | null | undefined },
  entry: { readonly patientId: string; readonly actorId: string; readonly now: Instant; readonly number: number },
): InfusionRecord {
  return {
    id: randomUUID(),
    number: entry.number,
    patientId: entry.patientId,
    product: what.product,
    startedAt: what.startedAt,
    doseLabel: what.doseLabel || null,
    recordedAt: entry.now,
    recordedById: entry.actorId,
    enteredInError: false,
    correctsId: null,
    reason: null,
  };
}

/** Why an infusion cannot have started then; null when it can. A planned one lies ahead. */
export function startProblem(
  startedAt: Instant,
  patient: Pick<PatientRecord, 'birthDate'>,
  clock: { readonly now: Instant; readonly zone: string },
): string | null {
  if (localDate(clock.zone, startedAt) < patient.birthDate)
    return `An infusion at ${stampOf(clock.zone, startedAt)} lies before the patient was born (${dateWords(patient.birthDate)}).`;
  if (startedAt - clock.now > PLANNED_DAYS * 24 * 3_600_000)
    return `An infusion can be planned at most ${PLANNED_DAYS} days ahead; ${stampOf(clock.zone, startedAt)} is later.`;
  return null;
}

/** Another click is no other infusion: a dose counted twice moves every day after it. */
function twinProblem(
  { product, startedAt }: Pick<InfusionRecord, 'product' | 'startedAt'>,
  standing: readonly InfusionRecord[],
): string | null {
  const minute = (at: Instant) => Math.floor(at / MINUTE);
  const twin = standing.find((each) => each.product === product && minute(each.startedAt) === minute(startedAt));
  return twin === undefined ? null : `This infusion is already on the record, as no. ${twin.number}.`;
}

const shown = (row: InfusionRecord) => ({
  product: row.product,
  infusedAt: isoOf(row.startedAt),
  doseLabel: row.doseLabel,
});
