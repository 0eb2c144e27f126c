import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { LiveProvider } from '@/components/shell/live';
import { Rail, type RailLink } from '@/components/shell/rail';
import { THEME_COOKIE, themeOf } from '@/components/shell/theme';
import { TopBar } from '@/components/shell/top-bar';
import { type Actor, may, ROLE_WORDS } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { getEnvironment } from '@/lib/env';
import { getWards } from '@/lib/queries/patients';
import { chooseTheme, findPatient } from './actions';

/** The shell of everyone who is signed in. */
export default async function WardLayout({ children }: { readonly children: ReactNode }) {
  const actor = await requireActor();
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <LiveProvider>
      <TopBar
        ward={await soleWard(actor)}
        isDemo={getEnvironment().mode === 'demo'}
        person={{ name: actor.name, role: ROLE_WORDS[actor.role] }}
        theme={theme}
        chooseTheme={chooseTheme}
        findPatient={may(actor, 'patient.read') ? findPatient : null}
      />
      <div className="frame">
        <Rail links={linksFor(actor)} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </LiveProvider>
  );
}

/** Only the places that this person may go to. */
function linksFor(actor: Actor): readonly RailLink[] {
  const reads = may(actor, 'patient.read');
  const links: readonly (RailLink & { readonly isOpen: boolean })[] = [
    { place: 'ward', word: 'Ward', href: '/', isOpen: reads },
    { place: 'cohort', word: 'Cohort', href: '/cohort', isOpen: reads },
    { place: 'calculator', word: 'Calculator', href: '/calculator', isOpen: true },
    { place: 'import', word: 'Import', href: '/import', isOpen: may(actor, 'import.run') },
    { place: 'admin', word: 'Admin', href: '/admin/users', isOpen: may(actor, 'users.manage') },
  ];
  return links.filter((link) => link.isOpen).map(({ place, word, href }) => ({ place, word, href }));
}

/** The ward by name where there is only one. */
async function soleWard(actor: Actor): Promise<string | null> {
  if (!may(actor, 'patient.read')) return null;
  const wards = await getWards(actor);
  return wards.ok && wards.value.length === 1 ? (wards.value[0] ?? null) : null;
}
