'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { DataTable } from '@/components/ui/data-table';
import { DateTime } from '@/components/ui/date-time';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { ROLE_WORDS, ROLES, type Role } from '@/lib/auth/actor';
import { CreateAccountForm, type TypedAccount } from './create-account-form';

export interface ListedAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role | null;
  readonly isDisabled: boolean;
  readonly lastSignInAt: string | null;
  readonly isSelf: boolean;
}

export interface AccountsState {
  /** What was done; `link` is shown this once. */
  readonly done: { readonly text: string; readonly link: string | null } | null;
  readonly errors: readonly FieldError[];
  readonly typed: TypedAccount;
}

interface Props {
  readonly accounts: readonly ListedAccount[];
  readonly zone: string;
  readonly manage: (before: AccountsState, form: FormData) => Promise<AccountsState>;
}

const START: AccountsState = { done: null, errors: [], typed: { username: '', name: '', role: '' } };

/** Every account with what can be done about it. One state for all forms: the latest answer stands on top. */
export function AccountsPanel({ accounts, zone, manage }: Props) {
  const [state, submit] = useActionState(manage, START);
  return (
    <div className="accounts">
      <ErrorSummary errors={state.errors} />
      {state.done && <Done {...state.done} />}
      <Card padded={false}>
        <DataTable
          caption="Accounts"
          rows={accounts}
          rowKey={(account) => account.id}
          columns={[
            { key: 'name', header: 'Name', isRowHeader: true, cell: ({ name }) => name },
            { key: 'username', header: 'Username', cell: ({ username }) => username },
            { key: 'role', header: 'Role', cell: (account) => <RoleForm account={account} submit={submit} /> },
            {
              key: 'seen',
              header: 'Last sign-in',
              cell: ({ lastSignInAt }) =>
                lastSignInAt === null ? 'Never' : <DateTime at={lastSignInAt} zone={zone} />,
            },
            {
              key: 'state',
              header: 'State',
              cell: ({ isDisabled }) => (isDisabled ? <Chip dashed>Disabled</Chip> : 'Enabled'),
            },
            { key: 'actions', header: 'Actions', cell: (account) => <StateForm account={account} submit={submit} /> },
          ]}
        />
      </Card>
      <CreateAccountForm submit={submit} typed={state.typed} errors={state.errors} />
    </div>
  );
}

function Done({ text, link }: NonNullable<AccountsState['done']>) {
  return (
    <Notice tone="success" title={text} role="status">
      {link !== null && (
        <>
          <p>Hand this link to that person. It works once, for 24 hours, and is not shown again.</p>
          <p className="one-time-link">{link}</p>
        </>
      )}
    </Notice>
  );
}

interface RowProps {
  readonly account: ListedAccount;
  readonly submit: (form: FormData) => void;
}

function RoleForm({ account, submit }: RowProps) {
  const { id, name, role } = account;
  return (
    // The role in the key: after a change the list starts from what is now true.
    <form action={submit} className="role" key={role}>
      <input type="hidden" name="userId" value={id} />
      <select className="in" name="role" defaultValue={role ?? ''} aria-label={`Role of ${name}`}>
        {role === null && <option value="">none</option>}
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {ROLE_WORDS[each]}
          </option>
        ))}
      </select>
      <Button type="submit" name="intent" value="change-role" aria-label={`Change role of ${name}`}>
        Change
      </Button>
    </form>
  );
}

function StateForm({ account, submit }: RowProps) {
  const { id, name, isDisabled, isSelf } = account;
  return (
    <form action={submit} className="actions">
      <input type="hidden" name="userId" value={id} />
      {isDisabled ? (
        <Button type="submit" name="intent" value="enable" aria-label={`Enable ${name}`}>
          Enable
        </Button>
      ) : (
        <Button type="submit" name="intent" value="reset" aria-label={`Reset password of ${name}`}>
          Reset password
        </Button>
      )}
      {!isDisabled && !isSelf && (
        <Button type="submit" name="intent" value="disable" tone="danger" aria-label={`Disable ${name}`}>
          Disable
        </Button>
      )}
    </form>
  );
}
