import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { orderRows } from '../board/order';
import { gradeIcans } from '../icans/grade';
import { parseFindings } from '../icans/parse';
import type { CourseCheck, PatientCourse } from './course';
import { courseUpTo, digestCourse } from './digest';
import { type CourseStatus, statusAt } from './status';
import { courseSummary } from './summary';

/** The courses that a centre imports first, as it would read them. */
const COURSES = new URL('../../../e2e/support/courses/', import.meta.url);
const ICE_COLUMNS = ['year', 'month', 'city', 'hospital', 'naming', 'command', 'writing', 'attention'];

type Row = Readonly<Record<string, string>>;

const rows = (file: string): readonly Row[] => parse(readFileSync(new URL(file, COURSES)), { columns: true });
const PATIENTS = rows('patients.csv');
const CHECKS = rows('checks.csv');
const instant = (iso: string | undefined) => Temporal.Instant.from(iso ?? '').epochMilliseconds;

function checkOf(row: Row, number: number): CourseCheck {
  const why = row['not_done_reason'];
  const parsed = parseFindings({
    ice: Object.fromEntries(ICE_COLUMNS.map((item) => [item, row[item] === '' ? null : Number(row[item])])),
    consciousness: row['consciousness'] || null,
    seizure: row['seizure'] || null,
    motor: row['motor'] || null,
    edema: row['edema'] || null,
    notDone: why ? { ice: why, consciousness: why } : {},
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fields));
  const result = gradeIcans(parsed.value);
  if (result.kind === 'refused') throw new Error(result.detail);
  return { id: `${number}`, number, observedAt: instant(row['observed_at']), findings: parsed.value, result };
}

function courseOf(mrn: string): PatientCourse {
  const infusions = PATIENTS.filter((row) => row['mrn'] === mrn);
  return {
    zone: 'America/New_York',
    birthDate: infusions[0]?.['birth_date'] ?? '',
    registeredAt: instant('2026-10-01T00:00Z'),
    endedAt: null,
    importedBaselineIce: Number(infusions[0]?.['baseline_ice']),
    infusions: infusions.map((row, index) => ({
      id: `${index}`,
      product: row['product'] ?? '',
      startedAt: instant(row['infused_at']),
      doseLabel: null,
    })),
    checks: CHECKS.filter((row) => row['mrn'] === mrn).map(checkOf),
  };
}

const MRNS = [...new Set(PATIENTS.map((row) => row['mrn'] ?? ''))];

function statusOf(mrn: string, at: string): CourseStatus {
  return statusAt(digestCourse(courseUpTo(courseOf(mrn), instant(at))), instant(at));
}

function wardAt(at: string): readonly string[] {
  const board = MRNS.map((mrn) => ({
    patientId: mrn,
    mrn,
    bed: mrn.slice(-2),
    ward: '5B',
    displayName: mrn,
    birthDate: '1960-01-01',
    version: 1,
    ...statusOf(mrn, at),
  }));
  return orderRows(board).map((row) => row.mrn);
}

const MORNING = '2026-11-20T09:00:00-05:00';

describe('the ward on the morning of 20 November', () => {
  test.each([
    { mrn: 'CASE-1001', dayLabel: 'D+8', state: 'high-risk', ice: { total: 10 }, grade: 0, trend: 'improving' },
    { mrn: 'CASE-1002', dayLabel: 'D+7', state: 'high-risk', ice: { total: 9 }, grade: 1, trend: 'improving' },
    { mrn: 'CASE-1003', dayLabel: 'D+10', state: 'high-risk', ice: { total: 8 }, grade: 1, trend: 'improving' },
    { mrn: 'CASE-1004', dayLabel: 'D+14', state: 'vigilance', ice: { total: 8 }, grade: 1, trend: 'stable' },
    { mrn: 'CASE-1005', dayLabel: 'D+6', state: 'high-risk', ice: { total: 9 }, grade: 1, trend: 'worsening' },
    { mrn: 'CASE-1006', dayLabel: 'D+3', state: 'high-risk', ice: { total: 8 }, grade: 1, trend: 'improving' },
    { mrn: 'CASE-1007', dayLabel: 'D+22', state: 'late', ice: { total: 10 }, grade: 0, trend: 'stable' },
    { mrn: 'CASE-1008', dayLabel: 'D+5', state: 'high-risk', ice: { total: 6 }, grade: 2, trend: 'worsening' },
    { mrn: 'CASE-1009', dayLabel: 'D+11', state: 'vigilance', ice: { total: 8 }, grade: 1, trend: 'improving' },
    { mrn: 'CASE-1010', dayLabel: 'D+4', state: 'high-risk', ice: { total: 10 }, grade: 0, trend: 'stable' },
    { mrn: 'CASE-1011', dayLabel: 'D+9', state: 'high-risk', ice: { total: 10 }, grade: 0, trend: 'stable' },
    {
      mrn: 'CASE-1012',
      dayLabel: 'D+2 · 48 h since dose 1',
      state: 'high-risk',
      ice: { low: 8, high: 9 },
      grade: 1,
      trend: 'worsening',
    },
    {
      mrn: 'CASE-1013',
      dayLabel: 'D+8 · 48 h since dose 3',
      state: 'high-risk',
      ice: { total: 9 },
      grade: 1,
      trend: 'worsening',
    },
  ])('$mrn stands at $dayLabel, $state, grade $grade, $trend', ({ mrn, dayLabel, state, ice, grade, trend }) => {
    const status = statusOf(mrn, MORNING);
    expect(status.dayLabel).toBe(dayLabel);
    expect(status.window?.state).toBe(state);
    expect(status.ice).toMatchObject(ice);
    expect(status.icans).toMatchObject({ kind: 'graded', grade });
    expect(status.trend).toBe(trend);
  });

  const rulesOf = (mrn: string) => statusOf(mrn, MORNING).flags.map((flag) => flag.rule);

  test('who recovered in full is no longer suspected, but still in the window', () => {
    expect(statusOf('CASE-1001', MORNING).suspected).toBe(false);
    expect(rulesOf('CASE-1001')).toEqual(['A1']);
  });

  test('who is stable below baseline is still suspected and checked four-hourly', () => {
    const status = statusOf('CASE-1004', MORNING);
    expect(status.suspected).toBe(true);
    expect(status.next).toEqual({ dueAt: '2026-11-20T17:00:00.000Z', state: 'not-due' });
  });

  test('a lost sentence is named, with the seizure of the day before told in the course', () => {
    const status = statusOf('CASE-1005', MORNING);
    expect(status.flags.find((flag) => flag.rule === 'A3')?.text).toBe(
      'ICE 9 at 20-Nov 08:00, own baseline 10 (14-Nov 08:00); lost: Writes a sentence 1 → 0',
    );
    expect(courseSummary(courseOf('CASE-1005'), instant(MORNING))).toContain('Highest ICANS grade 3 on D+5.');
    expect(statusOf('CASE-1005', '2026-11-19T09:00:00-05:00')).toMatchObject({
      ice: { total: 10 },
      icans: { grade: 3, drivenBy: ['seizure'] },
    });
  });

  test('late signs with ICE intact are flagged after the vigilance days', () => {
    expect(rulesOf('CASE-1007')).toEqual(['A18', 'A10']);
    expect(statusOf('CASE-1007', MORNING).flags[0]?.text).toBe(
      'After the vigilance days: Tremor or jerks only (D+22, 20-Nov 08:00)',
    );
  });

  test('a fall of 2 is held against the own baseline of 8, which is not full marks', () => {
    const status = statusOf('CASE-1008', MORNING);
    expect(status.ice).toMatchObject({ total: 6, previousTotal: 8, baselineTotal: 8 });
    expect(rulesOf('CASE-1008')).toEqual(['A4', 'A5', 'A6', 'A3', 'A1']);
    expect(status.flags[0]?.text).toBe('ICE fell 8 → 6 in 12 h (19-Nov 20:00 to 20-Nov 08:00)');
  });

  test('who lives at baseline 8 without a new loss is neither suspected nor checked four-hourly', () => {
    const status = statusOf('CASE-1008', '2026-11-19T09:00:00-05:00');
    expect(status).toMatchObject({
      suspected: false,
      icans: { grade: 1 },
      next: { dueAt: '2026-11-20T01:00:00.000Z' },
    });
  });

  test('a second fall after recovery is told in the course', () => {
    expect(courseSummary(courseOf('CASE-1009'), instant(MORNING))).toBe(
      'ICE fell from 10 to 5 between D+3 and D+5, recovered to 8 on D+6, fell again to 4 on D+9, now 8. Highest ICANS grade 2 on D+5.',
    );
  });

  test('a well patient whose check is 25 h old is missed, not well', () => {
    expect(statusOf('CASE-1011', MORNING)).toMatchObject({
      ice: { total: 10, observedAt: '2026-11-19T13:00:00.000Z' },
      next: { dueAt: '2026-11-20T01:00:00.000Z', state: 'missed' },
      flags: [{ rule: 'A2', tier: 'Medium' }, { rule: 'A1' }],
    });
  });

  test('a partial test is graded where the missing item cannot change the grade', () => {
    expect(statusOf('CASE-1012', MORNING).icans).toMatchObject({ kind: 'graded', grade: 1, partial: true });
  });

  test('the ward is ordered by need', () => {
    expect(wardAt(MORNING)).toEqual(
      ['1008', '1005', '1006', '1012', '1013', '1011', '1007', '1002', '1003', '1004', '1009', '1001', '1010'].map(
        (number) => `CASE-${number}`,
      ),
    );
  });
});

describe('the ward on the morning of 13 November', () => {
  const at = '2026-11-13T09:00:00-05:00';

  test('who cannot be assessed stands on top, as the grade 4 of the day before', () => {
    expect(wardAt(at)[0]).toBe('CASE-1004');
    const status = statusOf('CASE-1004', at);
    expect(status.icans).toMatchObject({ kind: 'not-assessable', reason: 'sedated' });
    expect(status.lastGraded).toEqual({ grade: 4, observedAt: '2026-11-12T13:00:00.000Z' });
    expect(status).toMatchObject({ alertAs: 4, suspected: true, trend: 'unknown' });
    expect(status.flags[0]).toMatchObject({
      rule: 'A8',
      tier: 'High',
      text: 'ICANS grade 4 by consciousness (unarousable) (12-Nov 08:00), not assessable since 12-Nov 20:00 (sedated)',
    });
  });
});

describe('a grade that has passed', () => {
  test('awake without a word is grade 3', () => {
    const status = statusOf('CASE-1003', '2026-11-16T09:00:00-05:00');
    expect(status).toMatchObject({ day: 6, ice: { total: 0 }, icans: { grade: 3, drivenBy: ['ice'] } });
  });

  test('idecabtagene peaks before day 4, inside its wider window', () => {
    const status = statusOf('CASE-1006', '2026-11-19T09:00:00-05:00');
    expect(status).toMatchObject({
      day: 2,
      window: { state: 'high-risk', startDay: 1, endDay: 10 },
      icans: { grade: 2 },
    });
  });
});
