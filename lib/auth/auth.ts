import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { admin, username } from 'better-auth/plugins';
import { getDb } from '@/lib/db/client';
import { getEnvironment } from '@/lib/env';
import { ADDRESS_HEADER } from './address';
import { sessionCookie } from './cookie';
import { hashPassword, PASSWORD_MAX, PASSWORD_MIN, verifyPassword } from './password';
import { authSecret } from './secret';

/** A shift of twelve hours. It does not slide: nobody stays signed in by leaving a board open. */
const SESSION_SECONDS = 12 * 60 * 60;

/**
 * Counts every request of an address, good ones too, so it is only a bound on floods: about a third of
 * what two hashes in flight can take. Guessing is held back by `throttle.ts`.
 */
const FLOOD = { window: 60, max: 1200 };

/** What the library takes for its own address. No request ever reaches it from outside; see `ask-auth.ts`. */
export function authOrigin(): string {
  return getEnvironment().appOrigin ?? 'http://localhost';
}

function create(db: ReturnType<typeof getDb>) {
  const cookie = sessionCookie(getEnvironment().appOrigin);
  return betterAuth({
    appName: 'ICANSight',
    baseURL: authOrigin(),
    secret: authSecret(),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: prismaAdapter(db, { provider: 'sqlite' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    // Every request asks the database, so that disabling an account or changing a role takes effect at once.
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    // One process owns the database, so its own memory is enough and a flood writes nothing.
    rateLimit: { enabled: true, storage: 'memory', ...FLOOD, customRules: { '/sign-in/username': FLOOD } },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: cookie.name, attributes: { secure: cookie.secure } } },
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      // A name that cannot exist takes as long as one that does not.
      username({ minUsernameLength: 1, maxUsernameLength: 200, usernameValidator: () => true }),
      admin({ defaultRole: 'viewer' }),
    ],
  });
}

type Auth = ReturnType<typeof create>;

// On the process and not on the module, as in lib/db/client.ts, and made anew when the database is another one.
const KEY = Symbol.for('icansight.auth');
const store = globalThis as { [KEY]?: { db: unknown; auth: Auth } };

/** Made at the first request: importing this opens nothing, so the build needs neither database nor secret. */
export function getAuth(): Auth {
  const db = getDb();
  if (store[KEY]?.db !== db) store[KEY] = { db, auth: create(db) };
  return store[KEY].auth;
}
