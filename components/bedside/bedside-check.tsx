'use client';

import { useReducer, useState } from 'react';
import type { FieldError } from '@/components/ui/error-summary';
import type { CheckAnswers } from './answers';
import { type Change, changed } from './change';
import { CheckForm } from './check-form';
import { useDraft } from './use-draft';
import { useWardClock } from './use-ward-clock';

interface Props {
  readonly patientId: string;
  readonly zone: string;
  readonly now: number;
  readonly initial: CheckAnswers;
}

export function BedsideCheck({ patientId, zone, now, initial }: Props) {
  const clock = useWardClock(now);
  const [answers, apply] = useReducer(changed, initial);
  const [errors] = useState<readonly FieldError[]>([]);
  const draft = useDraft({ patientId, answers, keptAt: null, isKept: true, onServerTime: clock.set });
  const onChange = (change: Change) => apply({ change, now: clock.read() });
  return (
    <div className="bedside focus-task">
      <CheckForm
        {...{ answers, onChange, clock, zone, draft, errors }}
        hints={{ year: 'Answer 2026' }}
        correcting={null}
        isBusy={false}
        onReview={() => undefined}
      />
    </div>
  );
}
