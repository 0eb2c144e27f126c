import type { ReactNode } from 'react';
import type { NextState } from '@/lib/clinical/schedule/next';

/** Ring not due, half disc due, triangle overdue, cross missed. */
const SHAPES: Readonly<Record<NextState, ReactNode>> = {
  'not-due': <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  due: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
    </>
  ),
  overdue: <path d="M8 1 15.5 14.6H.5Z" fill="currentColor" />,
  missed: <path d="M2.5 2.5l11 11M13.5 2.5l-11 11" stroke="currentColor" strokeWidth="3" />,
};

export function DueShape({ state }: { readonly state: NextState }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[state]}
    </svg>
  );
}
