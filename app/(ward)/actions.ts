'use server';

import { cookies } from 'next/headers';
import { THEME_COOKIE, themeOf } from '@/components/shell/theme';

const A_YEAR_S = 365 * 24 * 3600;

/** Light, dark or as the device says; kept on this device. */
export async function chooseTheme(form: FormData): Promise<void> {
  const chosen = form.get('theme');
  const theme = themeOf(typeof chosen === 'string' ? chosen : undefined);
  (await cookies()).set(THEME_COOKIE, theme, { path: '/', maxAge: A_YEAR_S, sameSite: 'lax', httpOnly: true });
}
