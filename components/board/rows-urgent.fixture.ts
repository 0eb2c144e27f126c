import { RULESET } from '@/lib/clinical/ruleset';
import { flag, graded, ice, line, row } from './row.fixture';

export const SEIZURE = row({
  patientId: 'p-4',
  bed: '4',
  displayName: 'LINDQVIST, Maren',
  birthDate: '1961-03-02',
  product: 'brexucabtagene autoleucel',
  ice: ice(10, '2026-11-22T07:40:00.000Z', { previousTotal: 10 }),
  icans: graded(3, '2026-11-22T07:40:00.000Z', ['seizure']),
  lastGraded: { grade: 3, observedAt: '2026-11-22T07:40:00.000Z' },
  trend: 'worsening',
  alertAs: 3,
  suspected: true,
  flags: [
    flag('A9', 'High', 'Seizure since the last check, ended by itself; ICE 10 (22-Nov 02:40).'),
    flag('A2', 'High', 'Grade 3 (22-Nov 02:40).'),
    flag('A5', 'Medium', 'Grade 0 → 3 (21-Nov 22:30 → 22-Nov 02:40).'),
  ],
  next: { dueAt: '2026-11-22T08:40:00.000Z', state: 'not-due' },
  spark: line([-0.5, 10], [1, 10], [3, 10], [5, 10], [6.1, 10], [7.1, 10]),
});

export const SEDATED = row({
  patientId: 'p-3',
  bed: 'ICU 3',
  displayName: 'FERREIRA, Tomás',
  birthDate: '1972-01-11',
  ice: ice(1, '2026-11-22T02:00:00.000Z', { previousTotal: 2 }),
  icans: { kind: 'not-assessable', reason: 'sedated', ruleset: RULESET, observedAt: '2026-11-22T05:30:00.000Z' },
  lastGraded: { grade: 4, observedAt: '2026-11-22T02:00:00.000Z' },
  notAssessableSince: '2026-11-22T03:30:00.000Z',
  worst24h: { grade: 4, observedAt: '2026-11-22T02:00:00.000Z' },
  alertAs: 4,
  suspected: true,
  flags: [flag('A1', 'High', 'Grade 4 (21-Nov 21:00), not assessable since 00:30 (sedated).')],
  next: { dueAt: '2026-11-22T09:00:00.000Z', state: 'not-due' },
  spark: line([-0.5, 10], [2, 10], [3.5, 9], [5, 5], [6, 4], [6.9, 1], [7.02, null]),
});

export const FALLING = row({
  patientId: 'p-12',
  bed: '12',
  displayName: 'OKAFOR, Adaeze',
  birthDate: '1945-07-14',
  day: 6,
  dayLabel: 'D+6',
  infusedAt: '2026-11-16T16:00:00.000Z',
  ice: ice(5, '2026-11-22T08:10:00.000Z', { previousTotal: 8 }),
  icans: graded(2, '2026-11-22T08:10:00.000Z', ['ice']),
  lastGraded: { grade: 2, observedAt: '2026-11-22T08:10:00.000Z' },
  worst24h: { grade: 3, observedAt: '2026-11-21T19:00:00.000Z' },
  trend: 'worsening',
  alertAs: 2,
  suspected: true,
  flags: [
    flag('A4', 'Medium', 'ICE fell 8 → 5 in 4 h (21-Nov 23:05 → 22-Nov 03:10).'),
    flag('A5', 'Medium', 'Grade 1 → 2.'),
  ],
  next: { dueAt: '2026-11-22T08:40:00.000Z', state: 'due' },
  spark: line([-0.5, 10], [1, 10], [3, 10], [4.4, 9], [5.2, 9], [5.9, 8], [6.13, 5]),
});

export const RANGE = row({
  patientId: 'p-7',
  bed: '7',
  displayName: 'HADDAD, Yusuf',
  birthDate: '1983-12-27',
  product: 'tisagenlecleucel',
  day: 4,
  dayLabel: 'D+4',
  infusedAt: '2026-11-18T16:00:00.000Z',
  ice: { low: 6, high: 7, observedAt: '2026-11-22T07:50:00.000Z', previousTotal: 9, baselineTotal: 10 },
  icans: {
    kind: 'incomplete',
    atLeast: 1,
    atMost: 2,
    alertAs: 2,
    missing: ['ice.writing'],
    ruleset: RULESET,
    observedAt: '2026-11-22T07:50:00.000Z',
  },
  alertAs: 2,
  suspected: true,
  flags: [flag('A8', 'Medium', 'Incomplete: Writes a sentence not tested (arm splint). Grade 1 to 2, alerts as 2.')],
  next: { dueAt: '2026-11-22T08:20:00.000Z', state: 'due' },
  spark: line([-0.5, 10], [1, 10], [3, 10], [3.9, 9], [4.12, 6]),
});

export const BARELY_TESTED = row({
  patientId: 'p-15',
  bed: '15',
  displayName: 'SINGH, Harpreet',
  day: 5,
  dayLabel: 'D+5',
  icans: {
    kind: 'incomplete',
    atLeast: 0,
    atMost: 4,
    alertAs: 0,
    missing: ['ice', 'seizure', 'motor', 'edema'],
    ruleset: RULESET,
    observedAt: '2026-11-22T07:50:00.000Z',
  },
  next: { dueAt: '2026-11-22T08:50:00.000Z', state: 'not-due' },
});
