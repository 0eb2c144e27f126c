import { type Instant, isoOf } from '@/lib/clinical/time';
import { type CheckAnswers, toFindings } from './answers';
import type { CheckTask } from './task';

interface Entry {
  readonly answers: CheckAnswers;
  /** Null where no time is sent: now, or as recorded. */
  readonly observedAt: Instant | null;
  readonly reason: string;
}

/** What is posted for a check or for the correction of one, without its key. */
export function entryOf(task: Pick<CheckTask, 'patientId' | 'corrects'>, { answers, observedAt, reason }: Entry) {
  const findings = toFindings(answers);
  const common = { patientId: task.patientId, ...(observedAt === null ? {} : { observedAt: isoOf(observedAt) }) };
  const { corrects } = task;
  if (corrects === null) return { kind: 'neuro-check', ...common, payload: findings };
  const payload = { entryId: corrects.entryId, reason: reason.trim(), findings };
  return { kind: 'correction', ...common, expectedVersion: corrects.version, payload };
}
