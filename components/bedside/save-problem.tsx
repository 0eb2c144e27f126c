import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { fieldErrors } from './check-errors';
import type { SaveState } from './use-save';

interface Props {
  readonly state: SaveState;
  /** On a changed record: read it again, keeping what was typed. */
  readonly onReload: () => void;
}

/** Why the check is not saved, or not known to be. Nothing on the page is lost by any of these. */
export function SaveProblem({ state, onReload }: Props) {
  switch (state.kind) {
    case 'unknown':
      return (
        <Notice tone="warning" role="alert" title="Not saved yet">
          <p>{state.says} Everything is still here. Try again sends the same check; it is never saved twice.</p>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice tone="warning" role="alert" title="You are signed out">
          <p>
            Nothing was saved, and your answers are kept.{' '}
            <a href="/sign-in" target="_blank" rel="noreferrer">
              Sign in again in a new tab
            </a>
            , then try again here.
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <>
          <ErrorSummary errors={fieldErrors(state.fields, state.detail).map(({ text }) => ({ field: null, text }))} />
          {state.status === 409 && (
            <p className="reload">
              <button type="button" className="btn" onClick={onReload}>
                Read the record again
              </button>
            </p>
          )}
        </>
      );
    default:
      return null;
  }
}
