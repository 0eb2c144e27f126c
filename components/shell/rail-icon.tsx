import type { ReactNode } from 'react';

export type RailPlace = 'ward' | 'cohort' | 'calculator' | 'import' | 'admin';

const DRAWINGS: Readonly<Record<RailPlace, ReactNode>> = {
  ward: <path d="M4 5h16v4H4zM4 10.5h16v4H4zM4 16h16v4H4z" />,
  cohort: <path d="M5 20V10M12 20V4M19 20v-7" />,
  calculator: <path d="M6 3h12v18H6zM9 7h6M9 12h1.5M13.5 12H15M9 16h1.5M13.5 16H15" />,
  import: <path d="M12 3v12M7.5 10.5 12 15l4.5-4.5M4 17v4h16v-4" />,
  admin: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 20c1-5 4-6 8-6s7 1 8 6" />
    </>
  ),
};

export function RailIcon({ place }: { readonly place: RailPlace }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true" focusable="false">
      {DRAWINGS[place]}
    </svg>
  );
}
