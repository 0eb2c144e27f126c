'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { Field, TextField } from '@/components/ui/field';
import { PasswordField } from './password-field';

export interface ChoosePasswordState {
  readonly username: string;
  readonly name: string;
  readonly errors: readonly FieldError[];
}

interface Props {
  readonly action: (before: ChoosePasswordState, form: FormData) => Promise<ChoosePasswordState>;
  /** Whose link it is; null for the first administrator, who chooses a name too. */
  readonly username: string | null;
  readonly minLength: number;
}

export function ChoosePasswordForm({ action, username, minLength }: Props) {
  const [state, submit, pending] = useActionState(action, { username: '', name: '', errors: [] });
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.text;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form action={submit}>
        {username === null ? (
          <>
            <TextField
              id="username"
              label="Username"
              defaultValue={state.username}
              error={errorOf('username')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
            />
            <TextField id="name" label="Name" defaultValue={state.name} error={errorOf('name')} autoComplete="name" />
          </>
        ) : (
          // For password managers, which keep a password under its name.
          <input type="hidden" autoComplete="username" value={username} />
        )}
        <Field
          id="password"
          label="New password"
          hint={`${minLength} characters or more. A few unrelated words are easy to type with gloves on.`}
          error={errorOf('password')}
        >
          {(control) => <PasswordField {...control} name="password" autoComplete="new-password" />}
        </Field>
        <Button type="submit" tone="primary" aria-disabled={pending || undefined}>
          Set password
        </Button>
      </form>
    </>
  );
}
