import { basename } from 'node:path';
import {
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  test as base,
  expect,
  type PlaywrightWorkerArgs,
} from '@playwright/test';
import { type Api, api, type Patient } from './api';
import { type Registration, registers } from './patients';
import { type Anyone, type Person, person, type Who } from './person';
import { type OwnServer, startServer } from './servers';
import { expectNoComplaints, type Watcher, watcher } from './watcher';

export type { Person } from './person';
export { expect };

export const DEMO_PASSWORD = 'icansight-demo-ward';

type Settings = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'baseURL'>;

type Session = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** Signs each person in once per worker; a story starts with the session already there. */
export interface Door {
  session(who: Who): Promise<Session>;
  script(who: Who): Promise<Api>;
}

interface PerWorker {
  readonly door: Door;
}

interface PerStory {
  readonly watching: Watcher;
  /**
   * Someone at a browser of their own, signed in already but for a visitor. With `javaScriptEnabled: false` it runs
   * no program of a page; with a `baseURL` it looks at another server.
   */
  readonly person: (who: Anyone, browser?: Settings) => Promise<Person>;
  readonly nurse: Person;
  readonly nurse2: Person;
  readonly charge: Person;
  readonly physician: Person;
  readonly pharmacist: Person;
  readonly viewer: Person;
  readonly admin: Person;
  /** Registers somebody new, through the API, as the charge nurse. */
  readonly freshPatient: (wishes?: Partial<Registration>) => Promise<Patient>;
  readonly patient: Patient;
  /** Someone at a browser who has not signed in. */
  readonly visitor: Person;
  /** Starts a server besides the one of the stories, and takes it away again. */
  readonly ownServer: (variables: Readonly<Record<string, string>>) => Promise<OwnServer>;
  /** A script that nobody signed in. */
  readonly stranger: Api;
}

function openDoor({ playwright }: Pick<PlaywrightWorkerArgs, 'playwright'>, baseURL: string) {
  const opened: APIRequestContext[] = [];
  const sessions = new Map<Who, Promise<Session>>();
  const scripts = new Map<Who, Promise<Api>>();
  const context = async (storageState?: Session) => {
    const request = await playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { origin: baseURL },
      ...(storageState ? { storageState } : {}),
    });
    opened.push(request);
    return request;
  };
  const signIn = async (who: Who) => {
    const request = await context();
    const response = await request.post('/api/v1/sign-in', { data: { username: who, password: DEMO_PASSWORD } });
    expect(response.status(), await response.text()).toBe(200);
    return request.storageState();
  };
  const once = <T>(kept: Map<Who, Promise<T>>, who: Who, make: () => Promise<T>) => {
    const found = kept.get(who) ?? make();
    kept.set(who, found);
    return found;
  };
  const door: Door = {
    session: (who) => once(sessions, who, () => signIn(who)),
    script: (who) => once(scripts, who, async () => api(await context(await door.session(who)))),
  };
  return { door, close: () => Promise.all(opened.map((request) => request.dispose())) };
}

interface Arriving {
  readonly door: Door;
  readonly browser: Browser;
  readonly watching: Watcher;
  readonly stranger: Api;
}

async function arrives(who: Anyone, { door, browser, watching, stranger }: Arriving, settings: Settings) {
  const isSignedIn = who !== 'visitor';
  const session = isSignedIn ? { storageState: await door.session(who) } : {};
  const context = await browser.newContext({ ...settings, ...session });
  watching.watch(context);
  return { context, person: person(who, await context.newPage(), isSignedIn ? await door.script(who) : stranger) };
}

export const test = base.extend<PerStory, PerWorker>({
  door: [
    async ({ playwright }, use, workerInfo) => {
      const { door, close } = openDoor({ playwright }, workerInfo.project.use.baseURL ?? '');
      await use(door);
      await close();
    },
    { scope: 'worker' },
  ],
  watching: [
    async ({ context }, use) => {
      const watching = watcher();
      watching.watch(context);
      await use(watching);
      expectNoComplaints(watching);
    },
    { auto: true },
  ],
  person: async ({ door, browser, watching, stranger }, use) => {
    const arrived: Awaited<ReturnType<typeof arrives>>[] = [];
    await use(async (who, settings = {}) => {
      const arrival = await arrives(who, { door, browser, watching, stranger }, settings);
      arrived.push(arrival);
      return arrival.person;
    });
    for (const { context } of arrived) await context.close();
  },
  nurse: async ({ person }, use) => use(await person('nurse')),
  nurse2: async ({ person }, use) => use(await person('nurse2')),
  charge: async ({ person }, use) => use(await person('charge')),
  physician: async ({ person }, use) => use(await person('physician')),
  pharmacist: async ({ person }, use) => use(await person('pharmacist')),
  viewer: async ({ person }, use) => use(await person('viewer')),
  admin: async ({ person }, use) => use(await person('admin')),
  // One ward per file: a board of a hundred made-up patients is no board.
  freshPatient: async ({ door }, use, { file }) =>
    use(async (wishes) => registers(await door.script('charge'), basename(file, '.spec.ts'), wishes)),
  patient: async ({ freshPatient }, use) => use(await freshPatient()),
  visitor: async ({ page, stranger }, use) => use(person('visitor', page, stranger)),
  // biome-ignore lint/correctness/noEmptyPattern: fixtures need the pattern.
  ownServer: async ({}, use) => {
    const started: OwnServer[] = [];
    await use(async (variables) => {
      const server = await startServer(variables);
      started.push(server);
      return server;
    });
    for (const server of started) await server.close();
  },
  stranger: async ({ playwright, baseURL }, use) => {
    const request = await playwright.request.newContext({
      ...(baseURL ? { baseURL, extraHTTPHeaders: { origin: baseURL } } : {}),
    });
    await use(api(request));
    await request.dispose();
  },
});
