import { describe, expect, test } from 'vitest';
import type { ImportReport, ImportRow } from '@/lib/commands/import/report';
import { readAnswer, verdictOf } from './verdict';

const row = (status: ImportRow['status']): ImportRow => ({ file: 'checks', line: 2, status });

function report(counts: Partial<ImportReport['counts']>, applied = false): ImportReport {
  const all = { new: 0, changed: 0, unchanged: 0, refused: 0, ...counts };
  return { dryRun: !applied, applied, counts: all, rows: [row('new')] };
}

describe('What an import says of itself', () => {
  test('a dry run of good files writes nothing', () => {
    expect(verdictOf(report({ new: 276 }))).toEqual({
      tone: 'info',
      title: 'The files are in order',
      says: '276 new, 0 changed, 0 unchanged, 0 refused. Nothing was written yet.',
    });
  });

  test('one refused row means nothing was written', () => {
    expect(verdictOf(report({ new: 275, refused: 1 }))).toMatchObject({ tone: 'error', title: 'One row is refused' });
    expect(verdictOf(report({ refused: 2 })).says).toContain('nothing was written');
  });

  test('the same files twice change nothing, and that is said in words', () => {
    expect(verdictOf(report({ unchanged: 276 }, true))).toMatchObject({ title: 'Nothing would change' });
    expect(verdictOf(report({ unchanged: 276 })).says).toContain('already in the record');
  });

  test('an applied import says what it wrote', () => {
    expect(verdictOf(report({ new: 276 }, true))).toMatchObject({ tone: 'success', title: 'Imported' });
  });

  test('files without rows are no success', () => {
    expect(verdictOf({ ...report({}), rows: [] })).toMatchObject({ tone: 'warning', says: 'Nothing was written.' });
  });
});

describe('The answer of the server', () => {
  test('a refused import still carries its rows', () => {
    const body = { title: 'Refused', status: 422, detail: '1 row was refused', ...report({ refused: 1 }) };
    expect(readAnswer(body)).toMatchObject({ kind: 'report', report: { counts: { refused: 1 } } });
  });

  test('any other refusal is a sentence', () => {
    expect(readAnswer({ title: 'Forbidden', detail: 'A nurse account may not do this.' })).toEqual({
      kind: 'problem',
      title: 'Forbidden',
      detail: 'A nurse account may not do this.',
    });
    expect(readAnswer(null)).toMatchObject({ kind: 'problem', title: 'The import failed' });
  });
});
