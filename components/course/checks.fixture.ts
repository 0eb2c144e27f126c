import type { CourseCheckView } from '@/lib/clinical/course/view';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import { gradeIcans } from '@/lib/clinical/icans/grade';
import { ICE, type IceItem } from '@/lib/clinical/ice/items';
import { icePoints } from '@/lib/clinical/ice/points';
import { dayFraction, dayNumber } from '@/lib/clinical/time';

export const ZONE = 'America/New_York';
export const INFUSED_AT = '2026-11-13T16:20:00.000Z';

const WELL: NeuroFindings = {
  ice: null,
  capd: null,
  consciousness: 'alert',
  seizure: 'none',
  motor: 'none',
  edema: 'none',
  notDone: {},
  attributedElsewhere: {},
  signs: [],
};

/** Eight answers in the order of the test; `-` was not tested. */
function ice(answers: string): NeuroFindings['ice'] {
  const points = ICE.items.map(({ key }, index) => [key, answers[index] === '-' ? null : Number(answers[index])]);
  return Object.fromEntries(points) as Record<IceItem, number | null>;
}

interface Charted {
  readonly number: number;
  readonly at: string;
  readonly findings: Partial<NeuroFindings>;
  readonly more?: Partial<CourseCheckView>;
}

export function checkView({ number, at, findings, more }: Charted): CourseCheckView {
  const whole = { ...WELL, ...findings };
  const points = icePoints(whole.ice);
  const result = gradeIcans(whole);
  const observed = Date.parse(at);
  const baseline = observed <= Date.parse(INFUSED_AT);
  return {
    id: `check-${number}`,
    number,
    observedAt: at,
    recordedAt: at,
    recordedBy: 'K. Mbeki',
    recordedById: 'user-nurse',
    late: false,
    day: dayNumber(ZONE, Date.parse(INFUSED_AT), observed),
    x: dayFraction(ZONE, Date.parse(INFUSED_AT), observed),
    baseline,
    findings: whole,
    points: points === null ? null : points.low === points.high ? { total: points.low } : points,
    icans: baseline || result.kind === 'refused' ? null : result,
    lostItems: [],
    temperatureC: null,
    note: null,
    source: 'bedside',
    enteredInError: false,
    correctionOf: null,
    correctedBy: null,
    reason: null,
    ...more,
  };
}

/** A fall, a gap, a correction, an entry in error, a late entry, a partial check, a finding attributed elsewhere. */
export const CHECKS: readonly CourseCheckView[] = [
  { number: 1301, at: '2026-11-12T20:00:00.000Z', findings: { ice: ice('11113111') } },
  { number: 1304, at: '2026-11-14T01:00:00.000Z', findings: { ice: ice('11113111') } },
  { number: 1309, at: '2026-11-14T13:00:00.000Z', findings: { ice: ice('11113111') } },
  { number: 1318, at: '2026-11-15T13:00:00.000Z', findings: { ice: ice('11113111') } },
  { number: 1325, at: '2026-11-16T13:00:00.000Z', findings: { ice: ice('11113111') } },
  {
    number: 1333,
    at: '2026-11-17T13:00:00.000Z',
    findings: { ice: ice('11113110') },
    more: { lostItems: ['attention'] },
  },
  {
    number: 1341,
    at: '2026-11-17T21:00:00.000Z',
    findings: { ice: ice('11102110') },
    more: { lostItems: ['hospital', 'naming', 'attention'] },
  },
  {
    number: 1350,
    at: '2026-11-18T09:00:00.000Z',
    findings: { ice: ice('11101100'), consciousness: 'wakes-to-voice', signs: ['word-finding', 'handwriting-changed'] },
    more: {
      lostItems: ['hospital', 'naming', 'writing', 'attention'],
      temperatureC: 38.4,
      note: 'Blood cultures drawn, acetaminophen at 04:20',
    },
  },
  {
    number: 1357,
    at: '2026-11-18T21:00:00.000Z',
    findings: {
      consciousness: 'not-assessable',
      seizure: null,
      motor: null,
      notDone: { ice: 'asleep', consciousness: 'asleep' },
    },
    more: { recordedBy: 'S. Lindgren', recordedAt: '2026-11-18T22:40:00.000Z', late: true },
  },
  { number: 1366, at: '2026-11-19T09:00:00.000Z', findings: { ice: ice('11102110') } },
  {
    number: 1375,
    at: '2026-11-19T21:00:00.000Z',
    findings: { ice: ice('1111211-'), notDone: { attention: 'refused' } },
  },
  {
    number: 1390,
    at: '2026-11-20T21:00:00.000Z',
    findings: { ice: ice('11113101') },
    more: { lostItems: ['writing'] },
  },
  {
    number: 1419,
    at: '2026-11-22T04:05:00.000Z',
    findings: { ice: ice('11001000') },
    more: { recordedAt: '2026-11-22T04:07:00.000Z', correctedBy: 'check-1419b' },
  },
  {
    number: 1419,
    at: '2026-11-22T04:05:00.000Z',
    findings: { ice: ice('11113000') },
    more: {
      id: 'check-1419b',
      recordedAt: '2026-11-22T04:19:00.000Z',
      correctionOf: 'check-1419',
      reason: 'Answers were for another bed',
      lostItems: ['command', 'writing', 'attention'],
    },
  },
  {
    number: 1423,
    at: '2026-11-22T05:20:00.000Z',
    findings: { ice: ice('11113111') },
    more: { recordedBy: 'S. Lindgren', correctedBy: 'check-1423b' },
  },
  {
    number: 1423,
    at: '2026-11-22T05:20:00.000Z',
    findings: { ice: ice('11113111') },
    more: {
      id: 'check-1423b',
      recordedAt: '2026-11-22T05:31:00.000Z',
      recordedBy: 'S. Lindgren',
      enteredInError: true,
      correctionOf: 'check-1423',
      reason: 'Charted on the wrong patient',
    },
  },
  {
    number: 1427,
    at: '2026-11-22T08:05:00.000Z',
    findings: {
      ice: ice('11010100'),
      consciousness: 'wakes-to-touch',
      attributedElsewhere: { consciousness: 'lorazepam given for sleep' },
    },
    more: { lostItems: ['city', 'naming', 'writing', 'attention'] },
  },
].map((charted) => checkView(charted as Charted));
