import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clinicalRules } from './clinical-rules/document';

const written = readFileSync(new URL('../docs/clinical-rules.md', import.meta.url), 'utf8');

test('docs/clinical-rules.md says what the program does (else: npm run docs:rules)', () => {
  expect(written).toBe(clinicalRules());
});

test('it carries the numbers a reader looks for', () => {
  for (const row of [
    '| 10 | 0 |',
    '| 7 to 9 | 1 |',
    '| 3 to 6 | 2 |',
    '| 0 to 2 | 3 |',
    '| 9 to 32 | 3 |',
    '| 1 to 8 | 1 |',
    '| Longer than 5 minutes | `prolonged` | 4 |',
    '| Yes, duration not known | `duration-unknown` | 3 to 4 |',
    '| Not assessable | `not-assessable` | 0 to 4 |',
    '| Focal on imaging | `focal` | 3 |',
  ]) {
    expect(written).toContain(row);
  }
  expect(written).toMatch(/idecabtagene vicleucel \| Abecma \| BCMA \| D\+1 to D\+10 \|/);
});

test('every section names its source', () => {
  const sections = written.split('\n## ').slice(1, -1);
  expect(sections.length).toBeGreaterThanOrEqual(9);
  for (const section of sections) expect(section).toMatch(/\n\*Source: .+\*\n/);
});
