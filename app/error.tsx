'use client';

import { Button } from '@/components/ui/button';

interface Props {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** Something is broken. The reference finds it in the log; nothing else leaves the server. */
export default function ErrorPage({ error, retry }: Props) {
  return (
    <main id="main" className="lone-page" tabIndex={-1}>
      <h1>Something went wrong</h1>
      <p>It has been written to the log. Nothing you had saved is lost.</p>
      {error.digest !== undefined && (
        <p>
          Reference <b>{error.digest}</b>
        </p>
      )}
      <p>
        <Button onClick={retry} tone="primary">
          Try again
        </Button>
      </p>
    </main>
  );
}
