// Arrows point inward. What each folder may import is one line below; everything of ours that is
// not on the line is refused. A module that no line speaks of may import nothing at all, so a new
// folder has no rights until someone writes them down.

const NOUNS = 'account|capd|flags|icans|ice|patient|schedule|shell';

/** Tests, and what only tests use, may read what they like: fixtures, stored files, the code beside them. */
const TESTS = '\\.(test|test-support|fixture)\\.tsx?$|/test-[^/]+\\.ts$';

/** Everything that is not a package and not a part of Node. */
const OURS = '^(?!node_modules/)([^/]+/|[^/]+\\.[cm]?[jt]s$)';

/** What runs on the ward. */
const PRODUCT = '^((app|components|lib)/|(proxy|instrumentation)\\.ts$)';

/** @type {Record<string, { from: string, notFrom?: string, may: string[], why: string }>} */
const ARROWS = {
  app: {
    from: '^app/',
    may: ['app/', 'components/', 'lib/(commands|queries|auth|clinical|http)/', 'lib/(result|env)\\.ts$'],
    why: 'app is an adapter to the web: it reads queries, calls commands, shows components',
  },
  entrances: {
    from: '^(proxy|instrumentation)\\.ts$',
    may: ['lib/(auth|http)/', 'lib/commands/open-ward\\.ts$', 'lib/(result|env)\\.ts$'],
    why: 'what the framework calls before any page opens the ward and lets through, and does nothing itself',
  },
  commands: {
    from: '^lib/commands/',
    may: ['lib/(commands|db|auth|clinical)/', 'lib/(result|env)\\.ts$'],
    why: 'a command decides with pure rules and writes through lib/db',
  },
  report: {
    from: '^lib/commands/import/report\\.ts$',
    may: [],
    why: 'the import page reads the report in the browser, so it drags nothing along',
  },
  queries: {
    from: '^lib/queries/',
    may: ['lib/(queries|db|auth|clinical)/', 'lib/(result|env)\\.ts$'],
    why: 'a query reads through lib/db and derives with pure rules; it never writes',
  },
  auth: {
    from: '^lib/auth/',
    may: ['lib/(auth|db)/', 'lib/(result|env)\\.ts$'],
    why: 'who is asking, and what they may: nothing of the ward',
  },
  db: {
    from: '^lib/db/',
    may: ['lib/(db|clinical)/', 'lib/(result|env)\\.ts$'],
    why: 'storage knows the shapes that the rules declare, and nothing else',
  },
  http: {
    from: '^lib/http/',
    may: ['lib/http/', 'lib/auth/origin\\.ts$', 'lib/(result|env)\\.ts$'],
    why: 'what is turned away before a page or route sees it is judged by its form, never by what is stored',
  },
  roots: {
    from: '^lib/(result|env)\\.(test\\.)?ts$',
    may: ['lib/(result|env)\\.ts$'],
    why: 'everybody imports these two, so they import nobody',
  },
  clinical: {
    from: '^lib/clinical/',
    may: ['lib/clinical/'],
    why: 'the rules are pure: no clock, no storage, no React, no environment',
  },
  nouns: {
    from: `^components/(${NOUNS})/`,
    may: ['components/ui/', 'components/$1/', 'lib/clinical/', 'lib/result\\.ts$', 'lib/auth/actor\\.ts$'],
    why: 'a noun is shown with domain-free primitives; screens put nouns together',
  },
  ui: {
    from: '^components/ui/',
    // There is one way to write a date, and it is pure.
    may: ['components/ui/', 'lib/clinical/time-words\\.ts$'],
    why: 'primitives know nothing of the ward',
  },
  screens: {
    from: '^components/([^/]+)/',
    notFrom: `^components/(ui|${NOUNS})/`,
    may: [
      `components/(ui|${NOUNS}|$1)/`,
      'lib/clinical/',
      'lib/result\\.ts$',
      'lib/auth/actor\\.ts$',
      'lib/commands/import/report\\.ts$',
    ],
    why: 'a screen composes nouns; only app imports a screen',
  },
  stories: {
    from: '^e2e/stories/',
    may: ['e2e/support/'],
    why: 'a story says what a person does; how is in e2e/support',
  },
  support: { from: '^e2e/support/', may: ['e2e/support/'], why: 'stories see the product from outside' },
  scripts: {
    from: '^scripts/',
    may: [
      'scripts/',
      'lib/(commands|clinical|http)/',
      'lib/db/(backup|client|data-folder|lock|prepare)\\.ts$',
      'lib/auth/shell-token\\.ts$',
      'lib/(result|env)\\.ts$',
      // The pictures of the README are of the product as the stories see it.
      'e2e/support/chromium\\.ts$',
      'prove/support/server\\.mjs$',
    ],
    why: 'a command of the shell opens the file and closes it; what it does in between is a command like any other',
  },
  configuration: {
    from: '^[^/]+\\.[cm]?[jt]s$',
    notFrom: '^(proxy|instrumentation)\\.ts$',
    may: ['[^/]+\\.config\\.m?[jt]s$', 'e2e/support/chromium\\.ts$'],
    why: 'the configuration of a tool knows the tool',
  },
  proofs: { from: '^(prove|bench)/', may: ['(prove|bench)/'], why: 'proofs and benches see the product from outside' },
};

const arrows = Object.entries(ARROWS).map(([name, { from, notFrom, may, why }]) => ({
  name: `arrow-${name}`,
  comment: why,
  severity: 'error',
  from: { path: from, pathNot: [TESTS, ...(notFrom ? [notFrom] : [])] },
  to: { path: OURS, pathNot: may.map((path) => `^${path}`), dependencyTypesNot: ['core'] },
}));

/** What a line speaks of; the rest is listed nowhere. */
const LISTED = Object.values(ARROWS).map(({ from }) => from);

/** Who may open a transaction, each with its reason in docs/decisions/021-who-writes.md. */
const WRITERS = [
  'lib/commands/(command|entry|import/import-courses)\\.ts$',
  'lib/commands/accounts/(demo-accounts|first-admin|redeem-link|shell-account)\\.ts$',
  'lib/commands/(change-time-zone|draft|rebuild-statuses)\\.ts$',
  'lib/auth/sign-(in|out)\\.ts$',
  'lib/db/',
];

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'unlisted',
      comment: 'write down what this folder may import before anything is put there',
      severity: 'error',
      from: { pathNot: ['^node_modules/', ...LISTED] },
      to: {},
    },
    {
      name: 'unlisted-alone',
      comment: 'the same for a module that imports nothing and that nothing imports',
      severity: 'error',
      from: { orphan: true, pathNot: ['^node_modules/', ...LISTED] },
      to: {},
    },
    {
      name: 'clinical-packages',
      comment: 'of packages the rules use zod and temporal-polyfill',
      severity: 'error',
      from: { path: '^lib/clinical/', pathNot: TESTS },
      to: { dependencyTypes: [...NPM, 'core'], pathNot: '^node_modules/(zod|temporal-polyfill)/' },
    },
    {
      name: 'prisma-only-in-db',
      comment: 'lib/db is the only place that knows Prisma and the driver',
      severity: 'error',
      from: { path: PRODUCT, pathNot: '^lib/db/' },
      to: { path: '^(node_modules/(@prisma|prisma|better-sqlite3|\\.prisma)/|lib/db/generated/)' },
    },
    {
      name: 'who-writes',
      comment: 'what a person does is written by a pipeline that asks, parses and audits',
      severity: 'error',
      from: { path: PRODUCT, pathNot: [TESTS, ...WRITERS.map((path) => `^${path}`)] },
      to: { path: '^lib/db/transact\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-framework-inside',
      comment: 'commands, queries, storage and the guards do not know which framework calls them',
      severity: 'error',
      from: { path: '^lib/(commands|queries|db|http|clinical)/' },
      to: { path: '^node_modules/(next|react|react-dom)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'runtime-packages',
      comment: 'what runs on the ward is installed on the ward',
      severity: 'error',
      from: { path: PRODUCT, pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(server-only|\\./types/|\\.css$)' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated/'] },
    exclude: { path: '^(\\.next|test-results|reports|\\.stryker-tmp)/|^next-env\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
