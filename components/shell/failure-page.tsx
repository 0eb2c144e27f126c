import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import type { Failure } from '@/lib/result';

interface Props {
  readonly title: string;
  readonly failure: Failure;
  /** Where to go from here. */
  readonly actions?: ReactNode;
}

/** A page that shows nothing else, and why, in the sentence that came with the refusal. */
export function FailurePage({ title, failure, actions }: Props) {
  return (
    <>
      <PageHead title={title} actions={actions} />
      <Notice tone="error" role="alert">
        <p>{failure.kind === 'signed-out' ? 'You are signed out.' : failure.detail}</p>
        {'fields' in failure && failure.fields && (
          <ul>
            {Object.entries(failure.fields).map(([field, says]) => (
              <li key={field}>
                {field}: {says.join(' ')}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </>
  );
}
