'use client';

import type { ReactNode } from 'react';
import { useReportLive } from '@/components/shell/live';
import { useLive } from './use-live';

interface Props {
  /** The moment that the content answers for. */
  readonly asOf: string;
  /** The same moment on the ward's clock: `03:12` and `03:12:20`. */
  readonly clock: string;
  readonly preciseClock: string;
  /** Where to ask whether the server still answers; null when the board looks back and stands still. */
  readonly url: string | null;
  readonly children: ReactNode;
}

export function BoardLive({ url, children, ...now }: Props) {
  return url === null ? (
    children
  ) : (
    <Following url={url} {...now}>
      {children}
    </Following>
  );
}

/** Tells the truth about the channel: while nothing has been read lately, everything on the board is grey. */
function Following({ asOf, clock, preciseClock, url, children }: Props & { readonly url: string }) {
  const { isLive, readAgain } = useLive(asOf, url);
  useReportLive(isLive, preciseClock);
  return (
    <>
      {!isLive && (
        <div className="not-live bleed" role="alert">
          <p>
            Not live since {clock} –{' '}
            <button onClick={readAgain} type="button">
              reload
            </button>
            . What stands below is not current.
          </p>
        </div>
      )}
      <div className={isLive ? 'board-live' : 'board-live not-current'}>{children}</div>
    </>
  );
}
