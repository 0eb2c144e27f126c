import type { BandTable } from '@/lib/clinical/bands';
import { CAPD } from '@/lib/clinical/capd/items';
import { CAPD_FREQUENCIES, CAPD_WORDS, capdPointsFor } from '@/lib/clinical/capd/words';
import { ATTRIBUTION, CAPD_CRITERIA, ICANS_CRITERIA, MISSING_ANSWERS, type Span } from '@/lib/clinical/icans/criteria';
import { NOT_DONE_REASONS, SIGNS } from '@/lib/clinical/icans/findings';
import {
  CONSCIOUSNESS_WORDS,
  DOMAIN_WORDS,
  EDEMA_WORDS,
  MOTOR_WORDS,
  NOT_DONE_WORDS,
  SEIZURE_WORDS,
  SIGN_WORDS,
} from '@/lib/clinical/icans/words';
import { ICE } from '@/lib/clinical/ice/items';
import { ICE_WORDS } from '@/lib/clinical/ice/words';
import { type Section, table } from './section';

const ANSWER_WORDS = {
  consciousness: CONSCIOUSNESS_WORDS,
  seizure: SEIZURE_WORDS,
  motor: MOTOR_WORDS,
  edema: EDEMA_WORDS,
} as const;

/** `7 to 9 | 1`, from the top band down; a band ends just below the one above it. */
function bandRows({ bands, lowest }: BandTable<number>, most: number): (readonly [string, number])[] {
  const floors = [...bands, { atLeast: 0, is: lowest }];
  return floors.map(({ atLeast, is }, index) => {
    const top = index === 0 ? most : (floors[index - 1]?.atLeast ?? most) - 1;
    return [atLeast === top ? `${top}` : `${atLeast} to ${top}`, is];
  });
}

const spanText = ({ low, high }: Span) => `${low} to ${high}`;

const iceTest: Section = {
  title: 'The ICE test',
  cites: [ICE],
  body: [
    table(
      ['Question', 'Key', 'Points'],
      ICE.items.map(({ key, points }) => [ICE_WORDS[key], `\`${key}\``, `0 to ${points}`]),
    ),
    `Together 0 to ${ICE.total}. A question not tested has no points: it is neither 0 nor full marks.`,
  ],
};

const adults: Section = {
  title: 'The ICANS grade',
  cites: [ICANS_CRITERIA],
  body: [
    'The grade is the worst of the five domains that is not attributed to another cause.',
    table(['ICE points', 'Grade'], bandRows(ICANS_CRITERIA.ice, ICE.total)),
    ...(['consciousness', 'seizure', 'motor', 'edema'] as const).map((domain) =>
      table([DOMAIN_WORDS[domain], 'Value', 'Grade'], answerRows(domain)),
    ),
    'Grade 5 is never computed: it is a physician’s record of a death attributed to ICANS.',
  ],
};

function answerRows(domain: keyof typeof ANSWER_WORDS) {
  const words: Readonly<Record<string, string>> = ANSWER_WORDS[domain];
  const grades: Readonly<Record<string, number>> = ICANS_CRITERIA.signs[domain];
  return Object.entries(words).map(([answer, label]) => [label, `\`${answer}\``, grades[answer] ?? openSpan(answer)]);
}

/** The two answers that leave the grade open. */
function openSpan(answer: string): string {
  return spanText(
    answer === 'duration-unknown' ? MISSING_ANSWERS.seizureOfUnknownDuration : MISSING_ANSWERS.unanswered,
  );
}

const children: Section = {
  title: 'Children: CAPD in place of ICE',
  cites: [CAPD_CRITERIA, CAPD],
  body: [
    `Under ${CAPD_CRITERIA.underYears} years on the day of the check, or flagged for it at any age.`,
    table(
      ['CAPD', 'Grade'],
      [...bandRows(CAPD_CRITERIA, CAPD.total), ['cannot be scored, unless not assessable', CAPD_CRITERIA.unable]],
    ),
    table(
      ['Item', 'Key', ...CAPD_FREQUENCIES],
      CAPD.items.map((item) => [
        CAPD_WORDS[item],
        `\`${item}\``,
        ...CAPD_FREQUENCIES.map((frequency) => capdPointsFor(item, frequency)),
      ]),
    ),
    `A missing item can add 0 to ${CAPD.pointsPerItem} points, so the ward acts on the high end.`,
  ],
};

const missing: Section = {
  title: 'Missing answers',
  cites: [MISSING_ANSWERS],
  body: [
    table(
      ['Not known', 'Grade of the domain'],
      [
        [
          'A question not answered, consciousness not assessable, or no ICE question answered',
          spanText(MISSING_ANSWERS.unanswered),
        ],
        ['A seizure of unknown length', spanText(MISSING_ANSWERS.seizureOfUnknownDuration)],
        ['Some ICE questions not tested', 'from the grade with all of them right to the grade with all of them wrong'],
      ],
    ),
    [
      '- Worst low end and worst high end over the domains. Equal: graded. Otherwise: incomplete, with both ends.',
      '- A low end of 4 is grade 4, whatever is missing.',
      '- Consciousness not assessable, no ICE question answered and a low end of 0: not assessable.',
      '- Nothing answered, or unarousable with ICE points: refused.',
      '- The ward acts on the worse of the low end and the grade of the known ICE points,',
      `  and on grade ${MISSING_ANSWERS.iceZeroWithoutConsciousness} when ICE is exactly 0 and consciousness is not known.`,
    ].join('\n'),
    `Why something was not tested never changes a grade: ${NOT_DONE_REASONS.map((reason) => `${NOT_DONE_WORDS[reason]} (\`${reason}\`)`).join('; ')}.`,
    `Recorded and never graded: ${SIGNS.map((sign) => `${SIGN_WORDS[sign]} (\`${sign}\`)`).join('; ')}.`,
  ],
};

const attribution: Section = {
  title: 'Findings attributed to another cause',
  cites: [ATTRIBUTION],
  body: [
    `Only a finding that grades above 0, with a reason of ${ATTRIBUTION.reasonAtLeast} to ${ATTRIBUTION.reasonAtMost} characters, by a physician or a charge nurse. It leaves the reckoning; the result keeps what the grade would be with it, the low end where answers are missing.`,
  ],
};

export const GRADING: readonly Section[] = [iceTest, adults, children, missing, attribution];
