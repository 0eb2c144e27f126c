import { z } from 'zod';
import { type Actor, may } from '@/lib/auth/actor';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import { formFor } from '@/lib/clinical/icans/form';
import { gradeIcans } from '@/lib/clinical/icans/grade';
import { parseFindings } from '@/lib/clinical/icans/parse';
import { withReasons } from '@/lib/clinical/icans/reasons';
import type { IcansResult } from '@/lib/clinical/icans/result';
import { type Instant, localDate, type Zone } from '@/lib/clinical/time';
import { dateWords, stampOf } from '@/lib/clinical/time-words';
import type { PatientRecord } from '@/lib/db/patients';
import { type Failure, type Fields, forbidden, ok, type Result, refused } from '@/lib/result';

/** How the parser names findings that are no object at all. */
const WHOLE = 'findings';

/** Findings as an entry's payload; every field at fault is named by its path. */
export const findingsPayload = z.unknown().transform((raw, context): NeuroFindings => {
  const parsed = parseFindings(raw);
  if (parsed.ok) return parsed.value;
  for (const [field, messages] of Object.entries(parsed.fields))
    for (const message of messages)
      context.addIssue({ code: 'custom', path: field === WHOLE ? [] : field.split('.'), message });
  return z.NEVER;
});

export interface Sighting {
  readonly patient: Pick<PatientRecord, 'birthDate' | 'capd' | 'endedAt'>;
  readonly findings: NeuroFindings;
  readonly observedAt: Instant;
  readonly zone: Zone;
}

export interface Judged {
  readonly result: IcansResult;
  /** As they go on the record: whatever was left blank carries a reason. */
  readonly findings: NeuroFindings;
}

/** Whether this check can stand on this patient's record, and what it says. */
export function judgeCheck(sighting: Sighting, actor: Actor): Result<Judged, Failure> {
  const problem = timeProblem(sighting) ?? formProblem(sighting);
  if (problem) return refused(problem.detail, problem.fields);
  if (Object.keys(sighting.findings.attributedElsewhere).length > 0 && !may(actor, 'attribution.record'))
    return forbidden('Only a physician or charge nurse may attribute a finding to another cause.');
  const result = gradeIcans(sighting.findings, formOn(sighting));
  if (result.kind === 'refused') return refused(result.detail, inPayload(result.fields));
  return ok({ result, findings: withReasons(sighting.findings, formOn(sighting)) });
}

interface Problem {
  readonly detail: string;
  readonly fields: Fields;
}

function timeProblem({ patient, observedAt, zone }: Sighting): Problem | null {
  const born = patient.birthDate;
  if (localDate(zone, observedAt) < born)
    return problem(
      'observedAt',
      `Observed ${stampOf(zone, observedAt)}, before the patient was born (${dateWords(born)}).`,
    );
  if (patient.endedAt !== null && observedAt > patient.endedAt)
    return problem(
      'observedAt',
      `The course ended at ${stampOf(zone, patient.endedAt)}; a check observed after that is refused.`,
    );
  return null;
}

/** The test that this patient takes on the day of the check. */
const formOn = ({ patient, observedAt, zone }: Sighting) =>
  formFor(patient.birthDate, localDate(zone, observedAt), patient.capd);

function formProblem(sighting: Sighting): Problem | null {
  const { findings } = sighting;
  const day = localDate(sighting.zone, sighting.observedAt);
  const form = formOn(sighting);
  if (form === 'capd' && findings.ice !== null)
    return problem(
      'payload.ice',
      `On ${day} this patient is scored with CAPD, not ICE (under 12 years, or flagged for CAPD).`,
    );
  if (form === 'ice' && findings.capd !== null)
    return problem(
      'payload.capd',
      `On ${day} this patient is scored with ICE, not CAPD (12 years or over, not flagged for CAPD).`,
    );
  return null;
}

const problem = (field: string, detail: string): Problem => ({ detail, fields: { [field]: [detail] } });

const inPayload = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, messages]) => [`payload.${field}`, messages]));
