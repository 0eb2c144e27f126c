import { describe, expect, test } from 'vitest';
import { parseFindings } from './parse';

function read(raw: unknown) {
  const parsed = parseFindings(raw);
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.fields)}`);
  return parsed.value;
}

function wrong(raw: unknown) {
  const parsed = parseFindings(raw);
  return parsed.ok ? {} : parsed.fields;
}

const NOTHING = {
  ice: null,
  capd: null,
  consciousness: null,
  seizure: null,
  motor: null,
  edema: null,
  notDone: {},
  attributedElsewhere: {},
  signs: [],
};

describe('what was not answered', () => {
  test('a missing key and null are the same', () => {
    expect(read({})).toEqual(NOTHING);
    const nulls = Object.fromEntries(Object.keys(NOTHING).map((key) => [key, null]));
    expect(read(nulls)).toEqual(NOTHING);
  });

  test.each([
    ['an empty ICE', { ice: {} }],
    ['ICE of nulls', { ice: { year: null, writing: null, total: null } }],
    ['an empty CAPD', { capd: {} }],
    ['CAPD of nulls', { capd: { slow: null, total: null, unable: null } }],
    ['reasons and attributions of nulls', { notDone: { ice: null }, attributedElsewhere: { ice: null } }],
    ['a list of nulls', { signs: [null] }],
  ])('%s is no answer', (_, raw) => {
    expect(read(raw)).toEqual(NOTHING);
  });

  test('a test begun keeps its blanks as null', () => {
    expect(read({ ice: { year: 0, naming: 3 } }).ice).toEqual({
      year: 0,
      month: null,
      city: null,
      hospital: null,
      naming: 3,
      command: null,
      writing: null,
      attention: null,
    });
    expect(read({ capd: { slow: 0, total: null } }).capd).toEqual({
      eyeContact: null,
      purposefulActions: null,
      aware: null,
      communicates: null,
      restless: null,
      inconsolable: null,
      underactive: null,
      slow: 0,
    });
  });

  test('a CAPD begun is told from an ICE begun, also where nothing of it was answered', () => {
    expect(parseFindings({ capd: {} })).toMatchObject({ form: 'capd' });
    expect(parseFindings({ capd: null })).toMatchObject({ form: 'ice' });
    expect(parseFindings({ ice: {} })).toMatchObject({ form: 'ice' });
  });
});

describe('what was answered', () => {
  test('is kept as it is', () => {
    const check = {
      ice: { year: 1, month: 1, city: 0, hospital: 1, naming: 2, command: 1, writing: null, attention: 0 },
      consciousness: 'wakes-to-voice',
      seizure: 'none',
      motor: 'none',
      edema: 'none',
      notDone: { writing: 'physical-cannot-write' },
      attributedElsewhere: { consciousness: 'lorazepam given for sleep' },
      signs: ['word-finding'],
    };
    expect(read(check)).toEqual({ ...check, capd: null });
  });

  test.each([
    ['a total', { ice: { total: 7 } }, { ice: { total: 7 } }],
    ['a total of 0', { ice: { total: 0, year: null } }, { ice: { total: 0 } }],
    ['a total of 10', { ice: { total: 10 } }, { ice: { total: 10 } }],
    ['a CAPD total', { capd: { total: 32, slow: null } }, { capd: { total: 32 } }],
    ['a child unable to be scored', { capd: { unable: true, total: null } }, { capd: { unable: true } }],
    ['an empty ICE beside a CAPD', { ice: {}, capd: { total: 3 } }, { ice: null, capd: { total: 3 } }],
    ['a sign twice', { signs: ['headache', 'headache'] }, { signs: ['headache'] }],
    [
      'a reason of several lines',
      { attributedElsewhere: { ice: 'a\r\nb\tc' } },
      { attributedElsewhere: { ice: 'a\r\nb\tc' } },
    ],
    [
      'a reason of 500 characters',
      { attributedElsewhere: { ice: 'x'.repeat(500) } },
      { attributedElsewhere: { ice: 'x'.repeat(500) } },
    ],
  ])('%s', (_, raw, value) => {
    expect(read(raw)).toMatchObject(value);
  });

  test('reasons keep the order in which they were given', () => {
    const notDone = { writing: 'away', slow: 'asleep', ice: 'refused', year: 'language' };
    expect(Object.keys(read({ notDone }).notDone)).toEqual(['writing', 'slow', 'ice', 'year']);
  });
});

describe('nothing is coerced', () => {
  test.each([
    [''],
    [' '],
    [true],
    [false],
    ['7'],
    ['1'],
    [0.5],
    [7.5],
    [2],
    [11],
    [-1],
    [Number.NaN],
    [Infinity],
    [[]],
    [[1]],
    [{}],
  ])('ICE Year does not take %j', (year) => {
    expect(wrong({ ice: { year } })).toEqual({
      'ice.year': ['Give a whole number from 0 to 1, or leave it out where it was not answered.'],
    });
  });

  test.each([
    ['ice.naming', { ice: { naming: 4 } }, 'from 0 to 3'],
    ['ice.total', { ice: { total: 11 } }, 'from 0 to 10'],
    ['ice.total', { ice: { total: -1 } }, 'from 0 to 10'],
    ['capd.slow', { capd: { slow: 5 } }, 'from 0 to 4'],
    ['capd.total', { capd: { total: 33 } }, 'from 0 to 32'],
    ['capd.unable', { capd: { unable: false } }, 'true'],
    ['capd.unable', { capd: { unable: 'true' } }, 'true'],
  ])('%s says what it takes', (field, raw, said) => {
    expect(wrong(raw)).toEqual({ [field]: [expect.stringContaining(said)] });
  });

  test.each([
    ['consciousness', 'Alert', 'alert, wakes-spontaneously, wakes-to-voice'],
    ['seizure', '', 'none, brief-resolved, eeg-resolved, prolonged, repetitive, duration-unknown'],
    ['motor', true, 'none, tremor-or-myoclonus, nonfocal-weakness, deep-focal-weakness'],
    ['edema', 'oedema', 'none, focal, diffuse, posturing, cn6-palsy, papilledema, cushing-triad, hemorrhage-related'],
    ['ice', 7, 'total, year, month, city, hospital, naming, command, writing, attention'],
    ['ice', [], 'year'],
    ['capd', 'unable', 'unable'],
    ['notDone', ['asleep'], 'year'],
    ['attributedElsewhere', 'ice', 'ice, capd, consciousness'],
    ['signs', 'headache', 'word-finding'],
    ['signs', { headache: true }, 'headache'],
  ])('%s does not take %j and lists what it takes', (field, answer, said) => {
    expect(wrong({ [field]: answer })).toEqual({ [field]: [expect.stringContaining(said)] });
  });

  test.each([
    ['notDone.writing', { notDone: { writing: 'tired' } }, 'refused, language, sensory-deficit'],
    ['attributedElsewhere.ice', { attributedElsewhere: { ice: 3 } }, 'at most 500 characters'],
    ['attributedElsewhere.ice', { attributedElsewhere: { ice: 'x'.repeat(501) } }, 'at most 500 characters'],
    ['attributedElsewhere.ice', { attributedElsewhere: { ice: 'a\u0000b' } }, 'text'],
    ['attributedElsewhere.ice', { attributedElsewhere: { ice: 'a\ud800b' } }, 'text'],
    ['attributedElsewhere.ice', { attributedElsewhere: { ice: '\u0000'.repeat(501) } }, 'text'],
    ['signs.1', { signs: ['headache', 'tired'] }, 'word-finding'],
  ])('%s is named inside', (field, raw, said) => {
    expect(wrong(raw)).toEqual({ [field]: [expect.stringContaining(said)] });
  });

  test.each([[null], [undefined], [7], ['{}'], [[]], [true]])('a check is an object, not %j', (raw) => {
    expect(wrong(raw)).toEqual({ findings: [expect.stringContaining('ice, capd, consciousness')] });
  });
});

describe('what contradicts itself in form', () => {
  test('an ICE total beside an item, right or wrong', () => {
    for (const year of [0, 1]) {
      expect(wrong({ ice: { total: 1, year } })).toEqual({ 'ice.total': [expect.stringContaining('never both')] });
    }
  });

  test('two of the three forms of CAPD', () => {
    const said = { capd: [expect.stringContaining('never two of the three')] };
    expect(wrong({ capd: { total: 0, slow: 0 } })).toEqual(said);
    expect(wrong({ capd: { total: 0, unable: true } })).toEqual(said);
    expect(wrong({ capd: { slow: 0, unable: true } })).toEqual(said);
  });

  test('ICE beside CAPD names both', () => {
    const said = [expect.stringContaining('never both')];
    expect(wrong({ ice: { total: 10 }, capd: { total: 0 } })).toEqual({ ice: said, capd: said });
    expect(wrong({ ice: { year: 0 }, capd: { unable: true } })).toEqual({ ice: said, capd: said });
  });
});
