import { FLAG_RULES } from '@/lib/clinical/alerts/rules';
import { BISPECIFICS } from '@/lib/clinical/risk/bispecifics';
import { CAR_T } from '@/lib/clinical/risk/car-t';
import type { BispecificWindow, Days, PublishedOnset } from '@/lib/clinical/risk/product';
import { CHECK_INTERVALS } from '@/lib/clinical/schedule/levels';
import { HOUR, MINUTE } from '@/lib/clinical/time';
import { type Section, table } from './section';

const daysText = (days: Days | null) => (days === null ? null : `D+${days.fromDay} to D+${days.toDay}`);

function onsetText(onset: PublishedOnset | null): string | null {
  if (onset === null) return null;
  return `${onset.text}. ${onset.source}${onset.verified ? '' : ' (unverified)'}`;
}

const carT: Section = {
  title: 'Windows after CAR T',
  cites: CAR_T,
  body: [
    'Days are calendar days in the ward’s time zone; the day of the infusion is day 0. Every row contains days 4 to 10. No state means safe. The published onset is information; no rule reads it. The wider days are a suggestion to a centre; nothing applies them.',
    table(
      ['Product', 'Brand', 'Target', 'High-risk', 'Vigilance to', 'Late watch to', 'Wider', 'Published onset'],
      CAR_T.map(({ id, brand, target, window, published }) => [
        id,
        brand,
        target,
        daysText(window.highRisk),
        `D+${window.vigilanceEndDay}`,
        `D+${window.lateEndDay}`,
        daysText(window.wider),
        onsetText(published),
      ]),
    ),
  ],
};

function bispecificEnds(window: BispecificWindow): readonly [string, string] {
  if (window.clock === 'hours') return [`${window.highRiskHours} h`, `${window.vigilanceHours} h`];
  return [`end of ward day ${window.highRiskEndDay}`, `end of ward day ${window.vigilanceEndDay}`];
}

const bispecifics: Section = {
  title: 'Windows after bispecific antibodies',
  cites: BISPECIFICS,
  body: [
    'Counted from the latest dose. The day number counts from the first dose of the course. Late until the course ends.',
    table(
      ['Drug', 'Brand', 'Target', 'High-risk to', 'Vigilance to', 'Published onset'],
      BISPECIFICS.map(({ id, brand, target, window, published }) => [
        id,
        brand,
        target,
        ...bispecificEnds(window),
        onsetText(published),
      ]),
    ),
  ],
};

const spanText = (ms: number) => (ms < HOUR ? `${ms / MINUTE} min` : `${ms / HOUR} h`);

const { levels, stepDown, ungradedMovesBy, dueAheadBy } = CHECK_INTERVALS;
const intervals: Section = {
  title: 'When the next check is due',
  cites: [CHECK_INTERVALS],
  body: [
    table(
      ['Situation', 'Every', 'Grace'],
      Object.values(levels).map(({ situation, every, grace }) => [situation, spanText(every), spanText(grace)]),
    ),
    [
      '- The shortest interval whose situation holds counts.',
      `- Down one step after ${stepDown.afterHours} h and ${stepDown.completeChecks} complete checks at own baseline.`,
      `- A graded check restarts the interval; one without a grade moves the next by at most ${spanText(ungradedMovesBy)}, from now where that was due already.`,
      `- Due from ${spanText(dueAheadBy)} before its time to the end of the grace, then overdue, and missed after one interval.`,
    ].join('\n'),
  ],
};

const ENDINGS = {
  state: 'at a graded check that no longer shows it',
  day: 'after 24 h, or acknowledged',
  stays: 'acknowledged',
  clock: 'with the window, or when a check is saved',
} as const;

const flags: Section = {
  title: 'Flags',
  cites: [FLAG_RULES],
  body: [
    table(
      ['Flag', 'Condition', 'Tier', 'Ends'],
      Object.entries(FLAG_RULES.rules).map(([id, rule]) => [
        id,
        rule.condition,
        'lesser' in rule ? `${rule.tier}, else ${rule.lesser}` : rule.tier,
        ENDINGS[rule.ends],
      ]),
    ),
    'A patient alerts as the worse of the latest check and the last graded one. An incomplete or not assessable check never ends a flag.',
  ],
};

export const WATCHING: readonly Section[] = [carT, bispecifics, intervals, flags];
