import type { FieldError } from '@/components/ui/error-summary';
import type { Failure } from '@/lib/result';

/** What was typed, by the name of the field. It comes back with every answer, so that nothing is typed twice. */
export type Typed = Readonly<Record<string, string>>;

export interface FormState {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** What was saved, in words; null while nothing was. */
  readonly saved: string | null;
}

export const NOTHING_TYPED: FormState = { typed: {}, errors: [], saved: null };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** One line of a form. A file or a field that is not there is nothing typed. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Every line of a form, without what the framework adds. */
export function typedIn(form: FormData): Typed {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])),
  );
}

/** The command names a field by its path in the body; the form knows only the last step. */
const fieldName = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** A refusal as lines for the error summary, each leading to its field where one is at fault. */
export function errorsOf(failure: Failure): readonly FieldError[] {
  if (failure.kind === 'signed-out')
    return [{ field: null, text: 'You are signed out. Sign in again; what you typed stays here.' }];
  const fields = 'fields' in failure ? Object.entries(failure.fields ?? {}) : [];
  if (fields.length === 0) return [{ field: null, text: failure.detail }];
  return fields.map(([path, says]) => ({ field: fieldName(path), text: sentence(says, failure.detail) }));
}

function sentence(says: readonly string[], detail: string): string {
  const said = [...new Set(says)].join(' ');
  return said === '' ? detail : said;
}
