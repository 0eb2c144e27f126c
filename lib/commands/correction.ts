import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Actor, may } from '@/lib/auth/actor';
import type { IcansResult } from '@/lib/clinical/icans/result';
import { HOUR, type Instant } from '@/lib/clinical/time';
import { type CheckRecord, checkAudit, findCheck, firstOfChain, insertCheck, isCorrected } from '@/lib/db/checks';
import { findInfusion, firstInfusionStart } from '@/lib/db/infusions';
import { getZone } from '@/lib/db/settings';
import { type Failure, forbidden, invalid, notFound, ok, type Result, refused } from '@/lib/result';
import { type Context, invalidFrom } from './command';
import { type Entry, entryKind, type Written } from './entry';
import { correctInfusion, infusionChange } from './infusion';
import { inputOf, isPlainText } from './input';
import { findingsPayload, judgeCheck } from './judge-check';

/** For how long an author may take back an entry of their own. */
const OWN_HOURS = 12;

export const reasonText = z
  .string({ error: 'Give a reason in words.' })
  .trim()
  .min(3, 'Give a reason of at least 3 characters.')
  .max(500, 'Keep the reason to 500 characters.')
  .refine(isPlainText, 'Leave control characters out of the reason.');

const entryId = z.string({ error: 'Give the id of the entry to correct.' }).min(1).max(100);

const correctionPayload = inputOf({
  entryId,
  reason: reasonText,
  enteredInError: z.literal(true, { error: 'Give true, or leave it out.' }).nullish(),
  findings: z.unknown().optional(),
  infusion: infusionChange.nullish(),
});

type Payload = z.output<typeof correctionPayload>;

/**
 * Corrects an entry, or marks it as entered in error. The original keeps its number and stays readable;
 * a new row points back to it and everything derived is done again.
 */
export const correction = entryKind({
  permission: 'check.correct-own',
  payload: correctionPayload,
  needsVersion: true,
  write: async (entry: Entry<Payload>, context: Context): Promise<Result<Written, Failure>> => {
    const { payload, patient } = entry;
    const ways = [payload.enteredInError, payload.findings, payload.infusion].filter((way) => way != null);
    if (ways.length !== 1) return invalid({ payload: ['Give one of enteredInError: true, findings or infusion.'] });
    const check = await findCheck(context.tx, payload.entryId);
    if (check && check.patientId === patient.id) return correctCheck(check, entry, context);
    const infusion = await findInfusion(context.tx, payload.entryId);
    if (infusion && infusion.patientId === patient.id) {
      if (payload.findings != null)
        return refused('This entry is an infusion: it has no findings.', {
          'payload.findings': ['Not for an infusion.'],
        });
      return correctInfusion(infusion, entry, context);
    }
    return notFound('No such entry on this patient’s record.');
  },
});

async function correctCheck(
  old: CheckRecord,
  entry: Entry<Payload>,
  { tx, actor, now }: Context,
): Promise<Result<Written, Failure>> {
  if (!mayCorrect(await firstOfChain(tx, old), actor, now))
    return forbidden('An entry is corrected by its author within 12 hours, afterwards by a charge nurse or physician.');
  if (old.enteredInError || (await isCorrected(tx, old.id)))
    return refused('This entry was already corrected. Read the record again.', {
      'payload.entryId': ['Already corrected.'],
    });
  const corrected = await correctedCheck(old, entry, { tx, actor, now });
  if (!corrected.ok) return corrected;
  await insertCheck(tx, corrected.value);
  const action = corrected.value.enteredInError ? 'neuro-check.entered-in-error' : 'neuro-check.correct';
  return ok({
    entryId: corrected.value.id,
    number: old.number,
    result: await gradeToTell(corrected.value, tx),
    audit: checkAudit(action, corrected.value, old),
  });
}

/** An entry taken back has no grade, and neither has a baseline. */
async function gradeToTell(check: CheckRecord, tx: Context['tx']): Promise<IcansResult | null> {
  const start = await firstInfusionStart(tx, check.patientId);
  const isBaseline = start === null || check.observedAt <= start;
  return check.enteredInError || isBaseline ? null : check.result;
}

async function correctedCheck(
  old: CheckRecord,
  { patient, payload, observedAt, skewMs }: Entry<Payload>,
  { tx, actor, now }: Context,
): Promise<Result<CheckRecord, Failure>> {
  const row: CheckRecord = {
    ...old,
    id: randomUUID(),
    recordedAt: now,
    recordedById: actor.id,
    correctsId: old.id,
    reason: payload.reason,
    skewMs,
    // What an import brought is still told apart from what was done to it by hand.
    source: 'bedside',
  };
  if (payload.enteredInError) return ok({ ...row, enteredInError: true });
  if (payload.infusion)
    return refused('This entry is a neuro check: give findings.', { 'payload.infusion': ['Not for a check.'] });
  const findings = findingsPayload.safeParse(payload.findings);
  if (!findings.success) return invalidFrom(findings.error, ['payload', 'findings']);
  const sighting = {
    patient,
    findings: findings.data,
    observedAt: observedAt ?? (skewMs > 0 ? now : old.observedAt),
    zone: await getZone(tx),
  };
  const judged = judgeCheck(sighting, actor);
  if (!judged.ok) return judged;
  return ok({ ...row, ...judged.value, observedAt: sighting.observedAt });
}

/** Its author within twelve hours; afterwards a charge nurse or physician. */
export function mayCorrect(
  entry: { readonly recordedById: string; readonly recordedAt: Instant },
  actor: Actor,
  now: Instant,
): boolean {
  return (
    may(actor, 'check.correct-any') || (entry.recordedById === actor.id && now - entry.recordedAt <= OWN_HOURS * HOUR)
  );
}
