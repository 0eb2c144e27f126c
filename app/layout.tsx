import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { THEME_COOKIE, themeOf } from '@/components/shell/theme';
import './globals.css';

export const metadata: Metadata = {
  title: { template: '%s · ICANSight', default: 'ICANSight' },
  description: 'Post-infusion monitoring after CAR T-cell and bispecific antibody therapy.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme}>
      <body>
        <a className="skip" href="#main">
          Skip to the main content
        </a>
        {children}
      </body>
    </html>
  );
}
