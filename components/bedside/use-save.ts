'use client';

import { useRef, useState } from 'react';
import { newKey, type Outcome, postEntry } from './post-entry';

export type SaveState = { readonly kind: 'idle' } | { readonly kind: 'sending' } | Outcome;

/** One intent to save: its key, what was sent under it, and whether the server said for certain that nothing was saved. */
interface Intent {
  readonly key: string;
  readonly body: string;
  readonly wasRefused: boolean;
}

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

function intentFor(entry: Readonly<Record<string, unknown>>, earlier: Intent | null): Intent {
  if (earlier !== null && !earlier.wasRefused) return earlier;
  const key = earlier?.key ?? newKey();
  const body = JSON.stringify({ key, ...entry });
  if (earlier === null || earlier.body === body) return { key, body, wasRefused: false };
  const fresh = newKey();
  return { key: fresh, body: JSON.stringify({ key: fresh, ...entry }), wasRefused: false };
}
