import { describe, expect, test } from 'vitest';
import { fieldsOf } from './fields';

const errors = [
  { field: 'sex', text: 'Accepted: female, male, other, unknown.' },
  { field: 'entryId', text: 'Already corrected.' },
  { field: null, text: 'The record changed.' },
];
const fields = fieldsOf({ id: 'new', errors, typed: { sex: 'f', capd: 'on' } });

describe('The fields of a form', () => {
  test('the summary names the field and leads to it on this form', () => {
    expect(fields.summary[0]).toEqual({ field: 'new-sex', text: 'Sex: Accepted: female, male, other, unknown.' });
  });

  test('what no field is at fault for leads nowhere', () => {
    expect(fields.summary.slice(1)).toEqual([
      { field: null, text: 'Already corrected.' },
      { field: null, text: 'The record changed.' },
    ]);
  });

  test('what was typed comes back, and an error stands at its field', () => {
    expect(fields.of('sex')).toEqual({ id: 'new-sex', name: 'sex', defaultValue: 'f', error: errors[0]?.text });
    expect(fields.of('mrn')).toEqual({ id: 'new-mrn', name: 'mrn', defaultValue: '', error: undefined });
    expect(fields.isTicked('capd')).toBe(true);
  });
});
