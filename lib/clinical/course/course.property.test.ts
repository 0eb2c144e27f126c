import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleOf } from '../alerts/rules';
import { BLANK } from '../icans/check.test-support';
import { CONSCIOUSNESS, EDEMA, MOTOR, type NeuroFindings, SEIZURE, SIGNS } from '../icans/findings';
import { gradeIcans } from '../icans/grade';
import { PRODUCT_IDS } from '../risk/products';
import { HOUR, type Instant, MINUTE } from '../time';
import type { CourseCheck, PatientCourse } from './course';
import { SEDATED, saved } from './course.test-support';
import { courseUpTo, digestCourse } from './digest';
import { type CourseStatus, statusAt } from './status';
import { courseSummary } from './summary';

const ZONES = ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
/** A fortnight before the clocks go back in New York. */
const START = Date.UTC(2026, 9, 20, 12);

const item = fc.option(fc.constantFrom(0, 1), { nil: null, freq: 8 });
const ice = fc.record({
  year: item,
  month: item,
  city: item,
  hospital: item,
  naming: fc.option(fc.constantFrom(0, 1, 2, 3), { nil: null, freq: 8 }),
  command: item,
  writing: item,
  attention: item,
});

const findings: fc.Arbitrary<NeuroFindings> = fc.record({
  ice: fc.option(fc.oneof(ice, fc.record({ total: fc.integer({ min: 0, max: 10 }) })), { nil: null, freq: 8 }),
  capd: fc.constant(null),
  consciousness: fc.option(fc.constantFrom(...CONSCIOUSNESS), { nil: null, freq: 8 }),
  seizure: fc.option(fc.constantFrom('none' as const, ...SEIZURE), { nil: null, freq: 8 }),
  motor: fc.option(fc.constantFrom('none' as const, ...MOTOR), { nil: null, freq: 8 }),
  edema: fc.option(fc.constantFrom('none' as const, ...EDEMA), { nil: null, freq: 8 }),
  notDone: fc.constant({}),
  attributedElsewhere: fc.constant({}),
  signs: fc.subarray([...SIGNS], { maxLength: 2 }),
});

function checkOf(entered: NeuroFindings, at: { readonly number: number; readonly observedAt: Instant }): CourseCheck {
  const graded = gradeIcans(entered);
  const read = graded.kind === 'refused' ? { ...BLANK, consciousness: 'alert' as const } : entered;
  const result = gradeIcans(read);
  if (result.kind === 'refused') throw new Error(result.detail);
  return { id: `${at.number}`, ...at, findings: read, result };
}

const checks = fc.array(fc.tuple(findings, fc.integer({ min: 1, max: 26 * 60 })), { maxLength: 14 }).map((steps) => {
  let observedAt = START - 30 * HOUR;
  return steps.map(([entered, minutes], number) => {
    observedAt += minutes * MINUTE;
    return checkOf(entered, { number, observedAt });
  });
});

const infusions = fc
  .array(fc.tuple(fc.constantFrom(...PRODUCT_IDS), fc.integer({ min: 0, max: 20 * 24 })), { maxLength: 4 })
  .map((starts) =>
    starts
      .toSorted((a, b) => a[1] - b[1])
      .map(([product, hours], index) => ({
        id: `${index}`,
        product,
        startedAt: START + hours * HOUR,
        doseLabel: null,
      })),
  );

const courses: fc.Arbitrary<PatientCourse> = fc.record({
  zone: fc.constantFrom(...ZONES),
  birthDate: fc.constant('1960-03-01'),
  registeredAt: fc.constant(START - 48 * HOUR),
  endedAt: fc.constant(null),
  importedBaselineIce: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
  infusions,
  checks,
});

const moments = fc.integer({ min: -40, max: 40 * 24 }).map((hours) => START + hours * HOUR);

const statusOf = (course: PatientCourse, at: Instant) => statusAt(digestCourse(courseUpTo(course, at)), at);

/** From the checks alone, without any of what the digest keeps. */
function directly(course: PatientCourse, at: Instant): Partial<CourseStatus> {
  const first = course.infusions[0]?.startedAt ?? Number.POSITIVE_INFINITY;
  const after = course.checks.filter(({ observedAt }) => observedAt > first && observedAt <= at);
  const graded = after.filter(({ result }) => result.kind === 'graded');
  const since = after.slice(graded.length === 0 ? 0 : after.indexOf(graded.at(-1) as CourseCheck));
  const alerts = since.map(({ result }) => {
    if (result.kind === 'graded') return result.grade;
    return result.kind === 'incomplete' ? result.alertAs : 0;
  });
  return { alertAs: Math.max(0, ...alerts) as CourseStatus['alertAs'] };
}

describe('any course, at any moment', () => {
  test('the stored digest says what a fresh reading says', () => {
    fc.assert(
      fc.property(courses, moments, (course, at) => {
        const digest = digestCourse(courseUpTo(course, at));
        const stored = JSON.parse(JSON.stringify(digest));
        expect(statusAt(stored, at)).toEqual(statusAt(digest, at));
        expect(statusAt(digest, at)).toMatchObject(directly(course, at));
      }),
      { numRuns: 60 },
    );
  });

  test('the digest of the last check answers for every later moment', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 400 }), (course, hours) => {
        const last = course.checks.at(-1)?.observedAt ?? START;
        const at = last + hours * HOUR;
        expect(statusAt(digestCourse(courseUpTo(course, last)), at)).toEqual(statusOf(course, at));
      }),
      { numRuns: 60 },
    );
  });

  test('a check that could not be graded closes nothing, lowers nothing and improves nothing', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 600 }), (course, minutes) => {
        const last = Math.max(course.checks.at(-1)?.observedAt ?? START, course.infusions[0]?.startedAt ?? START);
        const observedAt = last + minutes * MINUTE;
        const silent = { ...saved('2026-11-14T08:00', SEDATED), observedAt };
        const [before, after] = [course, { ...course, checks: [...course.checks, silent] }].map((each) =>
          statusOf(each, observedAt),
        );
        if (before === undefined || after === undefined) throw new Error('two statuses');
        const open = new Set(after.flags.map((flag) => flag.rule));
        const lasting = before.flags.filter((flag) => ruleOf(flag.rule).ends !== 'clock');
        expect(lasting.filter((flag) => !open.has(flag.rule))).toEqual([]);
        expect(after.alertAs).toBeGreaterThanOrEqual(before.alertAs);
        expect(after.suspected).toBe(before.suspected);
        expect(after.trend).toBe(course.infusions.length === 0 ? before.trend : 'unknown');
        expect(after.lastGraded).toEqual(before.lastGraded);
      }),
      { numRuns: 60 },
    );
  });

  test('the worst of 24 h is the worst there was', () => {
    fc.assert(
      fc.property(courses, moments, (course, at) => {
        const first = course.infusions[0]?.startedAt ?? Number.POSITIVE_INFINITY;
        const grades = course.checks
          .filter(({ observedAt }) => observedAt > first && observedAt <= at && observedAt >= at - 24 * HOUR)
          .flatMap(({ result }) => {
            if (result.kind === 'graded') return [result.grade];
            return result.kind === 'incomplete' && result.atLeast >= 1 ? [result.atLeast] : [];
          });
        const worst = grades.length === 0 ? null : Math.max(...grades);
        expect(statusOf(course, at).worst24h?.grade ?? null).toBe(worst);
      }),
      { numRuns: 60 },
    );
  });

  test('waiting only makes a check more due', () => {
    const order = ['not-due', 'due', 'overdue', 'missed'];
    fc.assert(
      fc.property(
        courses,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (course, first, more) => {
          const last = Math.max(course.checks.at(-1)?.observedAt ?? START, course.infusions.at(-1)?.startedAt ?? START);
          const digest = digestCourse(course);
          const [now, later] = [first, first + more].map((hours) => statusAt(digest, last + hours * HOUR).next);
          if (!now || !later) return;
          expect(later.dueAt).toBe(now.dueAt);
          expect(order.indexOf(later.state)).toBeGreaterThanOrEqual(order.indexOf(now.state));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is told in sentences', () => {
    fc.assert(
      fc.property(courses, moments, (course, at) => {
        expect(courseSummary(course, at)).toMatch(/^[A-Z0-9].*\.$/);
        for (const flag of statusOf(course, at).flags) expect(flag.text).not.toMatch(/undefined|null|NaN/);
      }),
      { numRuns: 40 },
    );
  });

  test('the digest does not grow with the history', () => {
    const long = Array.from({ length: 2_000 }, (_, number) =>
      checkOf(saved('2026-11-14T08:00', { ice: { total: number % 11 } }).findings, {
        number,
        observedAt: START + number * HOUR,
      }),
    );
    const course = {
      zone: 'UTC',
      birthDate: '1960-03-01',
      registeredAt: START,
      endedAt: null,
      importedBaselineIce: 10,
      checks: long,
    };
    const infused = [{ id: '1', product: 'axicabtagene ciloleucel', startedAt: START - HOUR, doseLabel: null }];
    expect(JSON.stringify(digestCourse({ ...course, infusions: infused })).length).toBeLessThan(8_000);
  });
});
