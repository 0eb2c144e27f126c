import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '@/lib/result';

const MODES = ['demo', 'ward'] as const;
const DEMO_ZONE = 'America/New_York';
const DEFAULT_URL = 'file:./data/icansight.db';

export interface Environment {
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string;
  /** Where the database, the secret, the lock and the backups live. */
  readonly dataFolder: string;
  readonly port: number;
  /** The public origin, without a path; null means the loopback host of each request. */
  readonly appOrigin: string | null;
  /** How many proxies of ours stand in front; the address of the caller is what the outermost of them saw. */
  readonly proxyHops: number;
  readonly mode: (typeof MODES)[number];
  /** IANA name of the ward's zone. */
  readonly timeZone: string;
  /** A secret given by the operator; null means the one kept in the data folder. */
  readonly secret: string | null;
}

const databaseUrl = z
  .string()
  .default(DEFAULT_URL)
  .refine((url) => !/^postgres(ql)?:/.test(url), 'PostgreSQL comes with a later version; give file:<path> for now.')
  .refine((url) => /^file:[^?#]+$/.test(url), `Give file:<path> without parameters, for example ${DEFAULT_URL}.`);

const port = z
  .string()
  .default('3000')
  .refine((text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535, 'Give a whole number from 1 to 65535.')
  .transform(Number);

const appOrigin = z
  .string()
  .refine(isOrigin, 'Give an origin such as https://icansight.example.org, without a path.')
  .transform((text) => new URL(text).origin)
  .optional();

const proxyHops = z
  .string()
  .default('0')
  .refine((text) => /^\d$/.test(text), 'Give how many proxies stand in front, 0 to 9.')
  .transform(Number);

const timeZone = z.string().refine(isZoneName, 'Give an IANA time zone name such as America/New_York.').optional();

const secret = z
  .string()
  .refine((text) => Buffer.byteLength(text) >= 32, 'Give 32 bytes or more, or leave it out to have one made.')
  .optional();

const variables = z
  .object({
    DATABASE_URL: databaseUrl,
    PORT: port,
    APP_ORIGIN: appOrigin,
    ICANSIGHT_PROXY_HOPS: proxyHops,
    ICANSIGHT_MODE: z.enum(MODES, 'Give demo or ward.').default('demo'),
    ICANSIGHT_TIME_ZONE: timeZone,
    BETTER_AUTH_SECRET: secret,
  })
  .refine((given) => given.ICANSIGHT_MODE !== 'ward' || given.ICANSIGHT_TIME_ZONE !== undefined, {
    path: ['ICANSIGHT_TIME_ZONE'],
    message: 'Give the IANA name of the ward’s time zone, such as America/New_York; ward mode has no default.',
  });

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
}

function isZoneName(text: string): boolean {
  // Intl also takes offsets such as +05:00, which know nothing of summer time.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The settings, or one line that names the variable at fault and what is accepted. An empty variable is an absent one. */
export function readEnvironment(given: Readonly<Record<string, string | undefined>>): Result<Environment, string> {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = variables.safeParse(present);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return err(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const read = parsed.data;
  const databaseFile = resolve(read.DATABASE_URL.slice('file:'.length));
  return ok({
    databaseFile,
    dataFolder: dirname(databaseFile),
    port: read.PORT,
    appOrigin: read.APP_ORIGIN ?? null,
    proxyHops: read.ICANSIGHT_PROXY_HOPS,
    mode: read.ICANSIGHT_MODE,
    timeZone: read.ICANSIGHT_TIME_ZONE ?? DEMO_ZONE,
    secret: read.BETTER_AUTH_SECRET ?? null,
  });
}

/** The settings of this process. The start command has refused malformed ones before anything asks. */
export function getEnvironment(): Environment {
  const environment = readEnvironment(process.env);
  if (!environment.ok) throw new Error(environment.error);
  return environment.value;
}
