import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface NoticeProps {
  readonly tone?: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string;
  /** `status` is read when it appears, `alert` interrupts; nothing when it was there from the start. */
  readonly role?: 'status' | 'alert';
  readonly className?: string;
  readonly children?: ReactNode;
}

export function Notice({ tone = 'info', title, role, className, children }: NoticeProps) {
  return (
    <div className={classNames('notice', tone, className)} role={role}>
      {title !== undefined && <p className="title">{title}</p>}
      {children}
    </div>
  );
}
