import { ROLE_WORDS, type Role } from '@/lib/auth/actor';

export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
}

/** On every page before sign-in, as long as the server holds no real patient. */
export function DemoStrip() {
  return (
    <header>
      <p className="demo-strip">
        <b>DEMO DATA</b> · no real patients on this server
      </p>
    </header>
  );
}

export function DemoAccounts({ accounts, password }: { accounts: readonly DemoAccount[]; password: string }) {
  return (
    <section className="demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">Demo accounts</h2>
      <p>Password {password}</p>
      <ul>
        {accounts.map(({ username, name, role }) => (
          <li key={username}>
            <b>{username}</b>{' '}
            <span>
              {name}, {ROLE_WORDS[role]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
