import { describe, expect, test } from 'vitest';
import { parseFindings } from './parse';

function wrong(raw: unknown) {
  const parsed = parseFindings(raw);
  return parsed.ok ? {} : parsed.fields;
}

describe('the words of an error', () => {
  test.each([
    [
      'ice',
      { ice: 7 },
      'Give an object with any of total, year, month, city, hospital, naming, command, writing, attention.',
    ],
    [
      'ice.pulse',
      { ice: { pulse: 7 } },
      'Not a known key. Known are total, year, month, city, hospital, naming, command, writing, attention.',
    ],
    [
      'capd.pulse',
      { capd: { pulse: 7 } },
      'Not a known key. Known are total, unable, eyeContact, purposefulActions, aware, communicates, restless, inconsolable, underactive, slow.',
    ],
    ['capd.unable', { capd: { unable: 1 } }, 'Give true, or leave it out.'],
    [
      'motor',
      { motor: 1 },
      'Give one of none, tremor-or-myoclonus, nonfocal-weakness, deep-focal-weakness, or leave it out where it was not answered.',
    ],
    [
      'notDone.ice',
      { notDone: { ice: 1 } },
      'Give one of refused, language, sensory-deficit, physical-cannot-write, asleep, sedated, intubated, away, not-done.',
    ],
    [
      'signs',
      { signs: 1 },
      'Give a list of any of word-finding, slurred-speech, confusion, lethargy, handwriting-changed, headache, hallucinations, unsteady-gait, slow-movement, facial-weakness.',
    ],
    [
      'attributedElsewhere.ice',
      { attributedElsewhere: { ice: 1 } },
      'Give the cause as text of at most 500 characters.',
    ],
  ])('%s', (field, raw, said) => {
    expect(wrong(raw)).toEqual({ [field]: [said] });
  });
});

describe('unknown keys are refused by name', () => {
  test.each([
    ['pulse', '{"pulse": 80}'],
    ['ICE', '{"ICE": {"total": 10}}'],
    ['ice.grade', '{"ice": {"grade": 0}}'],
    ['capd.age', '{"capd": {"age": 7}}'],
    ['notDone.pulse', '{"notDone": {"pulse": "away"}}'],
    ['attributedElsewhere.year', '{"attributedElsewhere": {"year": "old stroke"}}'],
    ['__proto__', '{"__proto__": {"ice": {"total": 10}}}'],
    ['constructor', '{"constructor": {"prototype": {}}}'],
    ['ice.__proto__', '{"ice": {"__proto__": {"total": 10}}}'],
    ['capd.__proto__', '{"capd": {"__proto__": 1}}'],
    ['notDone.__proto__', '{"notDone": {"__proto__": "away"}}'],
    ['notDone.constructor', '{"notDone": {"constructor": "away"}}'],
    ['attributedElsewhere.__proto__', '{"attributedElsewhere": {"__proto__": "old stroke"}}'],
    ['attributedElsewhere.toString', '{"attributedElsewhere": {"toString": "old stroke"}}'],
  ])('%s', (field, json) => {
    expect(Object.entries(wrong(JSON.parse(json)))).toEqual([[field, [expect.stringMatching(/^Not a known key/)]]]);
  });

  test('every wrong field is named at once', () => {
    const raw = { ice: { year: 2, city: '' }, seizure: 'yes', pulse: 80 };
    expect(Object.keys(wrong(raw)).sort()).toEqual(['ice.city', 'ice.year', 'pulse', 'seizure']);
  });

  test('but no more than a person can read', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, 1]));
    expect(Object.keys(wrong(many))).toHaveLength(40);
    expect(Object.keys(wrong({ ['x'.repeat(10_000)]: 1 }))).toEqual(['x'.repeat(80)]);
  });
});
