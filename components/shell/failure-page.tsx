import { Notice } from '@/components/ui/notice';
import type { Failure } from '@/lib/result';

interface Props {
  readonly title: string;
  readonly failure: Failure;
}

/** Why a page shows nothing, in the sentence that came with the refusal. */
export function FailureNotice({ title, failure }: Props) {
  return (
    <Notice tone="error" title={title} role="alert">
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
  );
}
