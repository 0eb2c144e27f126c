import type { WindowState } from '../risk/window';
import type { Cadence } from '../schedule/cadence';
import { nextStateAt, overdueSince } from '../schedule/next';
import type { Instant, Zone } from '../time';
import { spanWords } from '../time-words';
import type { OpenFlag } from './fold';
import { momentWords } from './words';

/** A1 says where the patient is, not that something is wrong. */
export function windowFlag(
  window: { readonly state: WindowState; readonly label: string },
  since: Instant,
): OpenFlag | null {
  if (window.state !== 'high-risk') return null;
  return { rule: 'A1', tier: 'Low', text: `High-risk time: ${window.label}`, since, seenAt: since, until: null };
}

interface Waiting {
  readonly zone: Zone;
  readonly cadence: Cadence;
  readonly lastCheckAt: Instant | null;
  /** In the high-risk or vigilance days, or while suspected, a missing check weighs more. */
  readonly pressing: boolean;
}

/** A2 */
export function overdueFlag({ zone, cadence, lastCheckAt, pressing }: Waiting, at: Instant): OpenFlag | null {
  const state = nextStateAt(cadence, at);
  if (state !== 'overdue' && state !== 'missed') return null;
  const due = `due ${momentWords(zone, cadence.dueAt)}, ${spanWords(at - cadence.dueAt)} ago`;
  const since = overdueSince(cadence);
  const last = lastCheckAt === null ? 'no check yet' : `last check ${momentWords(zone, lastCheckAt)}`;
  const text = `Check ${state}: ${due}; ${last}`;
  return { rule: 'A2', tier: pressing ? 'Medium' : 'Low', text, since, seenAt: since, until: null };
}
