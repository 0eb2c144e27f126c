'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SaveProblem } from './save-problem';
import { useSave } from './use-save';

const REASONS = ['Wrong patient', 'Wrong answers', 'Wrong time', 'Entered twice', 'Trying it out'].map((label) => ({
  value: label,
  label,
}));

interface Props {
  readonly patientId: string;
  readonly entryId: string;
  readonly version: number;
  readonly onTakenBack: () => void;
  readonly onReload: () => void;
}

/** Marks an entry as entered in error. It keeps its number and stays readable, struck through. */
export function TakeBack({ patientId, entryId, version, onTakenBack, onReload }: Props) {
  const [reason, setReason] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const { state, save } = useSave(() => Date.now());
  const takeBack = async () => {
    setError(reason === null ? 'Choose a reason.' : undefined);
    if (reason === null) return;
    const payload = { entryId, reason, enteredInError: true };
    const outcome = await save({ kind: 'correction', patientId, expectedVersion: version, payload });
    if (outcome?.kind === 'saved') onTakenBack();
  };
  const isSending = state.kind === 'sending';
  return (
    <details className="card padded in-error">
      <summary>Entered in error</summary>
      <SaveProblem state={state} onReload={onReload} />
      <ChoiceGroup
        name="error-reason"
        label="Why was it wrong to enter it?"
        choices={REASONS}
        value={reason}
        onChoose={setReason}
        layout="above"
        error={error}
      />
      <Button tone="danger" size="large" aria-disabled={isSending} onClick={takeBack}>
        {state.kind === 'unknown' || state.kind === 'signed-out' ? 'Try again' : 'Mark as entered in error'}
      </Button>
    </details>
  );
}
