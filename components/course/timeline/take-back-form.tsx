'use client';

import { useActionState, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';

export interface TakeBackState {
  readonly reason: string;
  readonly errors: readonly FieldError[];
}

export type TakeBack = (before: TakeBackState, form: FormData) => Promise<TakeBackState>;

interface Props {
  readonly action: TakeBack;
  readonly entry: {
    /** Made once per form, so that a repeated press writes once. */
    readonly key: string;
    readonly patientId: string;
    readonly entryId: string;
    readonly number: number;
    readonly expectedVersion: number;
  };
}

const USUAL_REASONS = ['Charted on the wrong patient', 'Wrong answers chosen', 'Wrong time', 'Check was not done'];

/** Marks a check as entered in error: a reason first, then the mark. Nothing is deleted. */
export function TakeBackForm({ action, entry }: Props) {
  const [open, setOpen] = useState(false);
  const [state, submit, pending] = useActionState(action, { reason: '', errors: [] });
  if (!open) {
    return (
      <Button tone="quiet" onClick={() => setOpen(true)}>
        Entered in error<span className="vh"> no. {entry.number}</span>
      </Button>
    );
  }
  const reasonId = `reason-${entry.entryId}`;
  return (
    <form action={submit} className="take-back">
      <ErrorSummary errors={state.errors.map((error) => ({ ...error, field: error.field && reasonId }))} />
      {(['key', 'patientId', 'entryId', 'expectedVersion'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={entry[name]} />
      ))}
      <TextField
        id={reasonId}
        name="reason"
        label="Reason"
        hint={`Why no. ${entry.number} is wrong. It stays readable, struck through, and no longer counts.`}
        defaultValue={state.reason}
        error={state.errors.find((error) => error.field !== null)?.text}
        list={`${reasonId}-usual`}
        autoComplete="off"
        autoFocus
        maxLength={500}
      />
      <datalist id={`${reasonId}-usual`}>
        {USUAL_REASONS.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
      <div className="buttons">
        <Button type="submit" tone="danger" aria-disabled={pending || undefined}>
          {pending ? 'Marking…' : 'Mark as entered in error'}
        </Button>
        <Button tone="quiet" onClick={() => setOpen(false)}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
