import { afterCheck, type CheckRule, type Moment, type RunningFlag } from './fold';
import { attributedElsewhere, grade4, gradeAtLeast2, gradeAtLeast3, gradeRose } from './grade-rules';
import { belowBaseline, steepFall } from './score-rules';
import { hemorrhage, lateSign, recentSeizure, signAtBaseline, silentWithoutConsciousness } from './sign-rules';

/** The rules that read a check after the infusion. A1 and A2 read the clock, A12 and A21 the record as a whole. */
const CHECK_RULES: readonly CheckRule[] = [
  belowBaseline,
  steepFall,
  gradeRose,
  gradeAtLeast2,
  gradeAtLeast3,
  grade4,
  recentSeizure,
  signAtBaseline,
  silentWithoutConsciousness,
  lateSign,
  hemorrhage,
  attributedElsewhere,
];

/** Every flag that is open after a check. */
export function flagsAfter(open: readonly RunningFlag[], moment: Moment): readonly RunningFlag[] {
  return CHECK_RULES.flatMap(
    (rule) => afterCheck(rule, open.find((flag) => flag.rule === rule.rule) ?? null, moment) ?? [],
  );
}
