import type { RulesetId } from '../ruleset';
import type { IcansDomain, NotDoneReason } from './findings';

export type IcansGrade = 0 | 1 | 2 | 3 | 4;

/** An answer the grade still lacks: `ice`, `ice.writing`, `capd`, `capd.slow`, `consciousness`, `seizure`, `seizure.duration`, `motor`, `edema`. */
export type MissingAnswer = string;

/** Findings that a clinician attributed to another cause, and what the grade would be with them. */
export interface Attribution {
  readonly attributed?: readonly IcansDomain[];
  readonly unattributedGrade?: IcansGrade;
}

export interface Graded extends Attribution {
  readonly kind: 'graded';
  readonly grade: IcansGrade;
  readonly drivenBy: readonly IcansDomain[];
  readonly partial: boolean;
  readonly ruleset: RulesetId;
}

export interface Incomplete extends Attribution {
  readonly kind: 'incomplete';
  readonly atLeast: IcansGrade;
  readonly atMost: IcansGrade;
  /** The grade that it alerts as until the missing answers are known. */
  readonly alertAs: IcansGrade;
  readonly missing: readonly MissingAnswer[];
  readonly ruleset: RulesetId;
}

export interface NotAssessable extends Attribution {
  readonly kind: 'not-assessable';
  readonly reason: NotDoneReason;
  readonly ruleset: RulesetId;
}

export type IcansResult = Graded | Incomplete | NotAssessable;
