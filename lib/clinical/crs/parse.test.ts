import { describe, expect, test } from 'vitest';
import { parseCrs } from './parse';

const fieldsOf = (raw: unknown) => {
  const parsed = parseCrs(raw);
  return parsed.ok ? null : parsed.fields;
};
const BLANK = 'or leave it out where it was not answered';

describe('what is not accepted is named, with what is', () => {
  test.each([
    [{ temperatureC: '38' }, 'temperatureC', `Give degrees Celsius from 25 to 45, ${BLANK}.`],
    [{ temperatureC: 24 }, 'temperatureC', `Give degrees Celsius from 25 to 45, ${BLANK}.`],
    [{ temperatureC: 46 }, 'temperatureC', `Give degrees Celsius from 25 to 45, ${BLANK}.`],
    [{ feverMasked: 'no' }, 'feverMasked', `Give true or false, ${BLANK}.`],
    [{ vasopressors: 'none' }, 'vasopressors', 'Give a list of names, empty where none runs.'],
    [{ vasopressors: [7] }, 'vasopressors.0', 'Give the name of a vasopressor.'],
    [{ vasopressors: ['x'] }, 'vasopressors.0', 'Give the name of a vasopressor, 2 to 59 characters.'],
    [{ vasopressors: ['1a'] }, 'vasopressors.0', 'Give the name of a vasopressor, 2 to 59 characters.'],
    [{ vasopressors: ['no;drop'] }, 'vasopressors.0', 'Give the name of a vasopressor, 2 to 59 characters.'],
    [
      { oxygen: { device: 'nasal-cannula', flowLpm: 101 } },
      'oxygen.flowLpm',
      `Give liters per minute from 0 to 100, ${BLANK}.`,
    ],
    [
      { oxygen: { device: 'nasal-cannula', flowLpm: '2' } },
      'oxygen.flowLpm',
      `Give liters per minute from 0 to 100, ${BLANK}.`,
    ],
  ])('%j', (raw, field, says) => {
    expect(fieldsOf(raw)).toEqual({ [field]: [says] });
  });

  test('a key that a schema would read past', () => {
    expect(fieldsOf(JSON.parse('{"temperatureC": 38, "attributedElsewhere": {"__proto__": "x"}}'))).toEqual({
      'attributedElsewhere.__proto__': ['Not a known key.'],
    });
    expect(fieldsOf(JSON.parse('{"oxygen": {"device": "cpap", "__proto__": 1}}'))).toEqual({
      'oxygen.__proto__': ['Not a known key.'],
    });
  });
});

test('a blank is no answer, however it is written, and a name is told apart in small letters', () => {
  const blank = {
    temperatureC: null,
    feverElsewhere: null,
    feverMasked: null,
    hypotension: null,
    vasopressors: null,
    oxygen: null,
    attributedElsewhere: {},
  };
  expect(parseCrs({})).toEqual({ ok: true, value: blank });
  expect(parseCrs({ ...blank, attributedElsewhere: { oxygen: null } })).toEqual({ ok: true, value: blank });
  expect(parseCrs({ vasopressors: [' Angiotensin 2', 'angiotensin 2'], oxygen: { device: 'cpap' } })).toEqual({
    ok: true,
    value: { ...blank, vasopressors: ['angiotensin 2'], oxygen: { device: 'cpap', flowLpm: null } },
  });
});
