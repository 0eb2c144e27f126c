import { CAPD } from '@/lib/clinical/capd/items';
import { isUnable } from '@/lib/clinical/capd/points';
import { CAPD_WORDS } from '@/lib/clinical/capd/words';
import type { IcansDomain, NeuroFindings, NotDoneKey } from '@/lib/clinical/icans/findings';
import { type CheckForm, domainsOf, formOf } from '@/lib/clinical/icans/form';
import { missingIn } from '@/lib/clinical/icans/missing';
import { missingWords } from '@/lib/clinical/icans/missing-words';
import {
  CONSCIOUSNESS_WORDS,
  DOMAIN_WORDS,
  EDEMA_WORDS,
  MOTOR_WORDS,
  SEIZURE_WORDS,
  SIGN_WORDS,
} from '@/lib/clinical/icans/words';
import { ICE, isTotalOnly } from '@/lib/clinical/ice/items';
import { ICE_WORDS } from '@/lib/clinical/ice/words';
import { reasonInText } from './words';

/** One question of a check with what was answered, in the words of the bedside page. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

/** Every question of a check in the order in which it is asked. What was not tested says so. */
export function answersOf(findings: NeuroFindings, asked: CheckForm): readonly Answered[] {
  const form = formOf(findings, asked);
  return [
    ...(form === 'ice' ? iceAnswers(findings) : capdAnswers(findings)),
    sign(findings, 'consciousness', findings.consciousness && CONSCIOUSNESS_WORDS[findings.consciousness]),
    sign(findings, 'seizure', findings.seizure && SEIZURE_WORDS[findings.seizure]),
    sign(findings, 'motor', findings.motor && MOTOR_WORDS[findings.motor]),
    sign(findings, 'edema', findings.edema && EDEMA_WORDS[findings.edema]),
    ...(findings.signs.length === 0
      ? []
      : [{ question: 'Other signs, not graded', answer: findings.signs.map((each) => SIGN_WORDS[each]).join(', ') }]),
  ];
}

function iceAnswers(findings: NeuroFindings): readonly Answered[] {
  const { ice } = findings;
  if (ice === null) return [{ question: DOMAIN_WORDS.ice, answer: notTested(findings, 'ice') }];
  if (isTotalOnly(ice))
    return [{ question: DOMAIN_WORDS.ice, answer: `${ice.total} of ${ICE.total}, only the total charted` }];
  return ICE.items.map(({ key, points }) => {
    const scored = ice[key];
    return {
      question: ICE_WORDS[key],
      answer: scored === null ? notTested(findings, key) : scoredWords(scored, points),
    };
  });
}

/** 0 is an answer: the patient tried and failed. */
function scoredWords(scored: number, most: number): string {
  if (most > 1) return `${scored} of ${most}`;
  return scored === 1 ? 'Correct' : 'Wrong';
}

function capdAnswers(findings: NeuroFindings): readonly Answered[] {
  const { capd } = findings;
  if (capd === null) return [{ question: DOMAIN_WORDS.capd, answer: notTested(findings, 'capd') }];
  if (isUnable(capd)) return [{ question: DOMAIN_WORDS.capd, answer: 'Cannot be scored' }];
  if ('total' in capd)
    return [{ question: DOMAIN_WORDS.capd, answer: `${capd.total} of ${CAPD.total}, only the total charted` }];
  return CAPD.items.map((item) => {
    const scored = capd[item];
    const answer = scored === null ? notTested(findings, item) : `${scored} of ${CAPD.pointsPerItem}`;
    return { question: CAPD_WORDS[item], answer };
  });
}

function sign(findings: NeuroFindings, domain: IcansDomain & NotDoneKey, answer: string | null): Answered {
  return { question: DOMAIN_WORDS[domain], answer: withReason(findings, domain, answer) };
}

/** `Not assessable` says why where a reason was given. */
function withReason(findings: NeuroFindings, key: NotDoneKey, answer: string | null): string {
  if (answer === null) return notTested(findings, key);
  const reason = findings.notDone[key];
  return reason === undefined ? answer : `${answer}: ${reasonInText(reason)}`;
}

function notTested({ notDone }: NeuroFindings, key: NotDoneKey): string {
  const reason = notDone[key];
  return reason === undefined ? 'Not tested' : `Not tested: ${reasonInText(reason)}`;
}

/** What a check lacks, by the name of its question, with the reason where one was given. */
export function lackingIn(findings: NeuroFindings, asked: CheckForm): readonly string[] {
  return domainsOf(formOf(findings, asked)).flatMap((domain) =>
    missingIn(findings, domain).map((missing) => {
      const key = missing.slice(missing.indexOf('.') + 1);
      const reason = Object.entries(findings.notDone).find(([each]) => each === key || each === domain)?.[1];
      return reason === undefined ? missingWords(missing) : `${missingWords(missing)} (${reasonInText(reason)})`;
    }),
  );
}
