import { z } from 'zod';

const BLANK = 'or leave it out where it was not answered';

/** An answer, as opposed to a blank: a missing key and `null` are the same. */
export function isGiven<T>(answer: T | null | undefined): answer is T {
  return answer !== null && answer !== undefined;
}

/** The points of what was answered. A blank adds nothing here because it is left out, not because it is 0. */
export function sumOfAnswers(answers: readonly (number | null)[]): number {
  return answers.filter(isGiven).reduce((sum, answer) => sum + answer, 0);
}

/** Whole points from 0 to `most`, or a blank. Nothing is coerced. */
export function points(most: number) {
  const error = `Give a whole number from 0 to ${most}, ${BLANK}.`;
  return z.int({ error }).min(0).max(most).nullish();
}

/** One of the words, spelled exactly. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `Give one of ${words.join(', ')}, ${BLANK}.` });
}

/** Digits as a form or a file has them, as the number they are; any other text stays, to be refused by name. */
export const numberOrText = (typed: string): number | string | null =>
  typed === '' ? null : /^(0|[1-9]\d{0,2})$/.test(typed) ? Number(typed) : typed;

/** Names what was wrong with an object: a key it does not know, or that it is none. */
export function knownKeys(keys: readonly string[]) {
  return {
    error: (issue: { readonly code?: string }) =>
      issue.code === 'unrecognized_keys'
        ? `Not a known key. Known are ${keys.join(', ')}.`
        : `Give an object with any of ${keys.join(', ')}.`,
  };
}

/** An object with exactly these keys. */
export function each<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
