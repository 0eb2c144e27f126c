export interface SessionCookie {
  readonly name: string;
  readonly secure: boolean;
}

/**
 * Over HTTPS the name itself promises that the cookie is secure and of this host alone. On loopback
 * there is no HTTPS, and scripts and tests must be able to send it.
 */
export function sessionCookie(appOrigin: string | null): SessionCookie {
  const secure = appOrigin?.startsWith('https:') ?? false;
  return { name: `${secure ? '__Host-' : ''}icansight.session`, secure };
}
