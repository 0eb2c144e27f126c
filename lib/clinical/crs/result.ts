import type { RulesetId } from '../ruleset';
import type { CrsAttributable, CrsDomain } from './findings';

export type CrsGrade = 0 | 1 | 2 | 3 | 4;

/**
 * An answer the grade still lacks: `temperatureC`, `feverMasked`, `hypotension`, `vasopressors`, `oxygen`,
 * `oxygen.flowLpm`; `fever.attribution`: without fever somebody has to say what the rest is due to.
 */
export type MissingCrsAnswer = string;

interface Attribution {
  readonly attributed?: readonly CrsAttributable[];
  /** What we would be sure of if nothing were attributed. */
  readonly unattributedGrade?: CrsGrade;
}

export interface CrsGraded extends Attribution {
  readonly kind: 'graded';
  readonly grade: CrsGrade;
  readonly drivenBy: readonly CrsDomain[];
  readonly partial: boolean;
  readonly ruleset: RulesetId;
}

export interface CrsIncomplete extends Attribution {
  readonly kind: 'incomplete';
  readonly atLeast: CrsGrade;
  readonly atMost: CrsGrade;
  /** The grade that it alerts as until the missing answers are known. */
  readonly alertAs: CrsGrade;
  readonly missing: readonly MissingCrsAnswer[];
  readonly ruleset: RulesetId;
}

export type CrsResult = CrsGraded | CrsIncomplete;
