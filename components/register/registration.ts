import type { FieldError } from '@/components/ui/error-summary';
import { numberOrText } from '@/lib/clinical/answer';
import { typedDate, typedMoment } from '@/lib/clinical/typed-time';
import type { Typed } from './form';

/** Values that must not reach the command as typed: it would read another moment than was meant. */
const UNREADABLE = 'unreadable';

export interface ReadForm {
  readonly input: Readonly<Record<string, unknown>>;
  /** Fields that only the form can read: dates and times in the ward’s zone. */
  readonly errors: readonly FieldError[];
}

const PERSON = [
  'mrn',
  'familyName',
  'givenName',
  'sex',
  'weightKg',
  'indication',
  'tumorBurden',
  'cellDose',
  'expansion',
];

const blankIsNull = (typed: string | undefined) => (typed === undefined || typed.trim() === '' ? null : typed);

/** Who the patient is, as the command takes it. Blank stays "not recorded". */
export function readPerson(typed: Typed): ReadForm {
  const birth = readBirthDate(typed['birthDate'] ?? '');
  return {
    input: {
      ...Object.fromEntries(PERSON.map((name) => [name, blankIsNull(typed[name]) ?? undefined])),
      birthDate: birth.value,
      baselineIce: numberOrText((typed['baselineIce'] ?? '').trim()) ?? undefined,
      capd: typed['capd'] === 'on',
    },
    errors: birth.errors,
  };
}

/** Product, time and label of a dose; each `null` when left empty. */
export function readInfusion(typed: Typed, zone: string): ReadForm {
  const at = readMoment({ typed, name: 'infusedAt', zone });
  return {
    input: { product: blankIsNull(typed['product']), infusedAt: at.value, doseLabel: blankIsNull(typed['doseLabel']) },
    errors: at.errors,
  };
}

/** Everything the registration form asks. */
export function readRegistration(typed: Typed, zone: string): ReadForm {
  const [person, infusion] = [readPerson(typed), readInfusion(typed, zone)];
  return {
    input: { ...person.input, ...infusion.input, ward: typed['ward'] ?? '', bed: blankIsNull(typed['bed']) },
    errors: [...person.errors, ...infusion.errors],
  };
}

interface ReadField {
  readonly value: string | null;
  readonly errors: readonly FieldError[];
}

function readBirthDate(typed: string): ReadField {
  const date = typedDate(typed);
  if (date !== null) return { value: date, errors: [] };
  return {
    value: UNREADABLE,
    errors: [{ field: 'birthDate', text: 'Type the birth date as 14-Jul-1945 or 1945-07-14.' }],
  };
}

/** A moment in the ward’s zone as an ISO time with its offset; empty is `null`. */
export function readMoment({ typed, name, zone }: { typed: Typed; name: string; zone: string }): ReadField {
  const line = blankIsNull(typed[name]);
  if (line === null) return { value: null, errors: [] };
  const read = typedMoment(zone, line);
  if (read.kind === 'instant') return { value: read.iso, errors: [] };
  return { value: UNREADABLE, errors: [{ field: name, text: read.says }] };
}

/** The form’s own words for what only it can read, in place of the command’s for the same field. */
export function mergeErrors(own: readonly FieldError[], refused: readonly FieldError[]): readonly FieldError[] {
  const covered = new Set(own.map((error) => error.field));
  return [...own, ...refused.filter((error) => error.field === null || !covered.has(error.field))];
}
