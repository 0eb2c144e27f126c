import type { FieldError } from '@/components/ui/error-summary';
import type { Typed } from './form';

/** What a field of a form needs: an id of its own, the name the action reads, what was typed, what is wrong. */
export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
}

/** What each field is called on the form. The summary names it, so that a sentence read alone is clear. */
const LABELS: Readonly<Record<string, string>> = {
  mrn: 'MRN',
  familyName: 'Family name',
  givenName: 'Given name',
  birthDate: 'Birth date',
  sex: 'Sex',
  ward: 'Ward',
  bed: 'Bed',
  product: 'Product',
  infusedAt: 'Infusion date and time',
  doseLabel: 'Dose label',
  indication: 'Indication',
  tumorBurden: 'Tumor burden',
  weightKg: 'Weight in kg',
  cellDose: 'Cell dose',
  expansion: 'Expansion',
  baselineIce: 'Baseline ICE',
  endedAt: 'Ended at',
  reason: 'Reason',
};

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
    summary: errors.map(({ field, text }) => {
      const label = field === null ? undefined : LABELS[field];
      // A field that this form does not show cannot be led to.
      return label === undefined ? { field: null, text } : { field: idOf(field ?? ''), text: `${label}: ${text}` };
    }),
  };
}
