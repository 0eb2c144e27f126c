import type { Actor } from '@/lib/auth/actor';
import type { IcansResult } from '@/lib/clinical/icans/result';
import type { Instant, Zone } from '@/lib/clinical/time';
import type { CheckRecord } from '@/lib/db/checks';
import type { Reading } from '@/lib/db/client';
import type { InfusionRecord } from '@/lib/db/infusions';
import type { Registration } from '../register-patient';
import type { KnownPatient } from './known';
import type { ImportRow } from './report';
import type { CheckRow } from './rows';

/** What one import would write about one patient. */
export interface PatientPlan {
  readonly mrn: string;
  readonly known: KnownPatient | null;
  /** Set when the file brings new or changed demographics. */
  registration: Registration | null;
  readonly infusions: { readonly row: Registration; readonly corrects: InfusionRecord | null }[];
  readonly checks: { readonly row: CheckRow; readonly result: IcansResult; readonly corrects: CheckRecord | null }[];
}

export interface ImportPlan {
  readonly patients: Map<string, PatientPlan>;
  readonly rows: ImportRow[];
}

export interface PlanContext {
  readonly db: Reading;
  readonly actor: Actor;
  readonly now: Instant;
  readonly zone: Zone;
}
