'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { toFindings } from './answers';
import { CheckForm } from './check-form';
import { ReviewSheet } from './review-sheet';
import { SavedLine } from './saved-line';
import { SavedSheet } from './saved-sheet';
import type { CheckTask } from './task';
import { useCheck } from './use-check';

/** The neuro check at the bedside: its questions, its review, and `Saved` once the server has it. */
export function BedsideCheck(task: CheckTask) {
  const check = useCheck(task);
  const router = useRouter();
  const { answers, stage, state } = check;
  useErrorInTitle(stage.kind === 'answers' && stage.errors.length > 0);
  const onReload = () => router.refresh();
  const onDiscard = async () => {
    await check.draft.discard();
    router.push(`/patients/${task.patientId}` as Route);
  };
  return (
    <div className="bedside focus-task">
      {stage.kind === 'saved' && <Heading title={titleOf(task)} patientId={null} />}
      <SavedLine saved={stage.kind === 'saved' ? stage.saved : null} zone={task.zone} />
      {stage.kind === 'answers' && (
        <>
          <Heading title={titleOf(task)} patientId={task.patientId} />
          <CheckForm
            {...{ answers, clock: check.clock, zone: task.zone, draft: check.draft, hints: task.hints }}
            onChange={check.onChange}
            errors={stage.errors}
            isBusy={stage.isBusy}
            correcting={
              task.corrects && { observedAt: task.corrects.observedAt, reason: check.reason, onReason: check.setReason }
            }
            onReview={check.onReview}
          />
        </>
      )}
      {stage.kind === 'review' && (
        <ReviewSheet
          {...{
            review: stage.review,
            findings: toFindings(answers),
            form: answers.form,
            zone: task.zone,
            state,
            onReload,
          }}
          where={task.where}
          mayAttribute={task.mayAttribute}
          now={check.clock.shown}
          onAttribute={(domain, cause) => check.onAttribute({ kind: 'attribute', domain, cause })}
          onChangeAnswer={check.toAnswers}
          onDiscard={task.corrects === null ? onDiscard : null}
          onSave={check.onSave}
        />
      )}
      {stage.kind === 'saved' && <SavedSheet patientId={task.patientId} saved={stage.saved} onReload={onReload} />}
    </div>
  );
}

function titleOf({ corrects, where }: CheckTask): string {
  return corrects === null ? `Neuro check${where}` : `Correct neuro check no. ${corrects.number}`;
}

function Heading({ title, patientId }: { readonly title: string; readonly patientId: string | null }) {
  return (
    <div className="bedside-line">
      {patientId !== null && <Link href={`/patients/${patientId}` as Route}>Leave check</Link>}
      <h1>{title}</h1>
    </div>
  );
}

/** Says so in the tab as well when something has to be mended. */
function useErrorInTitle(isWrong: boolean) {
  useEffect(() => {
    if (!isWrong) return;
    const title = document.title;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [isWrong]);
}
