import type { BoardRow } from '@/lib/clinical/board/row';
import type { Course, CourseInfusionView, CoursePatient } from '@/lib/clinical/course/view';
import { CHECKS, INFUSED_AT, ZONE } from './checks.fixture';

const PATIENT: CoursePatient = {
  id: 'patient-halloran',
  mrn: '4417 3862',
  familyName: 'Halloran',
  givenName: 'Declan',
  displayName: 'HALLORAN, Declan',
  birthDate: '1958-04-23',
  ageYears: 68,
  sex: 'male',
  ward: '5B',
  bed: '9',
  weightKg: 82.5,
  indication: 'large B-cell lymphoma',
  tumorBurden: 'high',
  cellDose: '2.0 × 10⁶ per kg',
  expansion: null,
  baselineIce: 10,
  form: 'ice',
  capdFlag: false,
  registeredAt: '2026-11-12T15:00:00.000Z',
  endedAt: null,
  endReason: null,
  version: 21,
  riskFactors: [
    { text: 'CD28 construct', source: 'product table' },
    { text: 'Tumor burden high', source: 'as entered' },
    { text: 'Cell dose 2.0 × 10⁶ per kg', source: 'as entered' },
  ],
};

const INFUSION: CourseInfusionView = {
  id: 'infusion-1',
  number: 1302,
  product: 'axicabtagene ciloleucel',
  infusedAt: INFUSED_AT,
  doseLabel: null,
  recordedAt: '2026-11-13T16:31:00.000Z',
  recordedBy: 'J. Ortiz',
  enteredInError: false,
  correctionOf: null,
  correctedBy: null,
  reason: null,
};

const LATEST = CHECKS.at(-1);

const STATUS: BoardRow = {
  patientId: PATIENT.id,
  bed: PATIENT.bed,
  ward: PATIENT.ward,
  displayName: PATIENT.displayName,
  mrn: PATIENT.mrn,
  birthDate: PATIENT.birthDate,
  product: INFUSION.product,
  infusedAt: INFUSED_AT,
  day: 9,
  dayLabel: 'D+9',
  window: {
    state: 'high-risk',
    label: 'Window D+4 to D+10 (axicabtagene ciloleucel)',
    startDay: 4,
    endDay: 10,
    startsAt: '2026-11-17T05:00:00.000Z',
    endsAt: '2026-11-24T05:00:00.000Z',
    source: 'ICANSight rules: D+4 to D+10 for every CAR T product',
    published: {
      text: 'median day 4 (1 to 43)',
      medianDay: 4,
      fromDay: 1,
      toDay: 43,
      source: 'Yescarta label, 2017',
      verified: true,
    },
  },
  ice: { total: 4, observedAt: '2026-11-22T08:05:00.000Z', previousTotal: 7, baselineTotal: 10 },
  capd: null,
  icans: LATEST?.icans ? { ...LATEST.icans, observedAt: LATEST.observedAt } : null,
  lastGraded: { grade: 2, observedAt: '2026-11-22T08:05:00.000Z' },
  notAssessableSince: null,
  worst24h: null,
  crs: null,
  trend: 'worsening',
  alertAs: 2,
  suspected: true,
  flagged: true,
  flags: [
    {
      rule: 'A4',
      tier: 'Medium',
      text: 'ICE fell 7 → 4 in 4 h (21-Nov 23:05 → 22-Nov 03:05).',
      since: '2026-11-22T08:05:00.000Z',
      basis: 'Rule A4: fall of 2 or more in 24 h',
      ruleset: 'icansight-rules-1',
    },
    {
      rule: 'A21',
      tier: 'Medium',
      text: 'Consciousness attributed to another cause: lorazepam given for sleep.',
      since: '2026-11-22T08:05:00.000Z',
      basis: 'Rule A21: grade 3 or more without the attribution',
      ruleset: 'icansight-rules-1',
    },
  ],
  next: { dueAt: '2026-11-22T12:05:00.000Z', state: 'not-due' },
  steroid: null,
  spark: [],
  version: 21,
};

/** The same course at 03:14 on D+9. */
export const COURSE: Course = {
  asOf: '2026-11-22T08:14:00.000Z',
  timeZone: ZONE,
  patient: PATIENT,
  infusions: [INFUSION],
  checks: CHECKS,
  events: [
    { at: '2026-11-12T15:00:00.000Z', action: 'patient.register', text: 'Registered', by: 'J. Ortiz', reason: null },
    {
      at: '2026-11-13T16:31:00.000Z',
      action: 'infusion.record',
      text: 'Infusion of axicabtagene ciloleucel, 13-Nov-2026 11:20',
      by: 'J. Ortiz',
      reason: null,
    },
    {
      at: '2026-11-20T15:02:00.000Z',
      action: 'patient.move',
      text: 'Moved from bed 4 to bed 9',
      by: 'K. Mbeki',
      reason: null,
    },
  ],
  status: STATUS,
  summary:
    'ICE fell from 10 to 5 between D+3 and D+5, recovered to 9 on D+7, now 4. Highest ICANS Grade 2. One check was not assessable.',
};
