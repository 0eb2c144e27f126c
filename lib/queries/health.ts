import { isReady } from '@/lib/db/health';

export type Health = { readonly status: 'ready' } | { readonly status: 'unavailable' };

/** Whether the server can keep its word now. Reads nothing about any patient. */
export async function getHealth(): Promise<Health> {
  return { status: (await isReady()) ? 'ready' : 'unavailable' };
}
