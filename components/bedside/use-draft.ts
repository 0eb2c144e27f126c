'use client';

import { useEffect, useRef, useState } from 'react';
import type { Instant } from '@/lib/clinical/time';
import type { CheckAnswers } from './answers';

interface Draft {
  readonly patientId: string;
  readonly authorId: string;
  readonly answers: CheckAnswers;
  /** When the draft that filled the page was kept. */
  readonly keptAt: Instant | null;
  /** False on a correction, which is not kept. */
  readonly isKept: boolean;
  readonly onServerTime: (now: Instant) => void;
}

export interface DraftState {
  readonly keptAt: Instant | null;
  readonly problem: 'not-kept' | 'signed-out' | null;
  /** Keeps what is there without waiting for a pause. */
  readonly flush: () => void;
  /** The check is saved: a draft still under way must not come back. */
  readonly stop: () => void;
  /** Throws away what was typed, here and on the server. */
  readonly discard: () => Promise<void>;
}

const WAIT_MS = 800;
const TIMEOUT_MS = 5_000;

/** Keeps the answers on the server while they are being given, for their author and this patient only. */
export function useDraft({ patientId, authorId, answers, keptAt, isKept, onServerTime }: Draft): DraftState {
  const [state, setState] = useState<Pick<DraftState, 'keptAt' | 'problem'>>({ keptAt, problem: null });
  const first = useRef(answers);
  const stopped = useRef(false);
  const underWay = useRef<Promise<void> | null>(null);
  const sendNow = useRef<(() => void) | null>(null);
  const address = `/api/v1/patients/${encodeURIComponent(patientId)}/draft`;

  useEffect(() => {
    if (!isKept || answers === first.current || answers.startedAt === null) return;
    let isSent = false;
    const send = () => {
      if (isSent || stopped.current) return;
      isSent = true;
      underWay.current = keep(address, { authorId, answers }).then((kept) => {
        if (typeof kept === 'string') setState((before) => ({ ...before, problem: kept }));
        else {
          onServerTime(kept.savedAt);
          setState({ keptAt: kept.savedAt, problem: null });
        }
      });
    };
    sendNow.current = send;
    const timer = setTimeout(send, WAIT_MS);
    const onHide = () => document.visibilityState === 'hidden' && send();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [answers, authorId, address, isKept, onServerTime]);

  // Where it does not arrive the draft is forgotten after its twelve hours.
  const forget = () =>
    fetch(`${address}?authorId=${encodeURIComponent(authorId)}`, { method: 'DELETE' }).catch(() => undefined);
  const stop = () => {
    stopped.current = true;
    void underWay.current?.then(forget);
  };
  const discard = async () => {
    stopped.current = true;
    await underWay.current;
    await forget();
  };
  return { ...state, flush: () => sendNow.current?.(), stop, discard };
}

async function keep(
  address: string,
  draft: { readonly authorId: string; readonly answers: CheckAnswers },
): Promise<{ readonly savedAt: Instant } | 'not-kept' | 'signed-out'> {
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(draft),
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 401) return 'signed-out';
    const kept: unknown = response.ok ? await response.json() : null;
    if (kept === null || typeof kept !== 'object' || !('savedAt' in kept)) return 'not-kept';
    return { savedAt: Date.parse(String(kept.savedAt)) };
  } catch {
    return 'not-kept';
  }
}
