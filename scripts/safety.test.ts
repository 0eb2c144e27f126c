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

test('every hazard has a proof', () => {
  const proven = new Set(proofs().map(({ hazard }) => hazard));
  expect(proven).toEqual(new Set(Array.from({ length: HAZARDS }, (_, index) => `H${index + 1}`)));
});

test.each(proofs())('$hazard: $name', ({ name, file }) => {
  expect(existsSync(file), `${file} does not exist`).toBe(true);
  expect(file).toMatch(/\.(test|spec)\.tsx?$|^prove\//);
  expect(readFileSync(file, 'utf8'), `${file} has no test of this name`).toContain(name);
});
