import Link from 'next/link';
import { Chip } from '@/components/ui/chip';
import type { Failure, Result } from '@/lib/result';
import { LiveState } from './live';
import { type Found, PatientFinder } from './patient-finder';
import type { Theme } from './theme';
import { ThemeMenu } from './theme-menu';

interface Props {
  readonly ward: string | null;
  readonly isDemo: boolean;
  readonly person: { readonly name: string; readonly role: string };
  readonly theme: Theme;
  readonly chooseTheme: (form: FormData) => Promise<void>;
  /** Null for whoever reads no patient. */
  readonly findPatient: ((words: string) => Promise<Result<Found, Failure>>) | null;
}

export function TopBar({ ward, isDemo, person, theme, chooseTheme, findPatient }: Props) {
  return (
    <header className="top">
      <Link prefetch={false} className="brand" href="/">
        ICANSight
      </Link>
      {ward !== null && <span className="ward">{ward}</span>}
      {isDemo && <Chip dashed>DEMO DATA</Chip>}
      <LiveState />
      <span className="grow" />
      {findPatient !== null && <PatientFinder find={findPatient} />}
      <span className="who">
        {person.name}, {person.role}
      </span>
      <ThemeMenu current={theme} choose={chooseTheme} />
      {/* A plain form, not an action: leaving loads a whole new document, so nothing of a patient stays behind. */}
      <form action="/api/v1/sign-out" method="post">
        <button type="submit" className="top-button">
          Sign out
        </button>
      </form>
    </header>
  );
}
