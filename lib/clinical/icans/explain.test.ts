import { describe, expect, test } from 'vitest';
import { BLANK, check, childCheck, iceItems } from './check.test-support';
import { explainGrade, findingText } from './explain';
import type { NeuroFindings } from './findings';
import { gradeIcans } from './grade';
import { missingWords, questionWords } from './missing-words';

const why = (findings: NeuroFindings) => explainGrade(findings, gradeIcans(findings));

describe('a grade in plain words', () => {
  test.each([
    [
      'says when ICE alone would have missed it',
      check({ ice: { total: 8 }, consciousness: 'wakes-to-voice' }),
      'Driven by consciousness (wakes to voice). ICE alone would be Grade 1.',
    ],
    ['names ICE with its points', check({ ice: { total: 5 } }), 'Driven by ICE (5 of 10).'],
    [
      'names every driver',
      check({ ice: { total: 2 }, consciousness: 'wakes-to-touch', edema: 'focal' }),
      'Driven by ICE (2 of 10), consciousness (wakes to touch) and raised pressure or edema (focal on imaging).',
    ],
    [
      'names two',
      check({ ice: { total: 0 }, seizure: 'eeg-resolved' }),
      'Driven by ICE (0 of 10) and seizure (on EEG only, resolved with treatment).',
    ],
    [
      'motor signs',
      check({ motor: 'deep-focal-weakness' }),
      'Driven by motor signs (one-sided or leg weakness). ICE alone would be Grade 0.',
    ],
    ['grade 0', check(), 'No finding grades above 0.'],
    [
      'a partial grade',
      check({ ice: iceItems({ writing: null, attention: 0 }) }),
      'Driven by ICE (8 to 9 of 10). Not everything was tested; the missing answers cannot change the grade.',
    ],
    [
      'grade 4 without ICE',
      { ...BLANK, seizure: 'prolonged' },
      'Driven by seizure (longer than 5 minutes). Not everything was tested; the missing answers cannot change the grade.',
    ],
    [
      'a child',
      childCheck({ capd: { total: 8 }, consciousness: 'wakes-to-voice' }),
      'Driven by consciousness (wakes to voice). CAPD alone would be Grade 1.',
    ],
    ['a child who cannot be scored', childCheck({ capd: { unable: true } }), 'Driven by CAPD (cannot be scored).'],
  ] as const)('%s', (_, findings, words) => {
    expect(why(findings)).toBe(words);
  });
});

describe('a range in plain words', () => {
  test.each([
    [
      'one question',
      check({ ice: iceItems({ naming: 0, writing: null }) }),
      'Grade 1 to 2, not known yet. At least Grade 1 by ICE (6 to 7 of 10). Not answered: Writes a sentence. Until then it alerts as Grade 2.',
    ],
    [
      'ICE 0 without consciousness',
      check({ ice: { total: 0 }, consciousness: null }),
      'Grade 3 to 4, not known yet. At least Grade 3 by ICE (0 of 10). Not answered: Consciousness. Until then it alerts as Grade 4.',
    ],
    [
      'no ICE',
      check({ ice: null, seizure: 'brief-resolved' }),
      'Grade 3 to 4, not known yet. At least Grade 3 by seizure (brief, resolved). Not answered: ICE. Until then it alerts as Grade 3.',
    ],
    [
      'a normal ICE is no all-clear',
      { ...BLANK, ice: { total: 10 }, seizure: 'none' },
      'Grade 0 to 4, not known yet. Not answered: Consciousness; Motor signs; Raised pressure or edema. What was answered is normal, which does not rule ICANS out.',
    ],
    [
      'what we are sure of leaves out what is attributed elsewhere',
      check({
        ice: { total: 8 },
        consciousness: 'wakes-spontaneously',
        motor: null,
        attributedElsewhere: { ice: 'old stroke' },
      }),
      'Grade 1 to 4, not known yet. At least Grade 1 by consciousness (drowsy, wakes by self). Not answered: Motor signs. Until then it alerts as Grade 1. Attributed to another cause and not counted: ICE (8 of 10): old stroke. If counted: Grade 1 to 4.',
    ],
  ] as const)('%s', (_, findings, words) => {
    expect(why(findings)).toBe(words);
  });
});

describe('other results in plain words', () => {
  test('not assessable', () => {
    const sedated = check({ ice: null, consciousness: 'not-assessable', notDone: { consciousness: 'sedated' } });
    expect(why(sedated)).toBe(
      'Not assessable (sedated). The last graded result stands until the patient can be assessed.',
    );
  });

  test('attributed to another cause', () => {
    const findings = check({
      consciousness: 'wakes-to-touch',
      attributedElsewhere: { consciousness: 'lorazepam given for sleep' },
    });
    expect(why(findings)).toBe(
      'No finding grades above 0. Attributed to another cause and not counted: consciousness (wakes to touch): lorazepam given for sleep. If counted: Grade 3.',
    );
  });

  test('several attributed to other causes, in a patient who is not assessable', () => {
    const findings = check({
      ice: null,
      consciousness: 'not-assessable',
      seizure: 'brief-resolved',
      edema: 'focal',
      attributedElsewhere: { seizure: 'low sodium', edema: 'old stroke' },
    });
    expect(why(findings)).toBe(
      'Not assessable (reason not known). The last graded result stands until the patient can be assessed. Attributed to another cause and not counted: seizure (brief, resolved): low sodium; raised pressure or edema (focal on imaging): old stroke. If counted: Grade 3 to 4.',
    );
  });

  test('ICE attributed elsewhere says nothing of ICE alone', () => {
    const findings = check({
      ice: { total: 8 },
      seizure: 'prolonged',
      motor: null,
      attributedElsewhere: { ice: 'old stroke' },
    });
    expect(why(findings)).toBe(
      'Driven by seizure (longer than 5 minutes). Attributed to another cause and not counted: ICE (8 of 10): old stroke. If counted: Grade 4.',
    );
  });

  test('refused', () => {
    expect(why(BLANK)).toBe('Nothing is answered. Answer at least one question of ICE or CAPD, or one other finding.');
  });
});

test('a finding not answered has no words', () => {
  for (const domain of ['ice', 'capd', 'consciousness', 'seizure', 'motor', 'edema'] as const) {
    expect(findingText(BLANK, domain)).toBeNull();
  }
  expect(findingText(childCheck({ capd: { total: 12 } }), 'capd')).toBe('12 of 32');
  expect(findingText(check(), 'edema')).toBe('no sign seen');
});

test.each([
  ['ice', 'ICE'],
  ['ice.naming', 'Objects named'],
  ['ice.attention', 'Counts back by tens'],
  ['capd', 'CAPD'],
  ['capd.slow', 'Slow to respond'],
  ['consciousness', 'Consciousness'],
  ['seizure', 'Seizure since last check'],
  ['seizure.duration', 'How long the seizure lasted'],
  ['edema', 'Raised pressure or edema'],
  ['fever', 'fever'],
])('the missing answer %s is asked as %s', (missing, words) => {
  expect(missingWords(missing)).toBe(words);
});

test('every question has its name', () => {
  expect([questionWords('year'), questionWords('slow'), questionWords('motor')]).toEqual([
    'Year',
    'Slow to respond',
    'Motor signs',
  ]);
});
