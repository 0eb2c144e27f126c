'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Instant } from '@/lib/clinical/time';

export interface WardClock {
  /** For showing; moves on by itself. */
  readonly shown: Instant;
  /** The server's clock at this moment, as far as the page can tell. */
  readonly read: () => Instant;
  /** Sets it right by an answer of the server. The same function for as long as the page lives. */
  readonly set: (serverNow: Instant) => void;
}

const SHOW_EVERY_MS = 10_000;

/** The server's clock, carried on by how much time went by here. The device's own time of day is never used. */
export function useWardClock(serverNow: Instant): WardClock {
  const anchor = useRef<{ readonly server: Instant; readonly here: number } | null>(null);
  const [shown, setShown] = useState(serverNow);
  const read = () => (anchor.current === null ? serverNow : anchor.current.server + Date.now() - anchor.current.here);
  const set = useCallback((now: Instant) => {
    anchor.current = { server: now, here: Date.now() };
  }, []);
  useEffect(() => {
    anchor.current ??= { server: serverNow, here: Date.now() };
    const { server, here } = anchor.current;
    const show = () => {
      const now = anchor.current ?? { server, here };
      setShown(now.server + Date.now() - now.here);
    };
    const timer = setInterval(show, SHOW_EVERY_MS);
    document.addEventListener('visibilitychange', show);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', show);
    };
  }, [serverNow]);
  return { shown, read, set };
}
