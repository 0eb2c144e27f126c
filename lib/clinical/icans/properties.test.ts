import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CAPD } from '../capd/items';
import { ICE, type IceItems } from '../ice/items';
import type { Refusal } from '../refusal';
import {
  CONSCIOUSNESS,
  EDEMA,
  ICANS_DOMAINS,
  MOTOR,
  type NeuroFindings,
  NOT_DONE_REASONS,
  SEIZURE,
  SIGNS,
} from './findings';
import { gradeIcans } from './grade';
import { parseFindings } from './parse';
import type { IcansResult } from './result';

// Thousands of checks each: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const blankOr = <T>(answers: fc.Arbitrary<T>) => fc.option(answers, { nil: null, freq: 4 });
const upTo = (points: number) => blankOr(fc.integer({ min: 0, max: points }));

const iceItems = fc.record(
  Object.fromEntries(ICE.items.map((item) => [item.key, upTo(item.points)])),
) as unknown as fc.Arbitrary<IceItems>;
const ice = blankOr(fc.oneof(iceItems, fc.record({ total: fc.integer({ min: 0, max: ICE.total }) })));
const capdItems = fc.record(Object.fromEntries(CAPD.items.map((item) => [item, upTo(CAPD.pointsPerItem)])));
const capd = blankOr(
  fc.oneof(
    capdItems,
    fc.record({ total: fc.integer({ min: 0, max: CAPD.total }) }),
    fc.constant({ unable: true as const }),
  ),
) as unknown as fc.Arbitrary<NeuroFindings['capd']>;

const parts = {
  consciousness: blankOr(fc.constantFrom(...CONSCIOUSNESS)),
  seizure: blankOr(fc.constantFrom(...SEIZURE)),
  motor: blankOr(fc.constantFrom(...MOTOR)),
  edema: blankOr(fc.constantFrom(...EDEMA)),
  notDone: fc.dictionary(fc.constantFrom('year', 'slow', ...ICANS_DOMAINS), fc.constantFrom(...NOT_DONE_REASONS)),
  attributedElsewhere: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.dictionary(fc.constantFrom(...ICANS_DOMAINS), fc.constantFrom('low sodium', 'old stroke', ' x '), {
      maxKeys: 2,
    }),
  ),
  signs: fc.subarray([...SIGNS]),
};
const adult = fc.record({ ...parts, ice, capd: fc.constant(null) });
const child = fc.record({ ...parts, ice: fc.constant(null), capd });
const anyCheck = fc.oneof(adult, child) as fc.Arbitrary<NeuroFindings>;
const anything = fc.record({ ...parts, ice, capd }) as fc.Arbitrary<NeuroFindings>;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The grades a result leaves open; `null` where it gives none at all. */
function rangeOf(result: IcansResult | Refusal): Range | null {
  switch (result.kind) {
    case 'graded':
      return { low: result.grade, high: result.grade };
    case 'incomplete':
      return { low: result.atLeast, high: result.atMost };
    case 'not-assessable':
      return { low: 0, high: 4 };
    case 'refused':
      return null;
  }
}

/** Both ranges, where both checks can be graded. */
function ranges(before: NeuroFindings, after: NeuroFindings) {
  const from = rangeOf(gradeIcans(before));
  const to = rangeOf(gradeIcans(after));
  return from === null || to === null ? null : { from, to };
}

/** Answers from well to worst. Neighbours that grade alike stand side by side. */
const WORSENING: { readonly [domain in 'consciousness' | 'seizure' | 'motor' | 'edema']: readonly string[] } = {
  consciousness: [
    'alert',
    'wakes-spontaneously',
    'wakes-to-voice',
    'wakes-to-touch',
    'wakes-to-vigorous-touch',
    'unarousable',
  ],
  seizure: ['none', 'brief-resolved', 'eeg-resolved', 'duration-unknown', 'prolonged', 'repetitive'],
  motor: ['none', 'tremor-or-myoclonus', 'nonfocal-weakness', 'deep-focal-weakness'],
  edema: ['none', 'hemorrhage-related', 'focal', 'diffuse', 'posturing', 'cn6-palsy', 'papilledema', 'cushing-triad'],
};
const WORSENED = ['consciousness', 'seizure', 'motor', 'edema'] as const;

describe('a worse finding never lowers the grade', () => {
  test.each(WORSENED)('%s', (domain) => {
    const answers = WORSENING[domain];
    const two = fc.tuple(fc.nat(answers.length - 1), fc.nat(answers.length - 1));
    fc.assert(
      fc.property(anyCheck, two, (findings, [one, other]) => {
        const better = { ...findings, [domain]: answers[Math.min(one, other)] };
        const worse = { ...findings, [domain]: answers[Math.max(one, other)] };
        const both = ranges(better, worse);
        if (both === null) return;
        expect(both.to.low).toBeGreaterThanOrEqual(both.from.low);
        expect(both.to.high).toBeGreaterThanOrEqual(both.from.high);
      }),
      { numRuns: 2000 },
    );
  });

  test('a lost ICE point', () => {
    fc.assert(
      fc.property(adult, iceItems, fc.constantFrom(...ICE.items), (findings, items, item) => {
        const points = items[item.key];
        if (points === null || points === 0) return;
        const both = ranges({ ...findings, ice: items }, { ...findings, ice: { ...items, [item.key]: points - 1 } });
        if (both === null) return;
        expect(both.to.low).toBeGreaterThanOrEqual(both.from.low);
        expect(both.to.high).toBeGreaterThanOrEqual(both.from.high);
      }),
      { numRuns: 2000 },
    );
  });
});

/** One answer taken away: of a domain, or of an item of the test. `not-assessable` is no answer to lose. */
const loss = fc.constantFrom('ice', 'capd', ...WORSENED, ...ICE.items.map((item) => item.key), ...CAPD.items);

function without(findings: NeuroFindings, answer: string): NeuroFindings | null {
  if (answer === 'consciousness' && findings.consciousness === 'not-assessable') return null;
  if (answer in findings) return { ...findings, [answer]: null };
  const test = findings.capd === null ? findings.ice : findings.capd;
  if (test === null || !(answer in test)) return null;
  return { ...findings, [findings.capd === null ? 'ice' : 'capd']: { ...test, [answer]: null } };
}

describe('an answer lost, an answer added', () => {
  test('losing one never raises what we are sure of, adding one never widens the range', () => {
    fc.assert(
      fc.property(anyCheck, loss, (findings, answer) => {
        const less = without(findings, answer);
        const both = less === null ? null : ranges(findings, less);
        if (both === null) return;
        expect(both.to.low).toBeLessThanOrEqual(both.from.low);
        expect(both.to.high).toBeGreaterThanOrEqual(both.from.high);
      }),
      { numRuns: 5000 },
    );
  });

  test('a blank never reads as normal: grade 0 needs every answer', () => {
    fc.assert(
      fc.property(anyCheck, loss, (findings, answer) => {
        const result = gradeIcans(findings);
        if (result.kind !== 'graded' || result.grade !== 0) return;
        const less = without({ ...findings, attributedElsewhere: {} }, answer);
        if (less === null || JSON.stringify(less) === JSON.stringify(findings)) return;
        expect(gradeIcans(less)).not.toMatchObject({ kind: 'graded', grade: 0 });
      }),
      { numRuns: 5000 },
    );
  });
});

describe('every result, whatever was entered', () => {
  test('is given, never thrown, and keeps its own promises', () => {
    fc.assert(
      fc.property(anything, (findings) => {
        const result = gradeIcans(findings);
        if (result.kind === 'graded') expect(result.drivenBy.length > 0).toBe(result.grade > 0);
        if (result.kind !== 'incomplete') return;
        expect(result.atLeast).toBeLessThan(result.atMost);
        expect(result.alertAs).toBeGreaterThanOrEqual(result.atLeast);
        expect(result.alertAs).toBeLessThanOrEqual(result.atMost);
        expect(result.missing).not.toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('reasons and signs change no grade', () => {
    fc.assert(
      fc.property(anyCheck, (findings) => {
        const before = rangeOf(gradeIcans(findings));
        expect(rangeOf(gradeIcans({ ...findings, notDone: {}, signs: [] }))).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('anything sent', () => {
  const keys = fc.constantFrom(
    'ice',
    'capd',
    'seizure',
    'notDone',
    'attributedElsewhere',
    'signs',
    '__proto__',
    'pulse',
  );

  test('is read or refused, never thrown at', () => {
    const sent = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true }),
      fc.dictionary(keys, fc.anything()),
    );
    fc.assert(
      fc.property(sent, (raw) => {
        expect(parseFindings(raw)).toHaveProperty('ok');
      }),
      { numRuns: 3000 },
    );
  });

  test('and what was read reads again as the same', () => {
    fc.assert(
      fc.property(anyCheck, (findings) => {
        const first = parseFindings(JSON.parse(JSON.stringify(findings)));
        if (!first.ok) throw new Error(JSON.stringify(first.fields));
        expect(parseFindings(first.value)).toMatchObject({ ok: true, value: first.value });
        expect(gradeIcans(first.value, first.form)).toEqual(gradeIcans(findings, first.form));
      }),
      { numRuns: 1000 },
    );
  });
});
