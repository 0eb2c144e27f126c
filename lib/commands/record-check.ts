import { randomUUID } from 'node:crypto';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import { checkAudit, insertCheck } from '@/lib/db/checks';
import { deleteDraft } from '@/lib/db/drafts';
import { nextNumber } from '@/lib/db/entries';
import { firstInfusionStart } from '@/lib/db/infusions';
import { getZone } from '@/lib/db/settings';
import { ok } from '@/lib/result';
import { type Entry, entryKind } from './entry';
import { findingsPayload, judgeCheck } from './judge-check';

/** One neuro check at the bedside. Two nurses are two observations, so it needs no version. */
export const recordCheck = entryKind({
  permission: 'neuro-check.record',
  payload: findingsPayload,
  needsVersion: false,
  write: async ({ patient, payload, observedAt: given, skewMs }: Entry<NeuroFindings>, { tx, actor, now }) => {
    const observedAt = given ?? now;
    const judged = judgeCheck({ patient, findings: payload, observedAt, zone: await getZone(tx) }, actor);
    if (!judged.ok) return judged;
    const check = {
      id: randomUUID(),
      number: await nextNumber(tx),
      patientId: patient.id,
      observedAt,
      recordedAt: now,
      recordedById: actor.id,
      skewMs,
      ...judged.value,
      temperatureC: null,
      note: null,
      source: 'bedside' as const,
      enteredInError: false,
      correctsId: null,
      reason: null,
    };
    await insertCheck(tx, check);
    await deleteDraft(tx, actor.id, patient.id);
    const start = await firstInfusionStart(tx, patient.id);
    const isBaseline = start === null || observedAt <= start;
    return ok({
      entryId: check.id,
      number: check.number,
      result: isBaseline ? null : judged.value.result,
      audit: checkAudit('neuro-check.record', check),
    });
  },
});
