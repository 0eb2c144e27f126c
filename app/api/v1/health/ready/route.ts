import { jsonOk, refuseMethod } from '@/app/api/v1/problem';
import { getHealth } from '@/lib/queries/health';

export const dynamic = 'force-dynamic';

/** The database takes writes; 503 while it does not. */
export async function GET(): Promise<Response> {
  const health = await getHealth();
  if (health.status === 'ready') return jsonOk(health);
  return Response.json(health, { status: 503, headers: { 'Cache-Control': 'no-store', 'Retry-After': '5' } });
}

const onlyGet = refuseMethod('GET');

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT };
