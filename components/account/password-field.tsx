'use client';

import { type ComponentProps, useState } from 'react';

type Props = Pick<
  ComponentProps<'input'>,
  'id' | 'name' | 'autoComplete' | 'aria-invalid' | 'aria-describedby' | 'ref'
>;

/** A password with a button that shows what was typed; pasting and password managers work. */
export function PasswordField(props: Props) {
  const [shown, setShown] = useState(false);
  return (
    <div className="password">
      <input
        {...props}
        className="in"
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <button
        className="btn"
        type="button"
        aria-label="Show characters"
        aria-pressed={shown}
        aria-controls={props.id}
        onClick={() => setShown(!shown)}
      >
        <Eye />
      </button>
    </div>
  );
}

function Eye() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
      <path d="M2 12c2.5-4.5 6-7 10-7s7.5 2.5 10 7c-2.5 4.5-6 7-10 7s-7.5-2.5-10-7Z" />
      <circle cx="12" cy="12" r="3" />
      <path className="struck" d="M4 20 20 4" />
    </svg>
  );
}
