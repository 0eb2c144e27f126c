'use client';

import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';
import type { IceItem } from '@/lib/clinical/ice/items';
import type { Zone } from '@/lib/clinical/time';
import { AnswerSheet } from './answer-sheet';
import { answeredCount, type CheckAnswers, pointsSoFar } from './answers';
import type { Change } from './change';
import { CheckFooter } from './check-footer';
import { NOW_HOLDS_MS, type ObservedField } from './observed';
import { ObservedGroup } from './observed-group';
import type { DraftState } from './use-draft';
import { useHydrated } from './use-hydrated';
import type { WardClock } from './use-ward-clock';

export interface Correcting {
  /** When the check was observed, as recorded. */
  readonly observedAt: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

interface Props {
  readonly answers: CheckAnswers;
  readonly onChange: (change: Change) => void;
  readonly clock: WardClock;
  readonly zone: Zone;
  readonly draft: DraftState;
  readonly errors: readonly FieldError[];
  readonly hints: Partial<Record<IceItem, string>>;
  readonly correcting: Correcting | null;
  readonly isBusy: boolean;
  readonly onReview: () => void;
}

/** The answers of a check, and the way on to its review. */
export function CheckForm(props: Props) {
  const { answers, onChange, clock, zone, draft, errors, hints, correcting, isBusy, onReview } = props;
  const isReady = useHydrated();
  const at = (field: string) => errors.find((error) => error.field === field)?.text;
  const { startedAt, observed } = answers;
  return (
    <form
      className="check-form"
      autoComplete="off"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onReview();
      }}
    >
      <ErrorSummary errors={errors} />
      <fieldset className="contents" disabled={!isReady}>
        {correcting !== null && <CorrectionReason {...correcting} error={at('correction-reason')} />}
        <ObservedGroup
          observed={observed}
          now={clock.shown}
          zone={zone}
          startedAt={startedAt}
          lay={startedAt !== null && clock.shown - startedAt >= NOW_HOLDS_MS}
          recordedAt={correcting?.observedAt ?? null}
          errors={observedErrors(at)}
          onObserved={(chosen) => onChange({ kind: 'observed', observed: chosen })}
        />
        <AnswerSheet answers={answers} onChange={onChange} hints={hints} reasonError={at('reason')} />
        <CheckFooter
          answered={answeredCount(answers)}
          points={pointsSoFar(answers)}
          form={answers.form}
          {...{ draft, zone, isBusy, onReview }}
        />
      </fieldset>
    </form>
  );
}

function observedErrors(at: (field: string) => string | undefined): Partial<Record<ObservedField, string>> {
  const fields: readonly ObservedField[] = ['observed', 'observed-day', 'observed-time'];
  return Object.fromEntries(fields.flatMap((field) => (at(field) === undefined ? [] : [[field, at(field)]])));
}

function CorrectionReason({ reason, onReason, error }: Correcting & { readonly error: string | undefined }) {
  return (
    <TextField
      id="correction-reason"
      label="Reason for the correction"
      hint="The first entry stays readable, struck through, with this reason."
      value={reason}
      maxLength={500}
      onChange={(event) => onReason(event.target.value)}
      error={error}
    />
  );
}
