// Arrows point inward. What each folder may import is one line below; everything of ours that is
// not on the line is refused, so a new folder has no rights until someone writes them down.

const NOUNS = 'account|capd|flags|icans|ice|patient|schedule|shell';

/** Tests, and what only tests use, may read what they like: fixtures, stored files, the code beside them. */
const TESTS = '\\.test(-support)?\\.tsx?$';

/** Ours, as far as the arrows are concerned. */
const OURS = '^(app|components|lib|scripts|prisma|e2e|prove|bench)/';

/** @type {Record<string, { from: string, notFrom?: string, may: string[], why: string }>} */
const ARROWS = {
  app: {
    from: '^app/',
    may: ['app/', 'components/', 'lib/(commands|queries|auth|clinical|http)/', 'lib/(result|env)\\.ts$'],
    why: 'app is an adapter to the web: it reads queries, calls commands, shows components',
  },
  commands: {
    from: '^lib/commands/',
    may: ['lib/(commands|db|auth|clinical|fhir)/', 'lib/(result|env)\\.ts$'],
    why: 'a command decides with pure rules and writes through lib/db',
  },
  queries: {
    from: '^lib/queries/',
    may: ['lib/(queries|db|auth|clinical|fhir)/', 'lib/(result|env)\\.ts$'],
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
  fhir: { from: '^lib/fhir/', may: ['lib/(fhir|clinical)/'], why: 'mappers are pure' },
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
    may: [`components/(ui|${NOUNS}|$1)/`, 'lib/clinical/', 'lib/result\\.ts$', 'lib/auth/actor\\.ts$'],
    why: 'a screen composes nouns; only app imports a screen',
  },
  stories: {
    from: '^e2e/stories/',
    may: ['e2e/support/'],
    why: 'a story says what a person does; how is in e2e/support',
  },
  support: { from: '^e2e/support/', may: ['e2e/support/'], why: 'stories see the product from outside' },
  proofs: { from: '^(prove|bench)/', may: ['(prove|bench)/'], why: 'proofs and benches see the product from outside' },
};

const arrows = Object.entries(ARROWS).map(([name, { from, notFrom, may, why }]) => ({
  name: `arrow-${name}`,
  comment: why,
  severity: 'error',
  from: { path: from, pathNot: [TESTS, ...(notFrom ? [notFrom] : [])] },
  to: { path: OURS, pathNot: may.map((path) => `^${path}`) },
}));

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

module.exports = {
  forbidden: [
    ...arrows,
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
      from: { path: '^(app|components|lib)/', pathNot: '^lib/db/' },
      to: { path: '^(node_modules/(@prisma|prisma|better-sqlite3|\\.prisma)/|lib/db/generated/)' },
    },
    {
      name: 'no-framework-inside',
      comment: 'commands, queries and storage do not know which framework calls them',
      severity: 'error',
      from: { path: '^lib/(commands|queries|db|fhir|clinical)/' },
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
      from: { path: '^(app|components|lib)/', pathNot: TESTS },
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
    exclude: { path: '(^|/)(\\.next|test-results|reports|\\.stryker-tmp)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
