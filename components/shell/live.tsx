'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

/** What the page on screen knows about how current it is; null when it does not re-read itself. */
export interface Live {
  readonly isLive: boolean;
  /** Clock of the last answer, `03:14:20`. */
  readonly updated: string;
}

const Reading = createContext<Live | null>(null);
const Reporting = createContext<(live: Live | null) => void>(() => {});

/** Lets a page that re-reads itself tell the top bar. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const [live, report] = useState<Live | null>(null);
  return (
    <Reporting value={report}>
      <Reading value={live}>{children}</Reading>
    </Reporting>
  );
}

export function useReportLive(isLive: boolean, updated: string) {
  const report = useContext(Reporting);
  useEffect(() => {
    report({ isLive, updated });
    return () => report(null);
  }, [report, isLive, updated]);
}

export function LiveState() {
  const live = useContext(Reading);
  if (live === null) return null;
  return (
    <span className={live.isLive ? 'live' : 'live not'}>{live.isLive ? `Live · ${live.updated}` : 'Not live'}</span>
  );
}
