'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { DateTime } from '@/components/ui/date-time';
import type { IcansDomain, NeuroFindings } from '@/lib/clinical/icans/findings';
import type { CheckForm } from '@/lib/clinical/icans/form';
import { Attribution } from './attribution';
import { ChangeTable } from './change-table';
import { ReviewResult } from './review-result';
import { SaveProblem } from './save-problem';
import { SavingDoes } from './saving-does';
import type { Review } from './task';
import { TimeNotes } from './time-notes';
import type { SaveState } from './use-save';

interface Props {
  readonly review: Review;
  readonly findings: NeuroFindings;
  readonly form: CheckForm;
  readonly zone: string;
  /** `Bed 7` */
  readonly where: string;
  readonly mayAttribute: boolean;
  /** The server's clock. */
  readonly now: number;
  readonly state: SaveState;
  readonly onAttribute: (domain: IcansDomain, cause: string | null) => void;
  readonly onChangeAnswer: () => void;
  /** Null where there is nothing of one's own to throw away: a correction. */
  readonly onDiscard: (() => void) | null;
  readonly onReload: () => void;
  readonly onSave: () => void;
}

/** What the check says and what saving it does, before it is saved. */
export function ReviewSheet(props: Props) {
  const { review, findings, form, zone, where, mayAttribute, onAttribute } = props;
  // What is on its way, or may have arrived, can no longer be thrown away here.
  const mayBeSaved = props.state.kind === 'sending' || props.state.kind === 'unknown';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <section
      aria-label="Review"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) props.onSave();
      }}
    >
      <div className="bedside-line">
        <h1 ref={heading} tabIndex={-1}>
          Review{where}
        </h1>
        <span className="grow" />
        <span>
          Observed <DateTime at={review.observedAt} zone={zone} />
        </span>
      </div>
      <TimeNotes review={review} zone={zone} now={props.now} onDiscard={mayBeSaved ? null : props.onDiscard} />
      <ReviewResult review={review} findings={findings} form={form} />
      {mayAttribute && !review.isBaseline && <Attribution findings={findings} onAttribute={onAttribute} />}
      <h2>What changed</h2>
      <ChangeTable review={review} form={form} zone={zone} />
      <h2>What saving this does</h2>
      <SavingDoes review={review} zone={zone} />
      <ReviewFooter {...props} />
    </section>
  );
}

/** While nobody knows whether the check arrived, only the very same one can be sent again. */
function ReviewFooter({ state, onChangeAnswer, onReload, onSave }: Props) {
  const isSending = state.kind === 'sending';
  const isOpen = state.kind === 'unknown' || state.kind === 'signed-out';
  return (
    <footer className="check-footer">
      <SaveProblem state={state} onReload={onReload} />
      {state.kind !== 'unknown' && (
        <Button size="bedside" aria-disabled={isSending} onClick={isSending ? undefined : onChangeAnswer}>
          Change an answer
        </Button>
      )}
      <span className="grow" />
      <Button tone="save" size="bedside" aria-disabled={isSending} onClick={onSave}>
        {isSending ? 'Saving…' : isOpen ? 'Try again' : 'Save'}
      </Button>
    </footer>
  );
}
