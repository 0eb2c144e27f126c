import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface Props {
  readonly as?: 'div' | 'section' | 'article' | 'figure';
  readonly className?: string;
  /** False when the content brings its own space, a table for instance. */
  readonly padded?: boolean;
  /** The id of the heading that names a section. */
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

export function Card({ as: Element = 'div', className, padded = true, labelledBy, children }: Props) {
  return (
    <Element className={classNames('card', padded && 'padded', className)} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
