import type { FieldError } from '@/components/ui/error-summary';
import type { Typed } from './form';

/** What a field of a form needs: an id of its own, the name the action reads, what was typed, what is wrong. */
export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
}

export interface FieldsOf {
  readonly of: (name: string) => FieldProps;
  readonly isTicked: (name: string) => boolean;
  /** The refusal, with links to the fields of this form. */
  readonly summary: readonly FieldError[];
}

export function fieldsOf({ id, errors, typed }: { id: string; errors: readonly FieldError[]; typed: Typed }): FieldsOf {
  const idOf = (name: string) => `${id}-${name}`;
  return {
    of: (name) => ({
      id: idOf(name),
      name,
      defaultValue: typed[name] ?? '',
      error: errors.find((error) => error.field === name)?.text,
    }),
    isTicked: (name) => typed[name] === 'on',
    summary: errors.map(({ field, text }) => ({ field: field === null ? null : idOf(field), text })),
  };
}
