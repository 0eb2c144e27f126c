import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { FieldError } from '@/components/ui/error-summary';
import { SelectField, TextField } from '@/components/ui/field';
import { ROLE_WORDS, ROLES } from '@/lib/auth/actor';

export interface TypedAccount {
  readonly username: string;
  readonly name: string;
  readonly role: string;
}

interface Props {
  readonly submit: (form: FormData) => void;
  /** Kept when it was refused, empty once it was taken. */
  readonly typed: TypedAccount;
  readonly errors: readonly FieldError[];
}

const CHOICES = [
  { value: '', label: 'Choose a role' },
  ...ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] })),
];

export function CreateAccountForm({ submit, typed, errors }: Props) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text;
  return (
    <Card as="section" labelledBy="create-account">
      <h2 id="create-account">Create an account</h2>
      <form action={submit} className="create-account">
        <TextField
          id="username"
          label="Username"
          defaultValue={typed.username}
          error={errorOf('username')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField id="name" label="Name" defaultValue={typed.name} error={errorOf('name')} autoComplete="off" />
        {/* The choice in the key: a select keeps what it had unless it is made anew. */}
        <SelectField
          key={typed.role}
          id="role"
          label="Role"
          choices={CHOICES}
          defaultValue={typed.role}
          error={errorOf('role')}
        />
        <Button type="submit" tone="primary" name="intent" value="create">
          Create account
        </Button>
      </form>
    </Card>
  );
}
