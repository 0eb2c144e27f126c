import { CAPD, type CapdItem } from '@/lib/clinical/capd/items';
import type {
  Consciousness,
  Edema,
  IcansDomain,
  Motor,
  NeuroFindings,
  NotDoneKey,
  NotDoneReason,
  Seizure,
  Sign,
} from '@/lib/clinical/icans/findings';
import type { CheckForm } from '@/lib/clinical/icans/form';
import { ICE, type IceItem } from '@/lib/clinical/ice/items';
import type { Instant } from '@/lib/clinical/time';
import type { Observed } from './observed';

export type TestItem = IceItem | CapdItem;

/** The points an item was given. `not-tested` is no answer: it stores nothing and never counts as 0. */
export type ItemAnswer = number | 'not-tested';

/** What stands on the page while a check is being made. A blank is a key that is not there, or `null`. */
export interface CheckAnswers {
  readonly form: CheckForm;
  readonly items: { readonly [item in TestItem]?: ItemAnswer };
  /** The child cannot be scored at all. */
  readonly capdUnable: boolean;
  readonly consciousness: Consciousness | null;
  readonly seizure: Seizure | null;
  readonly motor: Motor | null;
  readonly edema: Edema | null;
  readonly reasons: { readonly [key in NotDoneKey]?: NotDoneReason };
  readonly attributedElsewhere: { readonly [domain in IcansDomain]?: string };
  readonly signs: readonly Sign[];
  /** `null` when it has to be asked. */
  readonly observed: Observed | null;
  /** When the first answer was given, by the server's clock. */
  readonly startedAt: Instant | null;
}

export function blankAnswers(form: CheckForm): CheckAnswers {
  return {
    form,
    items: {},
    capdUnable: false,
    consciousness: null,
    seizure: null,
    motor: null,
    edema: null,
    reasons: {},
    attributedElsewhere: {},
    signs: [],
    observed: { kind: 'now', chosenAt: null },
    startedAt: null,
  };
}

export function itemsOf(form: CheckForm): readonly TestItem[] {
  return form === 'ice' ? ICE.items.map((item) => item.key) : CAPD.items;
}

const DOMAINS = ['consciousness', 'seizure', 'motor', 'edema'] as const;
export const QUESTIONS = 12;

/** How many of the twelve questions have been dealt with. */
export function answeredCount(answers: CheckAnswers): number {
  const items = itemsOf(answers.form);
  const tested = answers.capdUnable ? items.length : items.filter((item) => answers.items[item] !== undefined).length;
  return tested + DOMAINS.filter((domain) => answers[domain] !== null).length;
}

/** Points given so far; `null` while there are none, which is not 0. */
export function pointsSoFar(answers: CheckAnswers): number | null {
  const points = itemsOf(answers.form).flatMap((item) => {
    const answer = answers.items[item];
    return typeof answer === 'number' ? [answer] : [];
  });
  return points.length === 0 || answers.capdUnable ? null : points.reduce((sum, each) => sum + each, 0);
}

/** What was not tested, in the order of the page: each of these is asked for a reason before Save. */
export function notTested(answers: CheckAnswers): readonly (TestItem | 'consciousness')[] {
  const items = answers.capdUnable ? [] : itemsOf(answers.form).filter((item) => answers.items[item] === 'not-tested');
  return answers.consciousness === 'not-assessable' ? [...items, 'consciousness'] : items;
}

export function withoutReason(answers: CheckAnswers): readonly (TestItem | 'consciousness')[] {
  return notTested(answers).filter((key) => answers.reasons[key] === undefined);
}

/** The answers as findings: `Wrong` is 0, `Not tested` is a blank with its reason, untouched is a blank. */
export function toFindings(answers: CheckAnswers): NeuroFindings {
  const { consciousness, seizure, motor, edema, signs, attributedElsewhere } = answers;
  const reasons = notTested(answers).map((key) => [key, answers.reasons[key] ?? 'not-done'] as const);
  return {
    ice: answers.form === 'ice' ? pointsOf(answers, ICE_KEYS) : null,
    capd: answers.form === 'capd' ? capdOf(answers) : null,
    consciousness,
    seizure,
    motor,
    edema,
    notDone: Object.fromEntries(reasons),
    attributedElsewhere,
    signs,
  };
}

const ICE_KEYS = ICE.items.map((item) => item.key);

function capdOf(answers: CheckAnswers): NeuroFindings['capd'] {
  return answers.capdUnable ? { unable: true } : pointsOf(answers, CAPD.items);
}

function pointsOf<Item extends TestItem>(answers: CheckAnswers, items: readonly Item[]) {
  const points = items.map((item) => {
    const answer = answers.items[item];
    return [item, typeof answer === 'number' ? answer : null] as const;
  });
  return Object.fromEntries(points) as Record<Item, number | null>;
}

/** Findings back on the page, to correct them. A total charted elsewhere has no items to show. */
export function fromFindings(findings: NeuroFindings, form: CheckForm): CheckAnswers {
  const { consciousness, seizure, motor, edema, signs, attributedElsewhere, notDone } = findings;
  const scored = { ...findings.ice, ...findings.capd } as Readonly<Record<string, number | null | undefined>>;
  const items = itemsOf(form).flatMap((item): [TestItem, ItemAnswer][] => {
    const points = scored[item];
    if (typeof points === 'number') return [[item, points]];
    return notDone[item] === undefined && notDone[form] === undefined ? [] : [[item, 'not-tested']];
  });
  const shared = notDone[form];
  const inherited = shared === undefined ? {} : Object.fromEntries(itemsOf(form).map((item) => [item, shared]));
  return {
    ...blankAnswers(form),
    items: Object.fromEntries(items),
    capdUnable: findings.capd !== null && 'unable' in findings.capd,
    consciousness,
    seizure,
    motor,
    edema,
    signs,
    attributedElsewhere,
    reasons: { ...inherited, ...notDone },
  };
}
