import { describe, expect, test } from 'vitest';
import {
  answeredCount,
  blankAnswers,
  type CheckAnswers,
  fromFindings,
  notTested,
  pointsSoFar,
  toFindings,
} from './answers';
import { type Change, changed } from './change';

const pageAfter = (changes: readonly Change[], start: CheckAnswers = blankAnswers('ice')) =>
  changes.reduce((answers, change) => changed(answers, { change, now: 1000 }), start);
const item = (name: 'year' | 'month' | 'writing' | 'naming', answer: number | 'not-tested'): Change => ({
  kind: 'item',
  item: name,
  answer,
});

describe('What the page sends', () => {
  test('a blank page has nothing chosen but Observed: Now', () => {
    const blank = blankAnswers('ice');
    expect(blank.observed).toEqual({ kind: 'now', chosenAt: null });
    expect(toFindings(blank)).toEqual({
      ice: {
        year: null,
        month: null,
        city: null,
        hospital: null,
        naming: null,
        command: null,
        writing: null,
        attention: null,
      },
      capd: null,
      consciousness: null,
      seizure: null,
      motor: null,
      edema: null,
      notDone: {},
      attributedElsewhere: {},
      signs: [],
    });
    expect([answeredCount(blank), pointsSoFar(blank)]).toEqual([0, null]);
  });

  test('Wrong is 0 points, Not tested is no answer with its reason, untouched is a blank', () => {
    const answers = pageAfter([
      item('year', 0),
      item('naming', 2),
      item('writing', 'not-tested'),
      { kind: 'reason', key: 'writing', reason: 'physical-cannot-write' },
    ]);
    const { ice, notDone } = toFindings(answers);
    expect(ice).toMatchObject({ year: 0, naming: 2, writing: null, month: null });
    expect(notDone).toEqual({ writing: 'physical-cannot-write' });
    expect([answeredCount(answers), pointsSoFar(answers)]).toEqual([3, 2]);
  });

  test('all wrong is 0 points, not "no points yet"', () => {
    expect(pointsSoFar(pageAfter([item('year', 0)]))).toBe(0);
    expect(pointsSoFar(pageAfter([item('year', 'not-tested')]))).toBeNull();
  });

  test('a reason that was never given is "not-done"', () => {
    expect(toFindings(pageAfter([item('year', 'not-tested')])).notDone).toEqual({ year: 'not-done' });
  });

  test('one reason serves everything left without one, and changes nothing that has one', () => {
    const answers = pageAfter([
      item('year', 'not-tested'),
      { kind: 'reason', key: 'year', reason: 'language' },
      item('month', 'not-tested'),
      { kind: 'domain', domain: 'consciousness', answer: 'not-assessable' },
      { kind: 'reason', key: 'consciousness', reason: 'sedated' },
    ]);
    expect(toFindings(answers).notDone).toEqual({ year: 'language', month: 'sedated', consciousness: 'sedated' });
  });

  test('the rest of the test is left out for one reason, answers given stay', () => {
    const answers = pageAfter([
      item('year', 1),
      { kind: 'rest-not-tested', items: ['year', 'month', 'naming'], reason: 'asleep' },
    ]);
    expect(toFindings(answers).ice).toMatchObject({ year: 1, month: null, naming: null });
    expect(toFindings(answers).notDone).toEqual({ month: 'asleep', naming: 'asleep' });
  });

  test('a reason goes when the item is answered after all', () => {
    const answers = pageAfter([
      item('year', 'not-tested'),
      { kind: 'reason', key: 'year', reason: 'refused' },
      item('year', 1),
    ]);
    expect(toFindings(answers)).toMatchObject({ ice: { year: 1 }, notDone: {} });
  });

  test('an attribution goes when its finding is changed', () => {
    const attributed = pageAfter([
      { kind: 'domain', domain: 'consciousness', answer: 'wakes-to-voice' },
      { kind: 'attribute', domain: 'consciousness', cause: 'lorazepam given for sleep' },
    ]);
    expect(toFindings(attributed).attributedElsewhere).toEqual({ consciousness: 'lorazepam given for sleep' });
    const woken = pageAfter([{ kind: 'domain', domain: 'consciousness', answer: 'alert' }], attributed);
    expect(toFindings(woken).attributedElsewhere).toEqual({});
  });

  test('other signs are listed once, and taken back', () => {
    const signs: Change[] = [
      { kind: 'sign', sign: 'headache', present: true },
      { kind: 'sign', sign: 'lethargy', present: true },
      { kind: 'sign', sign: 'headache', present: true },
      { kind: 'sign', sign: 'lethargy', present: false },
    ];
    expect(toFindings(pageAfter(signs)).signs).toEqual(['headache']);
  });

  test('the first answer starts the check; choosing a time does not', () => {
    const timed = pageAfter([{ kind: 'observed', observed: { kind: 'ago', minutes: 15, at: 5 } }]);
    expect(timed.startedAt).toBeNull();
    expect(pageAfter([item('year', 1)], timed).startedAt).toBe(1000);
  });
});

describe('A child', () => {
  test('CAPD takes the place of ICE', () => {
    const answers = pageAfter([{ kind: 'item', item: 'restless', answer: 4 }], blankAnswers('capd'));
    expect(toFindings(answers)).toMatchObject({ ice: null, capd: { restless: 4, slow: null } });
  });

  test('a child who cannot be scored has no points and nothing left out', () => {
    const answers = pageAfter(
      [
        { kind: 'item', item: 'restless', answer: 'not-tested' },
        { kind: 'capd-unable', unable: true },
      ],
      blankAnswers('capd'),
    );
    expect(toFindings(answers)).toMatchObject({ capd: { unable: true }, notDone: {} });
    expect([notTested(answers), answeredCount(answers), pointsSoFar(answers)]).toEqual([[], 8, null]);
  });
});

describe('Correcting a check', () => {
  test('what was saved comes back as it was', () => {
    const findings = toFindings(
      pageAfter([
        item('year', 0),
        item('writing', 'not-tested'),
        { kind: 'reason', key: 'writing', reason: 'refused' },
        { kind: 'domain', domain: 'motor', answer: 'nonfocal-weakness' },
        { kind: 'sign', sign: 'headache', present: true },
      ]),
    );
    expect(toFindings(fromFindings(findings, 'ice'))).toEqual(findings);
  });

  test('a reason given for the whole test is the reason of each item', () => {
    const findings = { ...toFindings(blankAnswers('ice')), notDone: { ice: 'sedated' as const } };
    const answers = fromFindings(findings, 'ice');
    expect(notTested(answers)).toHaveLength(8);
    expect(toFindings(answers).notDone).toMatchObject({ year: 'sedated', attention: 'sedated' });
  });
});
