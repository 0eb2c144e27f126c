'use client';

import { useRef, useState } from 'react';
import { type Intent, intentFor } from './intent';
import { type Outcome, postEntry } from './post-entry';

export type SaveState = { readonly kind: 'idle' } | { readonly kind: 'sending' } | Outcome;

export interface Save {
  readonly state: SaveState;
  /** Sends the entry, or the very same one again while nobody knows whether it arrived. */
  readonly save: (entry: Readonly<Record<string, unknown>>) => Promise<Outcome | null>;
  /** Back to the answers after a refusal. */
  readonly reset: () => void;
}

/** Saves once, whatever is pressed how often. The key is kept until an answer echoes it or the entry changes after a refusal. */
export function useSave(): Save {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const intent = useRef<Intent | null>(null);
  const isSending = useRef(false);

  const save = async (entry: Readonly<Record<string, unknown>>) => {
    if (isSending.current) return null;
    isSending.current = true;
    setState({ kind: 'sending' });
    const sent = intentFor(entry, intent.current);
    intent.current = sent;
    const outcome = await postEntry(sent.body, sent.key);
    const isDefinite = outcome.kind === 'refused' || outcome.kind === 'signed-out';
    intent.current = outcome.kind === 'saved' ? null : { ...sent, wasRefused: isDefinite };
    isSending.current = false;
    setState(outcome);
    return outcome;
  };
  return { state, save, reset: () => setState({ kind: 'idle' }) };
}
