'use server';

import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import type { Route } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { SignInState } from '@/components/account/sign-in-form';
import type { FieldError } from '@/components/ui/error-summary';
import { credentials, sentenceFor } from '@/lib/auth/credentials';
import { homeOf, readNextPath } from '@/lib/auth/next-path';
import { isOwnOrigin } from '@/lib/auth/origin';
import { signIn } from '@/lib/auth/sign-in';
import { getEnvironment } from '@/lib/env';

/** The form of the sign-in page, with or without JavaScript. */
export async function signInFromForm(_before: SignInState, form: FormData): Promise<SignInState> {
  const username = textOf(form, 'username');
  const password = textOf(form, 'password');
  const missing = missingFrom(username, password);
  if (missing.length > 0) return { username, errors: missing };

  const incoming = new Headers(await headers());
  if (!isOwnOrigin(incoming, getEnvironment().appOrigin)) return failed(username, 'This form came from another site.');
  const given = credentials.safeParse({ username, password });
  if (!given.success) return failed(username, sentenceFor({ kind: 'wrong-credentials' }));
  const signedIn = await signIn(given.data, incoming);
  if (!signedIn.ok) return failed(username, sentenceFor(signedIn.error));

  const jar = await cookies();
  for (const line of signedIn.value.setCookie)
    for (const [name, cookie] of parseSetCookieHeader(line)) jar.set(name, cookie.value, toCookieOptions(cookie));
  redirect((readNextPath(form.get('next')) ?? homeOf(signedIn.value.user.role)) as Route);
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function missingFrom(username: string, password: string): FieldError[] {
  const missing: FieldError[] = [];
  if (username.trim() === '') missing.push({ field: 'username', text: 'Enter your username.' });
  if (password === '') missing.push({ field: 'password', text: 'Enter your password.' });
  return missing;
}

const failed = (username: string, text: string): SignInState => ({ username, errors: [{ field: null, text }] });
