import type { CourseInfusionView } from '@/lib/clinical/course/view';

type Entry = Pick<CourseInfusionView, 'id' | 'correctionOf' | 'correctedBy' | 'enteredInError'>;

export interface InfusionRow<T extends Entry> {
  /** The same for what stands before and after a correction: its form stays, and says that it was saved. */
  readonly key: string;
  readonly infusion: T;
  readonly stands: boolean;
}

/** Every infusion that was ever written down, in the order of the course. */
export function infusionRows<T extends Entry>(infusions: readonly T[]): readonly InfusionRow<T>[] {
  const byId = new Map(infusions.map((infusion) => [infusion.id, infusion]));
  return infusions.map((infusion) => ({
    key: infusion.correctedBy === null ? firstOf(infusion, byId).id : `${infusion.id} replaced`,
    infusion,
    stands: infusion.correctedBy === null && !infusion.enteredInError,
  }));
}

function firstOf<T extends Entry>(infusion: T, byId: ReadonlyMap<string, T>): T {
  const older = byId.get(infusion.correctionOf ?? '');
  return older ? firstOf(older, byId) : infusion;
}
