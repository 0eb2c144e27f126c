'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { judgeTick, judgeWake, since, stampNow, TICK_MS, type Verdict } from './live-clock';

/** True when the server answers. Signed out also counts: reading the page again leads to the sign-in. */
async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { cache: 'no-store', signal });
    await response.arrayBuffer();
    return response.ok || response.status === 401;
  } catch {
    return false;
  }
}

/**
 * Reads the page again every 30 s and says whether what it shows is current.
 * Asks the server first: reading a page from a server that is gone would lose the last good list.
 * Only a newer `asOf` counts as an answer.
 */
export function useLive(asOf: string, url: string): { readonly isLive: boolean; readonly readAgain: () => void } {
  const router = useRouter();
  const [lostAsOf, setLostAsOf] = useState<string | null>(null);
  const answered = useRef({ asOf, at: stampNow() });
  const asked = useRef(stampNow());
  const ticked = useRef(stampNow());
  const attempt = useRef(new AbortController());

  useEffect(() => {
    answered.current = { asOf, at: stampNow() };
  }, [asOf]);

  const readAgain = useCallback(async () => {
    asked.current = stampNow();
    // An attempt that still hangs is given up, so that hanging ones do not pile up.
    attempt.current.abort();
    attempt.current = new AbortController();
    if (await answers(url, attempt.current.signal)) startTransition(() => router.refresh());
  }, [router, url]);

  const follow = useCallback(
    ({ isLost, mustAsk }: Verdict) => {
      if (isLost) setLostAsOf(answered.current.asOf);
      if (mustAsk) void readAgain();
    },
    [readAgain],
  );

  useEffect(() => {
    const tick = () => {
      const verdict = judgeTick({
        sinceTick: since(ticked.current),
        sinceAnswer: since(answered.current.at),
        sinceAsked: since(asked.current),
      });
      ticked.current = stampNow();
      follow(verdict);
    };
    const wake = () => {
      if (document.visibilityState === 'visible') follow(judgeWake(since(answered.current.at)));
    };
    // The browser may bring back an old page as it was left.
    const restore = (event: PageTransitionEvent) => {
      if (event.persisted) wake();
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pageshow', restore);
    window.addEventListener('online', wake);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('pageshow', restore);
      window.removeEventListener('online', wake);
    };
  }, [follow]);

  return { isLive: lostAsOf !== asOf, readAgain: () => void readAgain() };
}
