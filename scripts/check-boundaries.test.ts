import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cruised } from './cruised.mjs';

// A tree in which every rule is broken once. A rule that stays silent here guards nothing.
const PLANTED: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['arrow-app', 'app/page.tsx', '@/lib/db/checks'],
  ['arrow-commands', 'lib/commands/record-check.ts', '@/components/ui/card'],
  ['arrow-report', 'lib/commands/import/report.ts', '@/lib/commands/end-course'],
  ['arrow-queries', 'lib/queries/board.ts', '@/lib/commands/record-check'],
  ['arrow-auth', 'lib/auth/actor.ts', '@/lib/clinical/grade'],
  ['arrow-db', 'lib/db/checks.ts', '@/lib/commands/end-course'],
  ['arrow-entrances', 'proxy.ts', '@/lib/db/patients'],
  ['arrow-http', 'lib/http/page-guard.ts', '@/lib/db/patients'],
  ['arrow-roots', 'lib/env.ts', '@/lib/db/data-folder'],
  ['arrow-scripts', 'scripts/status/run.ts', '@/lib/db/checks'],
  ['arrow-configuration', 'playwright.config.ts', '@/lib/env'],
  ['arrow-clinical', 'lib/clinical/grade.ts', '@/lib/result'],
  ['arrow-nouns', 'components/ice/items.tsx', '@/components/patient/banner'],
  ['arrow-ui', 'components/ui/card.tsx', '@/lib/clinical/bands'],
  ['arrow-screens', 'components/board/table.tsx', '@/components/course/timeline'],
  ['arrow-stories', 'e2e/stories/signing-in.spec.ts', '@/lib/clinical/bands'],
  ['arrow-support', 'e2e/support/nurse.ts', '@/lib/clinical/bands'],
  ['arrow-proofs', 'prove/kill9.mjs', '@/lib/clinical/bands'],
  ['unlisted', 'services/mail.ts', 'node:fs'],
  ['unlisted', 'lib/reports/weekly.ts', '@/lib/clinical/bands'],
  ['unlisted', 'lib/mail.ts', '@/lib/result'],
  ['clinical-packages', 'lib/clinical/time.ts', 'react'],
  ['clinical-packages', 'lib/clinical/hash.ts', 'node:crypto'],
  ['prisma-only-in-db', 'lib/queries/users.ts', '@prisma/client'],
  ['who-writes', 'lib/commands/end-course.ts', '@/lib/db/transact'],
  ['no-framework-inside', 'lib/queries/cohort.ts', 'next'],
  ['no-cycles', 'lib/clinical/a.ts', './b'],
  ['nothing-imports-tests', 'lib/clinical/c.ts', './d.test'],
  ['nothing-imports-tests', 'lib/db/e.ts', './test-rows'],
  ['nothing-imports-tests', 'components/board/f.ts', './row.fixture'],
  ['runtime-packages', 'app/layout.tsx', 'vitest'],
  ['resolvable', 'lib/db/gone.ts', '@/lib/db/never-written'],
];

// The same, by standing where no line allows anything, even without importing.
const ALONE: readonly (readonly [rule: string, path: string])[] = [
  ['unlisted-alone', 'mailer/send.ts'],
  ['unlisted-alone', 'components/loose.tsx'],
];

const MORE = [
  'components/patient/banner.tsx',
  'components/course/timeline.tsx',
  'lib/clinical/bands.ts',
  'lib/clinical/d.test.ts',
  'lib/db/data-folder.ts',
  'lib/db/test-rows.ts',
  'lib/db/transact.ts',
  'components/board/row.fixture.ts',
  'lib/db/patients.ts',
  'lib/result.ts',
];

const root = mkdtempSync(join(tmpdir(), 'icansight-arrows-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function plant() {
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(name, join(root, name));
  for (const path of MORE) write(path, 'export const planted = true;\n');
  for (const [, from, to] of PLANTED) write(from, `import * as planted from '${to}';\nexport default planted;\n`);
  for (const [, path] of ALONE) write(path, 'export const alone = true;\n');
  write('lib/clinical/b.ts', "import * as planted from './a';\nexport default planted;\n");
  for (const name of ['react', 'next', 'vitest', '@prisma/client']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  write(
    'package.json',
    JSON.stringify({
      dependencies: { react: '*', next: '*', '@prisma/client': '*' },
      devDependencies: { vitest: '*' },
    }),
  );
}

test('every planted violation of an arrow is reported under its own rule', { timeout: 60_000 }, () => {
  plant();
  const { violations } = cruised(root);
  const reported = violations.map(({ rule, from }) => `${rule} ${from}`);
  expect(reported).toEqual(expect.arrayContaining([...PLANTED, ...ALONE].map(([rule, at]) => `${rule} ${at}`)));
});

test('a module in a folder that no line speaks of is refused, whatever imports it', { timeout: 60_000 }, () => {
  plant();
  write('app/mail.ts', "import * as mail from '@/services/mail';\nexport default mail;\n");
  const { violations } = cruised(root);
  expect(violations).toContainEqual({ rule: 'arrow-app', from: 'app/mail.ts', to: 'services/mail.ts' });
});

test('no rule is left without a planted violation', async () => {
  const { createRequire } = await import('node:module');
  const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
  const rules: string[] = forbidden.map(({ name }: { name: string }) => name);
  expect(new Set([...PLANTED, ...ALONE].map(([rule]) => rule))).toEqual(new Set(rules));
});
