import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Instant, localDate } from '@/lib/clinical/time';
import { isPlainLine } from './input';

/** The oldest a patient can be; an older birth date is a slip of the keyboard. */
const MAX_AGE_YEARS = 130;

const SEXES = ['female', 'male', 'other', 'unknown'] as const;
const TUMOR_BURDENS = ['low', 'high'] as const;

function words(name: string, max: number) {
  return z
    .string({ error: `Give the ${name}.` })
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length > 0, { error: `Give the ${name}.`, abort: true })
    .refine((text) => text.length <= max, `Keep the ${name} to ${max} characters.`)
    .refine(isPlainLine, { error: `Leave control characters out of the ${name}.`, abort: true });
}

/** Blank is "not recorded". */
function optionalWords(name: string, max: number) {
  return z.preprocess((raw) => (typeof raw === 'string' && raw.trim() === '' ? null : raw), words(name, max).nullish());
}

const blankIsNull = (raw: unknown) => (typeof raw === 'string' && raw.trim() === '' ? null : raw);

const DATE = 'Give the birth date as YYYY-MM-DD.';

const birthDate = z
  .string({ error: DATE })
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DATE, abort: true })
  .refine(isCalendarDate, 'There is no such date.');

function isCalendarDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

const WEIGHT = 'Give the weight in kg, for example 71 or 71.5 (0.5 to 400).';

/** A decimal string or number of kilograms, kept as whole grams. */
const weightKg = z.preprocess(
  blankIsNull,
  z
    .union(
      [
        z
          .string()
          .trim()
          .regex(/^\d{1,3}(\.\d{1,3})?$/, WEIGHT),
        z.number({ error: WEIGHT }),
      ],
      { error: WEIGHT },
    )
    .transform((kg) => Math.round(Number(kg) * 1000))
    .refine((grams) => grams >= 500 && grams <= 400_000, WEIGHT)
    .nullish(),
);

const BASELINE = 'Give a whole number from 0 to 10, or leave it empty.';

/** A total charted before the infusion. Like every ICE value it is a number or not there; blank is not 0. */
const baselineIce = z.int({ error: BASELINE }).min(0, BASELINE).max(10, BASELINE).nullish();

export const demographics = {
  mrn: words('MRN', 40).refine(
    (text) => /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(text),
    'Use letters, digits, spaces, dots and dashes.',
  ),
  familyName: words('family name', 100),
  givenName: words('given name', 100),
  birthDate,
  sex: z.enum(SEXES, { error: `Accepted: ${SEXES.join(', ')}.` }),
  weightKg,
  indication: optionalWords('indication', 200),
  tumorBurden: z.preprocess(blankIsNull, z.enum(TUMOR_BURDENS, { error: 'Accepted: low, high or empty.' }).nullish()),
  cellDose: optionalWords('cell dose', 100),
  expansion: optionalWords('expansion', 100),
  baselineIce,
  capd: z.boolean({ error: 'Give true or false.' }).nullish(),
};

export const place = { ward: words('ward', 60), bed: optionalWords('bed', 20) };

/** Why nobody can have been born then; null when they can. */
export function birthProblem(date: string, zone: string, now: Instant): string | null {
  const today = localDate(zone, now);
  if (date > today) return `The birth date ${date} lies in the future.`;
  const oldest = Temporal.PlainDate.from(today).subtract({ years: MAX_AGE_YEARS }).toString();
  return date < oldest ? `The birth date ${date} is more than ${MAX_AGE_YEARS} years ago.` : null;
}
