import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HAZARDS = 15;

interface Proof {
  readonly hazard: string;
  readonly name: string;
  readonly file: string;
}

/** Every proof in the table: a link whose text is the name of a test in the file that it points to. */
function proofs(): readonly Proof[] {
  const rows = readFileSync('SAFETY.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| H\d+ /.test(line));
  return rows.flatMap((row) =>
    [...row.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, name = '', file = '']) => ({
      hazard: row.split('|')[1]?.trim() ?? '',
      name,
      file,
    })),
  );
}

/** A test whose title is made of parts, `${name}: in light and dark`, has a name wherever the parts are written out. */
function namesIn(text: string): (name: string) => boolean {
  const titles = [...text.matchAll(/\btest\(`([^`]*\$\{[^`]*)`/g)].map(([, title = '']) => title.split(/\$\{[^}]*\}/));
  return (name) =>
    text.includes(name) || titles.some((parts) => partsOf(name, parts).every((part) => text.includes(`'${part}'`)));
}

/** What stands between the fixed parts of a title; the whole name where they do not fit. */
function partsOf(name: string, fixed: readonly string[]): readonly string[] {
  const form = new RegExp(`^${fixed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+)')}$`);
  return form.exec(name)?.slice(1) ?? [name];
}

test('a name in parts is found by its parts only', () => {
  const title = ['$', '{name}: in light and dark'].join('');
  const has = namesIn(`const PAGES = { 'the board': 1 };\ntest(\`${title}\`, () => {});`);
  expect(has('the board: in light and dark')).toBe(true);
  expect(has('the cohort: in light and dark')).toBe(false);
  expect(has('the board: in the dark')).toBe(false);
});

test('every hazard has a proof', () => {
  const proven = new Set(proofs().map(({ hazard }) => hazard));
  expect(proven).toEqual(new Set(Array.from({ length: HAZARDS }, (_, index) => `H${index + 1}`)));
});

test.each(proofs())('$hazard: $name', ({ name, file }) => {
  expect(existsSync(file), `${file} does not exist`).toBe(true);
  expect(file).toMatch(/\.(test|spec)\.tsx?$|^prove\//);
  expect(namesIn(readFileSync(file, 'utf8'))(name), `${file} has no test of this name`).toBe(true);
});
