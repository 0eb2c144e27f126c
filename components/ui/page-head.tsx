import type { ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  /** What stands beside the title, quieter: bed, time zone. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one `h1` of a page, what belongs beside it, and its actions. */
export function PageHead({ title, meta, actions }: Props) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {meta !== undefined && <p className="meta">{meta}</p>}
      {actions !== undefined && <div className="actions">{actions}</div>}
    </header>
  );
}
