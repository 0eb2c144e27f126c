import type { Instant, Zone } from '@/lib/clinical/time';

/** The moment the board answers for, and the ward's zone: every age and clock on it comes from these two. */
export interface Moment {
  readonly zone: Zone;
  readonly asOf: Instant;
}
