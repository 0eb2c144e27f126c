import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/** What a control needs so that its label, hint and error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  /** Also the place the error summary links to. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label above, hint and error between label and control. */
export function Field({ id, label, hint, error, className, children }: FieldProps) {
  const describedBy = classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={classNames('field', error !== undefined && 'invalid', className)}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span className="error" id={`${id}-error`}>
          <span className="vh">Error: </span>
          {error}
        </span>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}

type Labelled = Omit<FieldProps, 'children' | 'className'>;

/** One line of text. Its `name` is the id unless given. */
export function TextField({
  id,
  label,
  hint,
  error,
  className,
  ...input
}: Labelled & Omit<ComponentProps<'input'>, 'id'>) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => <input name={id} className={classNames('in', className)} {...input} {...control} />}
    </Field>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

type SelectProps = Labelled &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & { readonly choices: readonly Choice[] };

/** One of a list. The first, empty choice says what is to be chosen: nothing is pre-selected. */
export function SelectField({ id, label, hint, error, className, choices, ...select }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <select name={id} className={classNames('in', className)} {...select} {...control}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
