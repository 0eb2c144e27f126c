import { CAPD } from '../capd/items';
import { CAPD_WORDS } from '../capd/words';
import { findingText } from '../icans/explain';
import type { IcansDomain, NeuroFindings } from '../icans/findings';
import type { CheckForm } from '../icans/form';
import { DOMAIN_WORDS } from '../icans/words';
import { ICE } from '../ice/items';
import { ICE_WORDS } from '../ice/words';
import type { Baseline } from './baseline';
import { lostBetween, type Score, scoreOf } from './score';

/** One item at baseline, at the last check and now. Null: not tested, or only a total is known. */
export interface ItemChange {
  readonly key: string;
  readonly label: string;
  readonly most: number;
  readonly baseline: number | null;
  readonly previous: number | null;
  readonly now: number | null;
  /** Worse than at baseline. */
  readonly isLost: boolean;
  /** Worse than at the last check. */
  readonly isWorse: boolean;
}

/** One of the other domains, in words; null: not answered. */
export interface DomainChange {
  readonly domain: IcansDomain;
  readonly label: string;
  readonly baseline: string | null;
  readonly previous: string | null;
  readonly now: string | null;
}

export interface Compared {
  readonly baseline: Baseline | null;
  readonly previous: NeuroFindings | null;
  readonly now: NeuroFindings;
}

const ITEMS: Readonly<Record<CheckForm, readonly Pick<ItemChange, 'key' | 'label' | 'most'>[]>> = {
  ice: ICE.items.map(({ key, points }) => ({ key, label: ICE_WORDS[key], most: points })),
  capd: CAPD.items.map((key) => ({ key, label: CAPD_WORDS[key], most: CAPD.pointsPerItem })),
};

/** Item by item in the form of the test that was taken now; empty when none was. */
export function itemChanges({ baseline, previous, now }: Compared): readonly ItemChange[] {
  const score = scoreOf(now);
  if (score === null) return [];
  const then = previous === null ? null : scoreOf(previous);
  const lost = lossesSince(baseline?.score ?? null, score);
  const worse = lossesSince(then, score);
  return ITEMS[score.form].map((item) => ({
    ...item,
    baseline: itemOf(baseline?.score ?? null, score.form, item.key),
    previous: itemOf(then, score.form, item.key),
    now: itemOf(score, score.form, item.key),
    isLost: lost.includes(item.key),
    isWorse: worse.includes(item.key),
  }));
}

function lossesSince(earlier: Score | null, now: Score): readonly string[] {
  return earlier === null ? [] : lostBetween(earlier, now);
}

function itemOf(score: Score | null, form: CheckForm, key: string): number | null {
  return score?.form === form ? (score.items?.[key] ?? null) : null;
}

const OTHER_DOMAINS: readonly IcansDomain[] = ['consciousness', 'seizure', 'motor', 'edema'];

export function domainChanges({ baseline, previous, now }: Compared): readonly DomainChange[] {
  const text = (findings: NeuroFindings | null, domain: IcansDomain) =>
    findings === null ? null : findingText(findings, domain);
  return OTHER_DOMAINS.map((domain) => ({
    domain,
    label: DOMAIN_WORDS[domain],
    baseline: text(baseline?.findings ?? null, domain),
    previous: text(previous, domain),
    now: text(now, domain),
  }));
}
