import 'server-only';
import { HOUR, type Instant } from '@/lib/clinical/time';
import { getReader } from '@/lib/db/client';
import { countOthers } from '@/lib/db/demo';
import { DEMO_LOADED_AT, findSetting } from '@/lib/db/settings';
import { getEnvironment } from '@/lib/env';

/** After this long the demo ward tells an old story: everyone is overdue and some have left their window. */
const FRESH_HOURS = 12;

/**
 * When the demo ward was loaded, if that is too long ago to tell anything. Null while it is fresh, in ward
 * mode, and where others are registered, who would be lost with it.
 */
export async function findStaleDemo(now: Instant = Date.now()): Promise<Instant | null> {
  if (getEnvironment().mode === 'ward') return null;
  const text = await findSetting(getReader(), DEMO_LOADED_AT);
  if (text === null) return null;
  const loadedAt = Number(text);
  if (now - loadedAt <= FRESH_HOURS * HOUR) return null;
  return (await countOthers(getReader())) === 0 ? loadedAt : null;
}
