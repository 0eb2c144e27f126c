import type { FieldError } from '@/components/ui/error-summary';
import { CAPD } from '@/lib/clinical/capd/items';
import { questionWords } from '@/lib/clinical/icans/missing-words';
import { ICE } from '@/lib/clinical/ice/items';
import type { Instant, Zone } from '@/lib/clinical/time';
import type { Failure, Fields } from '@/lib/result';
import { type CheckAnswers, withoutReason } from './answers';
import { observedTime } from './observed';

/** What has to be mended on the page before it can be looked over. Blanks may stay: they make the grade a range. */
export function errorsIn(
  answers: CheckAnswers,
  clock: { readonly now: Instant; readonly zone: Zone },
): readonly FieldError[] {
  const observed = observedTime(answers.observed, clock);
  const names = withoutReason(answers).map(questionWords);
  return [
    ...(observed.ok ? [] : [{ field: observed.field, text: observed.says }]),
    ...(names.length === 0 ? [] : [{ field: 'reason', text: `Say why this was not tested: ${names.join(', ')}.` }]),
  ];
}

/** What the server found, each with the field to go to. The same sentence about two fields is said once. */
export function errorsOf(failure: Failure): readonly FieldError[] {
  switch (failure.kind) {
    case 'signed-out':
      return [
        {
          field: null,
          text: 'You are signed out. Your answers are kept. Sign in again in another tab, then go on here.',
        },
      ];
    case 'invalid':
      return fieldErrors(failure.fields, failure.detail);
    case 'refused':
      return fieldErrors(failure.fields ?? {}, failure.detail);
    default:
      return [{ field: null, text: failure.detail }];
  }
}

export function fieldErrors(fields: Fields, detail: string): readonly FieldError[] {
  const errors = Object.entries(fields).flatMap(([path, texts]) =>
    texts.map((text) => ({ field: controlFor(path), text })),
  );
  const first = errors.filter(({ text }, index) => errors.findIndex((each) => each.text === text) === index);
  return first.length === 0 ? [{ field: null, text: detail }] : first;
}

const CONTROLS: Readonly<Record<string, string>> = {
  observedAt: 'observed',
  ice: ICE.items[0].key,
  capd: CAPD.items[0],
  reason: 'correction-reason',
};

const QUESTIONS: readonly string[] = [
  ...ICE.items.map((item) => item.key),
  ...CAPD.items,
  'consciousness',
  'seizure',
  'motor',
  'edema',
];

/** The id of the control for a field of the entry: `payload.ice.year` is `year`. */
function controlFor(path: string): string | null {
  const [first = '', second] = path
    .replace(/^payload\./, '')
    .replace(/^findings\./, '')
    .split('.');
  if (first === 'attributedElsewhere') return second === undefined ? null : `attribute-${second}`;
  if (second !== undefined && QUESTIONS.includes(second)) return second;
  return CONTROLS[first] ?? (QUESTIONS.includes(first) ? first : null);
}
