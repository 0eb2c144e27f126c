'use client';

import type { Route } from 'next';
import Link from 'next/link';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { TextField } from '@/components/ui/field';
import type { Failure, Result } from '@/lib/result';

export interface FoundPatient {
  readonly id: string;
  readonly displayName: string;
  readonly mrn: string;
  /** `14-Jul-1955` */
  readonly born: string;
  readonly ward: string;
  readonly bed: string | null;
  readonly endedAt: string | null;
}

export interface Found {
  readonly patients: readonly FoundPatient[];
  readonly more: number;
}

type Find = (words: string) => Promise<Result<Found, Failure>>;

/** Any patient from anywhere: the button, or Ctrl+K. */
export function PatientFinder({ find }: { readonly find: Find }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // What was found goes when the dialog closes: no name stays behind on the page.
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!/^k$/i.test(event.key) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (!dialog.current?.open) open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <>
      <button type="button" className="top-button" aria-keyshortcuts="Control+K" onClick={open}>
        Find patient <kbd className="meta">Ctrl+K</kbd>
      </button>
      <dialog
        className="finder"
        ref={dialog}
        aria-label="Find a patient"
        onKeyDown={walk}
        onClose={() => setOpen(false)}
      >
        {isOpen && <Finder find={find} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function Finder({ find, close }: { readonly find: Find; readonly close: () => void }) {
  const { words, setWords, answer } = useFinding(find);
  const only = answer?.ok && answer.value.more === 0 && answer.value.patients.length === 1 ? 'one' : 'several';
  const list = useRef<HTMLUListElement>(null);
  return (
    <div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // With several the wrong one would be a keystroke away.
          if (only === 'one') list.current?.querySelector('a')?.click();
        }}
      >
        <TextField
          id="finder-words"
          label="Find a patient"
          hint="Name, MRN or bed. Whoever’s course has ended: the whole MRN."
          autoComplete="off"
          autoFocus
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
      <div role="status">{words.trim() !== '' && <Answer answer={answer} />}</div>
      {answer?.ok && (
        <ul ref={list}>
          {answer.value.patients.map((patient) => (
            <li key={patient.id}>
              <Link prefetch={false} href={`/patients/${patient.id}` as Route} onClick={close}>
                <b>{patient.displayName}</b>
                <span className="meta">
                  {placeOf(patient)} · Born <span className="dt">{patient.born}</span> · MRN {patient.mrn}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="btn" onClick={close}>
        Close
      </button>
    </div>
  );
}

function Answer({ answer }: { readonly answer: Result<Found, Failure> | null }) {
  if (answer === null) return <p className="meta">Looking…</p>;
  if (!answer.ok) return <p>{whyNot(answer.error)}</p>;
  const { patients, more } = answer.value;
  if (patients.length === 0) return <p>Nobody found. Check the spelling, or give the whole MRN.</p>;
  if (more > 0) return <p>{more} more are not listed. Write more of the name.</p>;
  return <p className="vh">{patients.length} found</p>;
}

/** The page below stays as it is: a new tab to sign in loses nothing that is typed on it. */
function whyNot({ kind }: Failure): string {
  if (kind === 'signed-out') return 'You are signed out. Sign in again in a new tab, then look again.';
  return 'Patients cannot be looked up just now. Close and try again.';
}

function placeOf({ ward, bed, endedAt }: FoundPatient): string {
  if (endedAt !== null) return 'Course ended';
  return bed === null ? ward : `${ward}, bed ${bed}`;
}

const PAUSE_MS = 150;

/** Asks after a short pause in typing. An answer to earlier words is thrown away. */
function useFinding(find: Find) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ words: string; answer: Result<Found, Failure> } | null>(null);
  useEffect(() => {
    if (words.trim() === '') return;
    let isLatest = true;
    const timer = setTimeout(async () => {
      const answer = await find(words).catch(() => NO_ANSWER);
      if (isLatest) setFound({ words, answer });
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [words, find]);
  return { words, setWords, answer: found?.words === words ? found.answer : null };
}

const NO_ANSWER: Result<Found, Failure> = { ok: false, error: { kind: 'busy', detail: 'No answer came.' } };

/** The arrow keys go through the field and what was found. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li a')];
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
}
