import type { ReactNode } from 'react';
import type { IcansGrade } from '@/lib/clinical/icans/result';

/** Ring, disc, triangle, diamond, double octagon: told apart without color. */
const SHAPES: Readonly<Record<IcansGrade | 'none', ReactNode>> = {
  0: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  1: <circle cx="8" cy="8" r="6.8" fill="currentColor" />,
  2: <path d="M8 1.2 15.4 14.6H.6Z" fill="currentColor" />,
  3: <path d="M8 .4 15.6 8 8 15.6.4 8Z" fill="currentColor" />,
  4: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6.3 4.2h3.4l2.1 2.1v3.4l-2.1 2.1H6.3L4.2 9.7V6.3Z" fill="currentColor" />
    </>
  ),
  none: <path d="M2 8h12" stroke="currentColor" strokeWidth="3" />,
};

/** `none` is the dash of a patient who could not be assessed. */
export function GradeShape({ grade }: { readonly grade: IcansGrade | 'none' }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[grade]}
    </svg>
  );
}
