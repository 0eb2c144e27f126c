import { describe, expect, test } from 'vitest';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import { answersOf, lackingIn } from './answers';

const BLANK: NeuroFindings = {
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
const ITEMS = { year: 1, month: 0, city: 1, hospital: 1, naming: 2, command: 1, writing: null, attention: 0 };

describe('A check opened to its items', () => {
  test('every question in the order of the bedside page, in its words', () => {
    const answers = answersOf(
      {
        ...BLANK,
        ice: ITEMS,
        consciousness: 'wakes-to-voice',
        seizure: 'none',
        motor: 'tremor-or-myoclonus',
        edema: 'none',
        notDone: { writing: 'physical-cannot-write' },
        signs: ['word-finding', 'headache'],
      },
      'ice',
    );
    expect(answers.map(({ question, answer }) => `${question}: ${answer}`)).toEqual([
      'Year: Correct',
      'Month: Wrong',
      'City: Correct',
      'Hospital: Correct',
      'Objects named: 2 of 3',
      'Follows a command: Correct',
      'Writes a sentence: Not tested: cannot write',
      'Counts back by tens: Wrong',
      'Consciousness: Wakes to voice',
      'Seizure since last check: None',
      'Motor signs: Tremor or jerks only',
      'Raised pressure or edema: No sign seen',
      'Other signs, not graded: Trouble finding words, Headache',
    ]);
  });

  test('what was not answered never reads as normal', () => {
    expect(answersOf(BLANK, 'ice').map(({ answer }) => answer)).toEqual(Array(5).fill('Not tested'));
  });

  test('a total charted elsewhere, a child, and a child who cannot be scored', () => {
    expect(answersOf({ ...BLANK, ice: { total: 0 } }, 'ice')[0]).toEqual({
      question: 'ICE',
      answer: '0 of 10, only the total charted',
    });
    expect(answersOf({ ...BLANK, capd: { unable: true } }, 'capd')[0]).toEqual({
      question: 'CAPD',
      answer: 'Cannot be scored',
    });
    expect(answersOf(BLANK, 'capd')[0]).toEqual({ question: 'CAPD', answer: 'Not tested' });
  });

  test('not assessable says why', () => {
    const sedated = answersOf(
      { ...BLANK, consciousness: 'not-assessable', notDone: { consciousness: 'sedated' } },
      'ice',
    );
    expect(sedated[1]).toEqual({ question: 'Consciousness', answer: 'Not assessable: sedated' });
  });
});

describe('What a check lacks', () => {
  test('items and whole domains, with the reason where one was given', () => {
    const findings: NeuroFindings = {
      ...BLANK,
      ice: ITEMS,
      consciousness: 'alert',
      seizure: 'none',
      notDone: { writing: 'refused', motor: 'not-done' },
    };
    expect(lackingIn(findings, 'ice')).toEqual([
      'Writes a sentence (refused)',
      'Motor signs (reason not known)',
      'Raised pressure or edema',
    ]);
  });

  test('one reason can serve the whole test', () => {
    const findings: NeuroFindings = {
      ...BLANK,
      consciousness: 'not-assessable',
      seizure: 'none',
      motor: 'none',
      edema: 'none',
      notDone: { ice: 'sedated', consciousness: 'sedated' },
    };
    expect(lackingIn(findings, 'ice')).toEqual(['ICE (sedated)', 'Consciousness (sedated)']);
  });
});
