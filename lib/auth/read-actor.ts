import { type Actor, isRole } from './actor';
import { getAuth } from './auth';

/**
 * Whose session a request carries, or null. Asked of the database every time: an account that was
 * disabled, or whose role changed, is treated so from its next request on.
 */
export async function readActor(headers: Headers): Promise<Actor | null> {
  if (!headers.has('cookie')) return null;
  const found = await getAuth().api.getSession({ headers });
  if (!found) return null;
  const { id, username, name, role, banned } = found.user;
  if (banned || !username || !isRole(role)) return null;
  return { id, username, name, role, sessionId: found.session.id };
}
