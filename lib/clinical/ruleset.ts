/** The version of every clinical table together. Bump it when any rule changes; stored results keep the one they were computed with. */
export const RULESET = 'icansight-rules-1';
export type RulesetId = string;
