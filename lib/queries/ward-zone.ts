import 'server-only';
import type { Zone } from '@/lib/clinical/time';
import { getReader } from '@/lib/db/client';
import { getZone } from '@/lib/db/settings';

/** The zone in which every time on a page is read and typed. */
export const getWardZone = (): Promise<Zone> => getZone(getReader());
