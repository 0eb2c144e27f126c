import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** An outlined word. Filled chips are grades, and only grades. */
export function Chip({ dashed = false, children }: { readonly dashed?: boolean; readonly children: ReactNode }) {
  return <span className={classNames('tag', dashed && 'dashed')}>{children}</span>;
}
