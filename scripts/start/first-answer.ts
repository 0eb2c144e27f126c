import type { Environment } from '@/lib/env';
import { err, ok, type Result } from '@/lib/result';
import { askServer } from '../ask-server';

/**
 * Asks the server for its health, as the first of its callers. The ward is loaded before it answers, so that
 * whoever reads "ready" can sign in.
 */
export async function firstAnswer(environment: Environment): Promise<Result<null, string>> {
  const { status } = await askServer(environment, { path: '/api/v1/health/ready' });
  return status === 200 ? ok(null) : err(`The server is up but not ready (${status}); what is wrong stands above.`);
}
