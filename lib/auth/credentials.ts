import { z } from 'zod';
import { PASSWORD_MAX } from './password';

/** Text that can be stored and compared: no half characters. */
const whole = /^\P{Cs}*$/u;

const KEYS = 'Give an object with username and password, and nothing else.';

/** What signing in takes. Anything that fits is tried; whether it is an account is not told apart from a wrong password. */
export const credentials = z.strictObject(
  {
    username: z
      .string({ error: 'Give the username as text.' })
      .trim()
      .toLowerCase()
      .min(1, 'Give the username.')
      .max(100, 'Give 100 characters or fewer.')
      .regex(whole, 'Give whole characters.'),
    password: z
      .string({ error: 'Give the password as text.' })
      .min(1, 'Give the password.')
      .max(PASSWORD_MAX, `Give ${PASSWORD_MAX} characters or fewer.`)
      .regex(whole, 'Give whole characters.'),
  },
  { error: KEYS },
);

export type Credentials = z.output<typeof credentials>;

export type SignInFailure =
  /** The same for an unknown name, a wrong password and a disabled account. */
  | { readonly kind: 'wrong-credentials' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'busy'; readonly detail: string }
  | { readonly kind: 'storage'; readonly detail: string };

export function sentenceFor(failure: SignInFailure): string {
  switch (failure.kind) {
    case 'wrong-credentials':
      return 'The username or the password is wrong.';
    case 'wait':
      return `Too many failed attempts. Try again in ${inWords(failure.seconds)}.`;
    case 'busy':
    case 'storage':
      return failure.detail;
  }
}

function inWords(seconds: number): string {
  if (seconds === 1) return '1 second';
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
