'use client';

import { useEffect, useRef } from 'react';

export interface FieldError {
  /** The id of the control to go to; null when no single field is at fault. */
  readonly field: string | null;
  readonly text: string;
}

/** Says what is wrong and links to each field. Takes the focus whenever the list changes. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="problem" role="alert" tabIndex={-1} aria-labelledby="problem-title">
      <h2 id="problem-title">There is a problem</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field === null ? text : <a href={`#${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
