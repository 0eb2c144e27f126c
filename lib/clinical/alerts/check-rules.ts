import { afterCheck, type CheckRule, type Moment, type OpenFlag } from './fold';

export const CHECK_RULES: readonly CheckRule[] = [];

/** Every flag that is open after a check. */
export function flagsAfter(open: readonly OpenFlag[], moment: Moment): readonly OpenFlag[] {
  return CHECK_RULES.flatMap(
    (rule) => afterCheck(rule, open.find((flag) => flag.rule === rule.rule) ?? null, moment) ?? [],
  );
}
