import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));

// The house rules that a compiler does not hold. Each is broken once; one that stays silent guards nothing.
const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['noRestrictedGlobals', 'lib/clinical/clock.ts', 'export const now = Date.now();\n'],
  ['noRestrictedGlobals', 'lib/clinical/where.ts', 'export const zone = process.env;\n'],
  ['noRestrictedImports', 'lib/clinical/ice/up.ts', "import { ok } from '../../result';\nexport const up = ok;\n"],
  ['noFloatingPromises', 'lib/db/lost.ts', 'async function save() {}\nexport function lose() {\n  save();\n}\n'],
  ['noNonNullAssertion', 'lib/db/sure.ts', 'export const sure = (a: number | null) => a!;\n'],
  ['noExplicitAny', 'lib/db/any.ts', 'export const any = (a: any) => a;\n'],
  ['noTsIgnore', 'lib/db/ignore.ts', '// @ts-ignore\nexport const a: string = 1;\n'],
  ['noEnum', 'lib/db/enum.ts', 'export enum Grade {\n  None,\n}\n'],
  ['noBarrelFile', 'lib/db/index.ts', "export * from './sure';\n"],
  ['useFilenamingConvention', 'lib/db/NotKebab.ts', 'export const a = 1;\n'],
  [
    'useMaxParams',
    'lib/db/params.ts',
    'export const f = (a: number, b: number, c: number, d: number) => a + b + c + d;\n',
  ],
  [
    'noExcessiveLinesPerFile',
    'lib/db/long.ts',
    Array.from({ length: 251 }, (_, i) => `export const a${i} = ${i};\n`).join(''),
  ],
  [
    'noExcessiveLinesPerFunction',
    'lib/db/long-function.ts',
    `export function f() {\n${'  Math.random();\n'.repeat(61)}}\n`,
  ],
  [
    'noExcessiveCognitiveComplexity',
    'lib/db/complex.ts',
    `export function f(a: number) {\n${'  if (a > 1) {\n    Math.random();\n  }\n'.repeat(11)}}\n`,
  ],
  ['noConsole', 'components/ui/chatty.tsx', "export const say = () => console.error('x');\n"],
  ['noFocusedTests', 'lib/db/only.test.ts', "import { test } from 'vitest';\ntest.only('a', () => {});\n"],
  ['noSkippedTests', 'lib/db/skip.test.ts', "import { test } from 'vitest';\ntest.skip('a', () => {});\n"],
];

const root = mkdtempSync(join(tmpdir(), 'icansight-lint-'));
afterAll(() => rmSync(root, { recursive: true }));

test('every planted breach of a house rule is reported', { timeout: 60_000 }, () => {
  const { vcs: _, $schema: __, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify(config));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ devDependencies: { vitest: '4.1.12' } }));
  for (const [, file, text] of PLANTED) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { stdout } = spawnSync(process.execPath, [BIOME, 'lint', '--reporter=github', '--max-diagnostics=none', '.'], {
    cwd: root,
    encoding: 'utf8',
  });
  const silent = PLANTED.filter(
    ([rule, file]) => !stdout.split('\n').some((line) => line.includes(`/${rule},`) && line.includes(file)),
  );
  expect(silent, stdout).toEqual([]);
});
