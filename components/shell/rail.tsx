'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { RailIcon, type RailPlace } from './rail-icon';

export interface RailLink {
  readonly place: RailPlace;
  readonly word: string;
  readonly href: string;
}

/** The main places: a rail on wide screens, a bar at the bottom in portrait. */
export function Rail({ links }: { readonly links: readonly RailLink[] }) {
  const pathname = usePathname();
  return (
    <nav className="rail" aria-label="Main">
      <ul>
        {links.map(({ place, word, href }) => (
          <li key={href}>
            <Link prefetch={false} href={href as Route} aria-current={isHere(pathname, href) ? 'page' : undefined}>
              <RailIcon place={place} />
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A patient's pages belong to the ward. */
function isHere(pathname: string, href: string): boolean {
  if (href === '/') return pathname === '/' || pathname.startsWith('/patients');
  return pathname.startsWith(href);
}
