import type { Reading } from '../course/reading';
import type { IcansDomain } from '../icans/findings';
import type { IcansResult } from '../icans/result';
import type { CheckRule } from './fold';
import { FLAG_NUMBERS, ruleOf } from './rules';
import { betweenWords, findingWords, gradeWords, incompleteWords, momentWords } from './words';

/** A5 */
export const gradeRose: CheckRule = {
  rule: 'A5',
  evidence: ({ zone, reading, lastGraded }) => {
    const { alertAs, grade, check } = reading;
    if (lastGraded === null || alertAs <= lastGraded.grade) return null;
    const now = grade === null ? `alerts as ${alertAs}` : `${grade}`;
    const text = () =>
      `Grade ${lastGraded.grade} → ${now} ${betweenWords(zone, lastGraded.observedAt, check.observedAt)}`;
    return { tier: 'Medium', text };
  },
};

/** A6, A7, A8 */
export const gradeAtLeast2 = gradeAtLeast('A6');
export const gradeAtLeast3 = gradeAtLeast('A7');
export const grade4 = gradeAtLeast('A8');

function gradeAtLeast(rule: keyof typeof FLAG_NUMBERS.graveFrom): CheckRule {
  return {
    rule,
    evidence: ({ zone, reading }) => {
      if (reading.alertAs < FLAG_NUMBERS.graveFrom[rule]) return null;
      return {
        tier: ruleOf(rule).tier,
        text: () => `ICANS ${resultWords(reading)} (${momentWords(zone, reading.check.observedAt)})`,
      };
    },
  };
}

function resultWords({ check, alertAs }: Reading): string {
  const { result, findings } = check;
  if (result.kind === 'incomplete') return `alerts as grade ${alertAs}: ${incompleteWords(check, result)}`;
  return gradeWords(
    alertAs,
    driversOf(result).map((domain) => findingWords(findings, domain)),
  );
}

function driversOf(result: IcansResult): readonly IcansDomain[] {
  return result.kind === 'graded' ? result.drivenBy : [];
}

/** A24. What was explained away stays in sight while it is there. */
export const attributedElsewhere: CheckRule = {
  rule: 'A24',
  evidence: ({ zone, reading }) => {
    const { findings, result, observedAt } = reading.check;
    const { attributed = [], unattributedGrade } = result;
    if (unattributedGrade === undefined || unattributedGrade < FLAG_NUMBERS.attributedFrom) return null;
    const causes = attributed.map(
      (domain) => `${findingWords(findings, domain)}: ${withoutStop(findings.attributedElsewhere[domain] ?? '')}`,
    );
    const text = `Attributed to another cause: ${causes.join('; ')}. If counted, grade ${unattributedGrade}`;
    return { tier: 'Medium', text: () => `${text} (${momentWords(zone, observedAt)})` };
  },
};

/** A reason is typed as a sentence or as a few words; ours goes on after it. */
const withoutStop = (reason: string) => reason.trim().replace(/\.+$/, '');
