import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A wide thing that scrolls by itself, reachable by keyboard, so that the page never scrolls sideways. */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={classNames('scroll', className)} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
