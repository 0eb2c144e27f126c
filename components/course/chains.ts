import type { CourseCheckView } from '@/lib/clinical/course/view';

/** One observation with everything that was once written about it. */
export interface CheckChain {
  /** What stands now. */
  readonly head: CourseCheckView;
  /** What it replaced, newest first. */
  readonly earlier: readonly CourseCheckView[];
}

/** Puts every correction together with what it corrects, in the order of the course. */
export function chainsOf(checks: readonly CourseCheckView[]): readonly CheckChain[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return checks
    .filter((check) => check.correctedBy === null)
    .map((head) => ({ head, earlier: replacedBy(head, byId) }));
}

function replacedBy(head: CourseCheckView, byId: ReadonlyMap<string, CourseCheckView>): readonly CourseCheckView[] {
  const earlier: CourseCheckView[] = [];
  for (let older = byId.get(head.correctionOf ?? ''); older; older = byId.get(older.correctionOf ?? '')) {
    earlier.push(older);
  }
  return earlier;
}

/** The checks that still stand, oldest first. */
export function standingChecks(checks: readonly CourseCheckView[]): readonly CourseCheckView[] {
  return checks
    .filter((check) => check.correctedBy === null && !check.enteredInError)
    .toSorted((a, b) => Date.parse(a.observedAt) - Date.parse(b.observedAt) || a.number - b.number);
}

/** Whose entry it is and when it was first made, however often it was corrected since. */
export function firstEntry(checks: readonly CourseCheckView[], check: CourseCheckView) {
  const first = replacedBy(check, new Map(checks.map((each) => [each.id, each]))).at(-1) ?? check;
  return { recordedById: first.recordedById, recordedAt: Date.parse(first.recordedAt) };
}
