import type { FieldError } from '@/components/ui/error-summary';
import type { Typed } from './form';
import { type ReadForm, readInfusion, readMoment, readPerson } from './registration';

/** What can be changed about a patient who is registered; each is an entry of the record. */
export const CHANGES = ['move', 'infusion', 'correct-infusion', 'demographics', 'end-course', 'reopen-course'] as const;

export type ChangeKind = (typeof CHANGES)[number];

export interface Change {
  /** The kind of entry it is written as. */
  readonly entry: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];
  /** Said after saving. */
  readonly saved: string;
}

const blankIsNull = (typed: string | undefined) => (typed === undefined || typed.trim() === '' ? null : typed);

/** Reads the form of one change; `null` when it is none of them. */
export function readChange(typed: Typed, zone: string): Change | null {
  switch (CHANGES.find((change) => change === typed['change'])) {
    case 'move':
      return entry('move', 'Moved.', {
        input: { ward: typed['ward'] ?? '', bed: blankIsNull(typed['bed']) },
        errors: [],
      });
    case 'infusion':
      return entry('infusion', 'Infusion recorded. Days and window were reckoned again.', furtherInfusion(typed, zone));
    case 'correct-infusion':
      return entry(
        'correction',
        `${correctedWords(typed)} Days and window were reckoned again.`,
        correctedInfusion(typed, zone),
      );
    case 'demographics':
      return entry('demographics', 'Details corrected.', withReason(readPerson(typed), typed));
    case 'end-course':
      return entry('end-course', 'Course ended.', endOfCourse(typed, zone));
    case 'reopen-course':
      return entry('reopen-course', 'Course reopened.', withReason({ input: {}, errors: [] }, typed));
    case undefined:
      return null;
  }
}

const correctedWords = (typed: Typed) =>
  typed['enteredInError'] === 'on' ? 'Infusion marked as entered in error.' : 'Infusion corrected.';

const entry = (kind: string, saved: string, { input, errors }: ReadForm): Change => ({
  entry: kind,
  payload: input,
  errors,
  saved,
});

const withReason = ({ input, errors }: ReadForm, typed: Typed): ReadForm => ({
  input: { ...input, reason: typed['reason'] ?? '' },
  errors,
});

/** Without a time it would count as given now, and a forgotten field is no time. */
function furtherInfusion(typed: Typed, zone: string): ReadForm {
  const { input, errors } = readInfusion(typed, zone);
  if (input['infusedAt'] !== null) return { input: { ...input, product: input['product'] ?? '' }, errors };
  const missing = { field: 'infusedAt', text: 'Give the date and time of the infusion, as 22-Nov-2026 10:30.' };
  return {
    input: { ...input, product: input['product'] ?? '', infusedAt: 'unreadable' },
    errors: [...errors, missing],
  };
}

function endOfCourse(typed: Typed, zone: string): ReadForm {
  const at = readMoment({ typed, name: 'endedAt', zone });
  return withReason({ input: { endedAt: at.value }, errors: at.errors }, typed);
}

/** Only what differs from the record is sent: a time shown to the minute must not lose its seconds. */
function correctedInfusion(typed: Typed, zone: string): ReadForm {
  const entryId = typed['entryId'] ?? '';
  if (typed['enteredInError'] === 'on')
    return withReason({ input: { entryId, enteredInError: true }, errors: [] }, typed);
  const { input, errors } = readInfusion(typed, zone);
  const changed = Object.entries(input).filter(([name]) => (typed[name] ?? '').trim() !== (typed[`was-${name}`] ?? ''));
  const emptied = changed.filter(([name, value]) => value === null && name !== 'doseLabel');
  const nothing = { field: null, text: 'Nothing differs from what is recorded.' };
  return withReason(
    {
      input: {
        entryId,
        infusion: Object.fromEntries(
          changed.map(([name, value]) => [name, value ?? (name === 'doseLabel' ? null : '')]),
        ),
      },
      errors: [...errors, ...emptied.map(([name]) => missing(name)), ...(changed.length === 0 ? [nothing] : [])],
    },
    typed,
  );
}

const missing = (name: string): FieldError => ({
  field: name,
  text: name === 'product' ? 'Choose the product.' : 'Give the date and time of the infusion, as 22-Nov-2026 10:30.',
});
