'use client';

import { useRef, useState } from 'react';
import type { Instant } from '@/lib/clinical/time';
import { type Intent, intentFor, sendIntent, type UnkeyedEntry } from './intent';
import { type Outcome, postEntry } from './post-entry';

export type SaveState = { readonly kind: 'idle' } | { readonly kind: 'sending' } | Outcome;

export interface Save {
  readonly state: SaveState;
  /** Sends the entry, or the very same one again while nobody knows whether it arrived. */
  readonly save: (entry: UnkeyedEntry) => Promise<Outcome | null>;
  /** Back to the answers after a refusal. */
  readonly reset: () => void;
}

/** Saves once, whatever is pressed how often. The key is kept until an answer echoes it or the entry changes after a refusal. */
export function useSave(readClock: () => Instant): Save {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const intent = useRef<Intent | null>(null);
  const isSending = useRef(false);

  const save = async (entry: UnkeyedEntry) => {
    if (isSending.current) return null;
    isSending.current = true;
    setState({ kind: 'sending' });
    const sent = intentFor(entry, intent.current, readClock());
    intent.current = sent;
    const outcome = await sendIntent(sent, readClock(), postEntry);
    const isDefinite = outcome.kind === 'refused' || outcome.kind === 'signed-out';
    intent.current = outcome.kind === 'saved' ? null : { ...sent, wasRefused: isDefinite };
    isSending.current = false;
    setState(outcome);
    return outcome;
  };
  return { state, save, reset: () => setState({ kind: 'idle' }) };
}
