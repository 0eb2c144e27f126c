import { CAPD_WORDS } from '../capd/words';
import { ICE_WORDS } from '../ice/words';
import type { IcansDomain, NotDoneKey } from './findings';
import type { MissingAnswer } from './result';
import { DOMAIN_WORDS } from './words';

/** A domain inside a sentence: "driven by …". */
export const DOMAIN_IN_TEXT: Readonly<Record<IcansDomain, string>> = {
  ice: 'ICE',
  capd: 'CAPD',
  consciousness: 'consciousness',
  seizure: 'seizure',
  motor: 'motor signs',
  edema: 'raised pressure or edema',
};

const QUESTIONS: Readonly<Record<NotDoneKey, string>> = { ...DOMAIN_WORDS, ...ICE_WORDS, ...CAPD_WORDS };

/** The name of a question or of an item of one, by its key in the findings. */
export function questionWords(key: NotDoneKey): string {
  return QUESTIONS[key];
}

const MISSING: Readonly<Record<MissingAnswer, string>> = {
  ...DOMAIN_WORDS,
  ...under('ice', ICE_WORDS),
  ...under('capd', CAPD_WORDS),
  'seizure.duration': 'How long the seizure lasted',
};

function under(form: string, words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([item, label]) => [`${form}.${item}`, label]));
}

/** A missing answer by the name of its question: `ice.writing` is "Writes a sentence". */
export function missingWords(missing: MissingAnswer): string {
  return MISSING[missing] ?? missing;
}
