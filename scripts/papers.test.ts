import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const named = (text: string, form: RegExp) => new Set([...text.matchAll(form)].map(([, name]) => name));

const PAPERS = [
  'README.md',
  'SAFETY.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/glossary.md',
  ...readdirSync('docs/decisions').map((file) => `docs/decisions/${file}`),
];

describe('The papers', () => {
  test('the README and .env.example name every variable that is read, and no other', () => {
    const variables = named(read('lib/env.ts'), /^ {4}([A-Z][A-Z_]+):/gm);
    expect(variables.size).toBeGreaterThan(3);
    expect(named(read('.env.example'), /^(?:# )?([A-Z_]+)=/gm)).toEqual(variables);
    expect(named(read('README.md'), /^\| `([A-Z_]+)` \|/gm)).toEqual(variables);
  });

  test('every npm script that a paper names exists', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const mentioned = new Set(PAPERS.flatMap((paper) => [...named(read(paper), /npm run ([\w:-]+)/g)]));
    expect(mentioned.size).toBeGreaterThan(3);
    expect([...mentioned].filter((name) => !Object.hasOwn(scripts, String(name)))).toEqual([]);
  });

  test('every link to a file leads somewhere', () => {
    const dead = PAPERS.flatMap((paper) =>
      [...read(paper).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)]
        .map(([, target = '']) => join(dirname(paper), target))
        .filter((path) => !existsSync(path))
        .map((path) => `${paper} -> ${path}`),
    );
    expect(dead).toEqual([]);
  });

  test('every picture that is made is shown', () => {
    const shown = read('README.md');
    const unseen = readdirSync('docs/screenshots').filter((file) => !shown.includes(`docs/screenshots/${file}`));
    expect(unseen).toEqual([]);
  });

  test('decision records are numbered without gaps and say their status', () => {
    const records = readdirSync('docs/decisions').toSorted();
    expect(records.map((file) => Number(file.slice(0, 3)))).toEqual(records.map((_, index) => index + 1));
    for (const file of records) expect(read(`docs/decisions/${file}`), file).toMatch(/\*\*Status:\*\* \w/);
  });
});
