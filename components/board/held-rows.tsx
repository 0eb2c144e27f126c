'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { arrange } from './arrange';
import { ROW, ROW_GROUP } from './table-roles';

export interface HeldRow {
  readonly id: string;
  /** A stronger rule divides one group of need from the next. */
  readonly group: string;
  readonly inWindow: boolean;
  readonly cells: ReactNode;
}

const QUIET_MS = 60_000;

/** Values change in place; the order changes only after a minute without touch or key, never under a finger. */
export function HeldRows({ rows }: { readonly rows: readonly HeldRow[] }) {
  const isQuiet = useQuiet();
  const [order, setOrder] = useState(() => rows.map((row) => row.id));
  useEffect(() => {
    if (isQuiet()) setOrder(rows.map((row) => row.id));
  }, [rows, isQuiet]);
  const held = arrange(rows, order);
  return (
    <tbody onKeyDown={goToEnd} {...ROW_GROUP}>
      {held.map((row, index) => (
        <tr
          key={row.id}
          className={classNames(
            row.inWindow && 'in-window',
            index > 0 && held[index - 1]?.group !== row.group && 'starts-group',
          )}
          {...ROW}
        >
          {row.cells}
        </tr>
      ))}
    </tbody>
  );
}

/** Home and End go to the first and the last patient, from any of them. */
function goToEnd(event: KeyboardEvent<HTMLElement>) {
  if ((event.key !== 'Home' && event.key !== 'End') || event.ctrlKey || event.metaKey || event.altKey) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('a.name')];
  names.at(event.key === 'Home' ? 0 : -1)?.focus();
  event.preventDefault();
}

/** Whether nobody has touched the screen or a key for a while. */
function useQuiet(): () => boolean {
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);
  const [isQuiet] = useState(() => () => performance.now() - touchedAt.current >= QUIET_MS);
  useEffect(() => {
    const touched = () => {
      touchedAt.current = performance.now();
    };
    window.addEventListener('pointerdown', touched, { passive: true });
    window.addEventListener('keydown', touched);
    return () => {
      window.removeEventListener('pointerdown', touched);
      window.removeEventListener('keydown', touched);
    };
  }, []);
  return isQuiet;
}
