'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { THEME_COOKIE, themeOf } from '@/components/shell/theme';
import { currentActor, requireActor } from '@/lib/auth/session';
import { reloadDemoWard } from '@/lib/commands/demo/prepare-ward';
import { type Found, findByWords } from '@/lib/queries/find-by-words';
import { err, type Failure, type Result } from '@/lib/result';

const A_YEAR_S = 365 * 24 * 3600;

/** Light, dark or as the device says; kept on this device. */
export async function chooseTheme(form: FormData): Promise<void> {
  const chosen = form.get('theme');
  const theme = themeOf(typeof chosen === 'string' ? chosen : undefined);
  (await cookies()).set(THEME_COOKIE, theme, { path: '/', maxAge: A_YEAR_S, sameSite: 'lax', httpOnly: true });
}

/**
 * For the patient finder. The words travel in the body: a name in an address would stay in histories and logs.
 * Whoever is signed out is told so and keeps the page: a check may be half typed on it.
 */
export async function findPatient(words: string): Promise<Result<Found, Failure>> {
  const actor = await currentActor();
  if (!actor) return err({ kind: 'signed-out' });
  return findByWords(actor, z.string().max(100).catch('').parse(words));
}

/** Places the demo ward around now again. Where that is refused the offer is gone from the page too. */
export async function loadDemoAfresh(): Promise<void> {
  await reloadDemoWard(await requireActor());
  redirect('/');
}
