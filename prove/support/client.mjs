// What a bedside tablet sends, without the tablet.

const PASSWORD = 'icansight-demo-ward';

/**
 * @param {string} origin
 * @param {string} username
 * @returns {Promise<string>} the cookie of a signed-in session
 */
export async function signIn(origin, username) {
  const response = await fetch(`${origin}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`signing in as ${username} was answered with ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/**
 * @param {string} origin
 * @param {string} cookie
 * @returns {(path: string, body: object, via?: string) => Promise<{ status: number, body: any } | null>} null: no answer came
 */
export function sender(origin, cookie) {
  return async (path, body, via = origin) => {
    try {
      const response = await fetch(`${via}/api/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, cookie },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      return { status: response.status, body: await response.json() };
    } catch {
      return null;
    }
  };
}
