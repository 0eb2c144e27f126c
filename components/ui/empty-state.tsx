import type { ReactNode } from 'react';

interface Props {
  /** A sentence that says what is not there. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing to show, said in words, with what can be done about it. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
