'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { type FieldsOf, fieldsOf } from './fields';
import { type FormAction, NOTHING_TYPED, type Typed } from './form';

interface Props {
  /** Unique on the page: fields of two forms may have one name. */
  readonly id: string;
  readonly action: FormAction;
  /** What the record says now; shown until something else is typed. */
  readonly recorded?: Typed;
  /** What the form sends beside what is typed. */
  readonly hidden: Readonly<Record<string, string | number>>;
  /** What unfolds the form, where it is folded up at first. */
  readonly unfold?: ReactNode;
  /** There is nothing left to send; what was saved last is still said. */
  readonly isOver?: boolean;
  readonly submit: { readonly label: string; readonly busy: string; readonly tone?: 'plain' | 'primary' | 'danger' };
  readonly children: (fields: FieldsOf) => ReactNode;
}

/** A form that works without scripts, keeps what was typed, and says what is wrong and where. */
export function EntryForm({ id, action, recorded = {}, hidden, unfold, isOver = false, submit, children }: Props) {
  const [state, send, pending] = useActionState(action, NOTHING_TYPED);
  const fields = fieldsOf({ id, errors: state.errors, typed: state.errors.length > 0 ? state.typed : recorded });
  const said = state.saved !== null && <Notice tone="success" role="status" title={state.saved} />;
  if (isOver) return said;
  const form = (
    <form action={send} className="entry-form">
      <ErrorSummary errors={fields.summary} />
      {said}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(fields)}
      <p>
        <Button type="submit" tone={submit.tone ?? 'primary'} size="large" aria-disabled={pending || undefined}>
          {pending ? submit.busy : submit.label}
        </Button>
      </p>
    </form>
  );
  if (unfold === undefined) return form;
  return (
    <details>
      <summary>{unfold}</summary>
      {form}
    </details>
  );
}
