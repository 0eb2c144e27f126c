import type { IcansDomain, NotDoneKey, NotDoneReason, Sign } from '@/lib/clinical/icans/findings';
import type { Instant } from '@/lib/clinical/time';
import { type CheckAnswers, type ItemAnswer, notTested, type TestItem, withoutReason } from './answers';
import type { Observed } from './observed';

/** One thing a person does to the answers. */
export type Change =
  | { readonly kind: 'item'; readonly item: TestItem; readonly answer: ItemAnswer }
  | {
      readonly kind: 'domain';
      readonly domain: 'consciousness' | 'seizure' | 'motor' | 'edema';
      readonly answer: string;
    }
  | { readonly kind: 'capd-unable'; readonly unable: boolean }
  /** The reason for one, and for every other that still has none: one reason can serve all items left. */
  | { readonly kind: 'reason'; readonly key: NotDoneKey; readonly reason: NotDoneReason }
  /** Everything of the test that was not asked yet is left out for the same reason. */
  | { readonly kind: 'rest-not-tested'; readonly items: readonly TestItem[]; readonly reason: NotDoneReason }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly present: boolean }
  | { readonly kind: 'attribute'; readonly domain: IcansDomain; readonly cause: string | null }
  | { readonly kind: 'observed'; readonly observed: Observed | null }
  | { readonly kind: 'replace'; readonly answers: CheckAnswers };

/** The answers after a change made at `now`. The first answer starts the check. */
export function changed(
  answers: CheckAnswers,
  { change, now }: { readonly change: Change; readonly now: Instant },
): CheckAnswers {
  if (change.kind === 'replace') return change.answers;
  if (change.kind === 'observed') return { ...answers, observed: change.observed };
  const next = dropStale(applied(answers, change), change);
  return next.startedAt === null ? { ...next, startedAt: now } : next;
}

type AnswerChange = Exclude<Change, { kind: 'replace' | 'observed' }>;

function applied(answers: CheckAnswers, change: AnswerChange): CheckAnswers {
  switch (change.kind) {
    case 'item':
      return { ...answers, items: { ...answers.items, [change.item]: change.answer } };
    case 'domain':
      return { ...answers, [change.domain]: change.answer };
    case 'capd-unable':
      return { ...answers, capdUnable: change.unable };
    case 'reason':
      return { ...answers, reasons: { ...answers.reasons, ...shared(answers, change) } };
    case 'rest-not-tested':
      return restNotTested(answers, change);
    case 'sign':
      return { ...answers, signs: signsWith(answers.signs, change) };
    case 'attribute':
      return { ...answers, attributedElsewhere: attributedWith(answers, change) };
  }
}

function shared(answers: CheckAnswers, { key, reason }: { key: NotDoneKey; reason: NotDoneReason }) {
  return Object.fromEntries([key, ...withoutReason(answers)].map((each) => [each, reason]));
}

function restNotTested(
  answers: CheckAnswers,
  { items, reason }: { items: readonly TestItem[]; reason: NotDoneReason },
): CheckAnswers {
  const left = items.filter((item) => answers.items[item] === undefined);
  return {
    ...answers,
    items: { ...answers.items, ...Object.fromEntries(left.map((item) => [item, 'not-tested' as const])) },
    reasons: { ...answers.reasons, ...Object.fromEntries(left.map((item) => [item, reason])) },
  };
}

function signsWith(signs: readonly Sign[], { sign, present }: { sign: Sign; present: boolean }): readonly Sign[] {
  const others = signs.filter((each) => each !== sign);
  return present ? [...others, sign] : others;
}

function attributedWith(answers: CheckAnswers, { domain, cause }: { domain: IcansDomain; cause: string | null }) {
  const { [domain]: _, ...others } = answers.attributedElsewhere;
  return cause === null ? others : { ...others, [domain]: cause };
}

/** A reason goes with its blank, and an attribution with the finding it was given for. */
function dropStale(answers: CheckAnswers, change: AnswerChange): CheckAnswers {
  const blanks: readonly string[] = notTested(answers);
  const reasons = Object.fromEntries(Object.entries(answers.reasons).filter(([key]) => blanks.includes(key)));
  const touched = domainOf(answers, change);
  const attributed =
    touched === null ? answers.attributedElsewhere : attributedWith(answers, { domain: touched, cause: null });
  return { ...answers, reasons, attributedElsewhere: attributed };
}

function domainOf(answers: CheckAnswers, change: AnswerChange): IcansDomain | null {
  if (change.kind === 'domain') return change.domain;
  return change.kind === 'item' || change.kind === 'capd-unable' || change.kind === 'rest-not-tested'
    ? answers.form
    : null;
}
