import { expect, test } from 'vitest';
import { CAPD } from './capd/items';
import { CAPD_CRITERIA, ICANS_CRITERIA, MISSING_ANSWERS } from './icans/criteria';
import { ICE } from './ice/items';
import { SOURCES } from './sources';

test('the grading tables are read, not recalled', () => {
  for (const { source } of [ICE, CAPD, ICANS_CRITERIA, CAPD_CRITERIA]) expect(SOURCES[source].seen).toBe('read');
});

test('a rule of ours never passes for literature', () => {
  expect(SOURCES[MISSING_ANSWERS.source].seen).toBe('proposed');
});
