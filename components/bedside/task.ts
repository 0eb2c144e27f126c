import type { CheckReview } from '@/lib/clinical/course/review';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import type { IceItem } from '@/lib/clinical/ice/items';
import type { Instant, Zone } from '@/lib/clinical/time';
import type { Failure, Result } from '@/lib/result';
import type { CheckAnswers } from './answers';

/** What a check would mean, and who recorded the one it may repeat. */
export interface Review extends CheckReview {
  readonly twinBy: { readonly name: string; readonly isSelf: boolean } | null;
}

/** A check to be looked over. `observedAt` null: now, by the server's clock. */
export interface ReviewRequest {
  readonly findings: NeuroFindings;
  readonly observedAt: Instant | null;
}

/** The check that is being corrected, as it stands on the record. */
export interface CorrectedCheck {
  readonly entryId: string;
  readonly number: number;
  readonly observedAt: Instant;
  /** The record's version when it was read. */
  readonly version: number;
}

/** What the page hands to the form: everything that depends on the patient, the clock and who is signed in. */
export interface CheckTask {
  readonly patientId: string;
  /** Who began the check: it is never saved, or kept as a draft, under another name. */
  readonly authorId: string;
  /** ` · Bed 7`, or nothing where no bed is recorded. */
  readonly where: string;
  readonly zone: Zone;
  readonly now: Instant;
  readonly initial: CheckAnswers;
  readonly draftKeptAt: Instant | null;
  readonly hints: Partial<Record<IceItem, string>>;
  readonly mayAttribute: boolean;
  readonly corrects: CorrectedCheck | null;
  readonly review: (request: ReviewRequest) => Promise<Result<Review, Failure>>;
}
