import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Looks different because it answers nothing: dashed and hatched. */
  readonly isNoAnswer?: boolean;
}

export interface ChoiceGroupProps {
  /** The name of the field, and the id of its first choice: the place an error leads to. */
  readonly name: string;
  /** The accessible name, exactly. */
  readonly label: string;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice[];
  /** `null` while nothing is chosen. Leave it out where the page itself keeps the choice. */
  readonly value?: string | null;
  readonly defaultValue?: string | undefined;
  readonly onChoose?: ((value: string) => void) | undefined;
  /** `beside`: label left of the choices; `above`: over a grid of three; `list`: over one choice a line. */
  readonly layout?: 'beside' | 'above' | 'list';
  readonly error?: string | undefined;
  readonly className?: string;
}

/** One question with its answers: native radios, arrows inside, Tab to the next, nothing chosen unless given. */
export function ChoiceGroup({ name, label, hint, error, layout = 'beside', className, ...rest }: ChoiceGroupProps) {
  const described = classNames(hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`);
  return (
    <div
      role="radiogroup"
      className={classNames('question', layout, error !== undefined && 'invalid', className)}
      aria-labelledby={`${name}-label`}
      aria-describedby={described === '' ? undefined : described}
    >
      <p className="asks">
        <span id={`${name}-label`} className="label">
          {label}
        </span>
        {hint !== undefined && <small id={`${name}-hint`}>{hint}</small>}
        {error !== undefined && (
          <strong id={`${name}-error`} className="error">
            {error}
          </strong>
        )}
      </p>
      <Choices name={name} {...rest} />
    </div>
  );
}

type ChoicesProps = Pick<ChoiceGroupProps, 'name' | 'choices' | 'value' | 'defaultValue' | 'onChoose'>;

function Choices({ name, choices, value, defaultValue, onChoose }: ChoicesProps) {
  return (
    <div className={classNames('answers', `of-${choices.length}`)}>
      {choices.map((choice, index) => (
        <label key={choice.value} className={classNames('answer', choice.isNoAnswer && 'no-answer')}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? name : `${name}-${choice.value}`}
            value={choice.value}
            {...(value === undefined
              ? { defaultChecked: choice.value === defaultValue }
              : { checked: choice.value === value, onChange: () => onChoose?.(choice.value) })}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
