import { z } from 'zod';
import { ROLES } from '@/lib/auth/actor';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/auth/password';
import { DEMO_PASSWORD } from './demo-accounts';

const USERNAME = /^[a-z0-9][a-z0-9._]{1,28}[a-z0-9]$/;

export const username = z
  .string({ error: 'Give a username.' })
  .trim()
  .toLowerCase()
  .regex(USERNAME, 'Give 3 to 30 letters a to z, digits, dots or underscores, such as m.garcia.');

/** As people are called on the ward. Text that would turn a line around or hide in it is refused. */
export const displayName = z
  .string({ error: 'Give the name as colleagues know it.' })
  .trim()
  .normalize('NFC')
  .min(1, 'Give the name as colleagues know it.')
  .max(100, 'Give 100 characters or fewer.')
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'Give letters, spaces and punctuation only.');

export const role = z.enum(ROLES, `Choose one of ${ROLES.join(', ')}.`);

export const userId = z.string({ error: 'Give the account’s id.' }).min(1).max(100);

export const token = z.string({ error: 'Give the link’s token.' }).regex(/^[\w-]{43}$/, 'This is not a whole link.');

/** Length is what counts; nothing is asked of the characters, and pasting works. */
export const newPassword = z
  .string({ error: 'Give a password.' })
  .refine((text) => [...text].length >= PASSWORD_MIN, `Give ${PASSWORD_MIN} characters or more.`)
  .max(PASSWORD_MAX, `Give ${PASSWORD_MAX} characters or fewer.`)
  .refine((text) => !/\p{Cs}/u.test(text), 'Give characters that can be stored.')
  .refine((text) => text !== DEMO_PASSWORD, 'This password is printed on every demo server. Choose another.');
