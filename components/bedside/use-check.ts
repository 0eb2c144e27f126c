'use client';

import { useReducer, useState } from 'react';
import type { FieldError } from '@/components/ui/error-summary';
import type { CheckAnswers } from './answers';
import { toFindings } from './answers';
import { type Change, changed } from './change';
import { errorsIn, errorsOf, fieldErrors } from './check-errors';
import { entryOf } from './entry-of';
import { mustAskObserved, observedTime } from './observed';
import type { Acknowledged, Outcome } from './post-entry';
import type { CheckTask, Review } from './task';
import { useDraft } from './use-draft';
import { useSave } from './use-save';
import { useWardClock } from './use-ward-clock';

type Stage =
  | { readonly kind: 'answers'; readonly errors: readonly FieldError[]; readonly isBusy: boolean }
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'saved'; readonly saved: Acknowledged };

const ANSWERS: Stage = { kind: 'answers', errors: [], isBusy: false };
const NO_ANSWER: FieldError = {
  field: null,
  text: 'No answer from the server. Your answers are still here; press Review again.',
};

/** One check from its first answer to `Saved`: answers, review, save. */
export function useCheck(task: CheckTask) {
  const clock = useWardClock(task.now);
  const [answers, apply] = useReducer(changed, task.initial);
  const [reason, setReason] = useState('');
  const [stage, setStage] = useState<Stage>(ANSWERS);
  const { state, save, reset } = useSave(clock.read);
  const isKept = task.corrects === null;
  const draft = useDraft({
    patientId: task.patientId,
    authorId: task.authorId,
    answers,
    keptAt: task.draftKeptAt,
    isKept,
    onServerTime: clock.set,
  });

  const onChange = (change: Change) => apply({ change, now: clock.read() });
  const toAnswers = (errors: readonly FieldError[] = []) => {
    if (state.kind === 'refused') reset();
    setStage({ kind: 'answers', errors, isBusy: false });
  };
  /** A check that lay too long loses its `Now`; the time is asked before anything else. */
  const asked = (): CheckAnswers => {
    const isOld = mustAskObserved(answers, clock.read());
    if (isOld && answers.observed !== null) onChange({ kind: 'observed', observed: null });
    return isOld ? { ...answers, observed: null } : answers;
  };
  const problemsIn = (current: CheckAnswers) => [
    ...(task.corrects !== null && reason.trim().length < 3 ? [REASON] : []),
    ...errorsIn(current, { now: clock.read(), zone: task.zone }),
  ];
  const reviewWith = async (current: CheckAnswers) => {
    const problems = problemsIn(current);
    if (problems.length > 0) return toAnswers(problems);
    setStage((before) => (before.kind === 'answers' ? { kind: 'answers', errors: [], isBusy: true } : before));
    const answer = await task.review(requestOf(task, current, clock.read())).catch(() => null);
    if (answer === null) return toAnswers([NO_ANSWER]);
    if (!answer.ok) return toAnswers(errorsOf(answer.error));
    setStage({ kind: 'review', review: answer.value });
  };
  /** After signing in again: the same person, or the check stays unsaved. */
  const isAuthor = async (current: CheckAnswers): Promise<boolean> => {
    const answer = await task.review(requestOf(task, current, clock.read())).catch(() => null);
    if (answer !== null && !answer.ok && answer.error.kind !== 'signed-out') toAnswers(errorsOf(answer.error));
    return answer?.ok === true;
  };
  const settle = (outcome: Outcome | null) => {
    if (outcome?.kind === 'refused' && outcome.status !== 409) toAnswers(fieldErrors(outcome.fields, outcome.detail));
    if (outcome?.kind !== 'saved') return;
    draft.stop();
    setStage({ kind: 'saved', saved: outcome.answer });
  };
  const onSave = async () => {
    const current = state.kind === 'unknown' ? answers : asked();
    const problems = problemsIn(current);
    if (problems.length > 0) return toAnswers(problems);
    if (state.kind === 'signed-out' && !(await isAuthor(current))) return;
    settle(await save(entryOf(task, { answers: current, observedAt: timeOf(task, current, clock.read()), reason })));
  };
  const onAttribute = (change: Extract<Change, { kind: 'attribute' }>) => {
    onChange(change);
    return reviewWith(changed(answers, { change, now: clock.read() }));
  };
  return {
    ...{ clock, answers, reason, setReason, stage, state, draft, onChange, onSave, onAttribute },
    onReview: () => {
      draft.flush();
      return stage.kind === 'answers' && stage.isBusy ? undefined : reviewWith(asked());
    },
    toAnswers: () => toAnswers(),
  };
}

const REASON: FieldError = {
  field: 'correction-reason',
  text: 'Give the reason for the correction, 3 characters or more.',
};

function timeOf(task: CheckTask, answers: CheckAnswers, now: number): number | null {
  const time = observedTime(answers.observed, { now, zone: task.zone });
  return time.ok ? time.at : null;
}

function requestOf(task: CheckTask, answers: CheckAnswers, now: number) {
  const at = timeOf(task, answers, now);
  return { findings: toFindings(answers), observedAt: at ?? task.corrects?.observedAt ?? null };
}
