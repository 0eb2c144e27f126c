'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { Field, TextField } from '@/components/ui/field';
import { PasswordField } from './password-field';

export interface SignInState {
  /** What was typed; a password is never sent back. */
  readonly username: string;
  readonly errors: readonly FieldError[];
}

interface Props {
  readonly action: (before: SignInState, form: FormData) => Promise<SignInState>;
  /** A page of this site to return to. */
  readonly next: string | null;
}

const NOTHING_TYPED: SignInState = { username: '', errors: [] };

export function SignInForm({ action, next }: Props) {
  const [state, submit, pending] = useActionState(action, NOTHING_TYPED);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input[name=username]')?.focus();
  }, []);
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form action={submit} ref={form}>
        {next !== null && <input type="hidden" name="next" value={next} />}
        <TextField
          id="username"
          label="Username"
          defaultValue={state.username}
          error={errorOf(state, 'username')}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={100}
        />
        <Field id="password" label="Password" error={errorOf(state, 'password')}>
          {(control) => <PasswordField {...control} name="password" autoComplete="current-password" />}
        </Field>
        <Button type="submit" tone="primary" aria-disabled={pending || undefined}>
          {pending ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
    </>
  );
}

function errorOf(state: SignInState, field: string): string | undefined {
  return state.errors.find((error) => error.field === field)?.text;
}
