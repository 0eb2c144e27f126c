/**
 * A second reckoning of the grade, typed from the written rules and not from the program: it shares no table and no
 * function with it. Slow and literal on purpose. Answers as one line of text, so that a difference can be read.
 */

import type { Refusal } from '../refusal';
import type { NeuroFindings } from './findings';
import type { IcansResult } from './result';

//                    points: 0  1  2  3  4  5  6  7  8  9  10
const GRADE_BY_ICE_POINTS = [3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 0];

const ROWS: Record<string, readonly [lowest: number, highest: number]> = {
  'consciousness blank': [0, 4],
  'consciousness alert': [0, 0],
  'consciousness wakes-spontaneously': [1, 1],
  'consciousness wakes-to-voice': [2, 2],
  'consciousness wakes-to-touch': [3, 3],
  'consciousness wakes-to-vigorous-touch': [4, 4],
  'consciousness unarousable': [4, 4],
  'consciousness not-assessable': [0, 4],
  'seizure blank': [0, 4],
  'seizure none': [0, 0],
  'seizure brief-resolved': [3, 3],
  'seizure eeg-resolved': [3, 3],
  'seizure prolonged': [4, 4],
  'seizure repetitive': [4, 4],
  'seizure duration-unknown': [3, 4],
  'motor blank': [0, 4],
  'motor none': [0, 0],
  'motor tremor-or-myoclonus': [0, 0],
  'motor nonfocal-weakness': [0, 0],
  'motor deep-focal-weakness': [4, 4],
  'edema blank': [0, 4],
  'edema none': [0, 0],
  'edema focal': [3, 3],
  'edema diffuse': [4, 4],
  'edema posturing': [4, 4],
  'edema cn6-palsy': [4, 4],
  'edema papilledema': [4, 4],
  'edema cushing-triad': [4, 4],
  'edema hemorrhage-related': [0, 0],
};

const ICE_ITEMS: readonly (readonly [string, number])[] = [
  ['year', 1],
  ['month', 1],
  ['city', 1],
  ['hospital', 1],
  ['naming', 3],
  ['command', 1],
  ['writing', 1],
  ['attention', 1],
];
const CAPD_ITEMS = 'eyeContact purposefulActions aware communicates restless inconsolable underactive slow'.split(' ');

interface Test {
  name: 'ice' | 'capd';
  answered: boolean;
  known: number;
  lowest: number;
  highest: number;
  /** Grade that the missing items, taken as lost, would give. */
  alert: number;
  missing: string[];
}

function gradeByIcePoints(points: number): number {
  const grade = GRADE_BY_ICE_POINTS[points];
  if (grade === undefined) throw new Error(`no such ICE total: ${points}`);
  return grade;
}

function readIce(ice: Record<string, number | null>): Test {
  const total = ice['total'];
  if (total !== undefined && total !== null) {
    const grade = gradeByIcePoints(total);
    return { name: 'ice', answered: true, known: total, lowest: grade, highest: grade, alert: grade, missing: [] };
  }
  let known = 0;
  let open = 0;
  const missing: string[] = [];
  for (const [item, most] of ICE_ITEMS) {
    const points = ice[item];
    if (points === undefined || points === null) {
      open += most;
      missing.push(`ice.${item}`);
    } else known += points;
  }
  if (missing.length === 8) return unansweredTest('ice');
  const alert = gradeByIcePoints(known);
  return { name: 'ice', answered: true, known, lowest: gradeByIcePoints(known + open), highest: alert, alert, missing };
}

function gradeByCapdPoints(points: number): number {
  if (points >= 9) return 3;
  if (points >= 1) return 1;
  return 0;
}

function readCapd(capd: Record<string, number | boolean | null>, assessable: boolean): Test {
  if (capd['unable'] === true) {
    if (!assessable) return unansweredTest('capd');
    return { name: 'capd', answered: true, known: 0, lowest: 4, highest: 4, alert: 4, missing: [] };
  }
  if (typeof capd['total'] === 'number') {
    const grade = gradeByCapdPoints(capd['total']);
    return { name: 'capd', answered: true, known: 0, lowest: grade, highest: grade, alert: grade, missing: [] };
  }
  let known = 0;
  const missing: string[] = [];
  for (const item of CAPD_ITEMS) {
    const points = capd[item];
    if (typeof points === 'number') known += points;
    else missing.push(`capd.${item}`);
  }
  if (missing.length === 8) return unansweredTest('capd');
  const worst = gradeByCapdPoints(known + 4 * missing.length);
  return {
    name: 'capd',
    answered: true,
    known: 0,
    lowest: gradeByCapdPoints(known),
    highest: worst,
    alert: worst,
    missing,
  };
}

function unansweredTest(name: 'ice' | 'capd'): Test {
  return { name, answered: false, known: 0, lowest: 0, highest: 4, alert: 0, missing: [name] };
}

function readTest(check: NeuroFindings): Test {
  const assessable = check.consciousness !== 'not-assessable';
  if (check.capd !== null) return readCapd(check.capd as Record<string, number | boolean | null>, assessable);
  return check.ice === null ? unansweredTest('ice') : readIce(check.ice as Record<string, number | null>);
}

function row(domain: string, answer: string | null): readonly [number, number] {
  const found = ROWS[`${domain} ${answer ?? 'blank'}`];
  if (found === undefined) throw new Error(`no such row: ${domain} ${answer}`);
  return found;
}

function missingOutsideTest(check: NeuroFindings): string[] {
  const missing: string[] = [];
  if (check.consciousness === null || check.consciousness === 'not-assessable') missing.push('consciousness');
  if (check.seizure === null) missing.push('seizure');
  if (check.seizure === 'duration-unknown') missing.push('seizure.duration');
  if (check.motor === null) missing.push('motor');
  if (check.edema === null) missing.push('edema');
  return missing;
}

function reasonFor(check: NeuroFindings, test: Test): string {
  const reasons = check.notDone as Record<string, string>;
  if (reasons['consciousness'] !== undefined) return reasons['consciousness'];
  if (reasons[test.name] !== undefined) return String(reasons[test.name]);
  for (const key of Object.keys(reasons)) return String(reasons[key]);
  return 'not-done';
}

const OTHERS = ['consciousness', 'seizure', 'motor', 'edema'] as const;

/** What the rules say of a check, in one line. */
export function expected(check: NeuroFindings): string {
  const test = readTest(check);
  if (isRefusedOutright(check, test)) return 'refused';
  const ranges = new Map<string, readonly [number, number]>([[test.name, [test.lowest, test.highest]]]);
  for (const domain of OTHERS) ranges.set(domain, row(domain, check[domain]));
  for (const [domain, reason] of Object.entries(check.attributedElsewhere)) {
    if (reason.replace(/\s/g, '').length < 3) return 'refused';
    if ((ranges.get(domain)?.[0] ?? 0) === 0) return 'refused';
  }

  const attributed = [...ranges.keys()].filter((domain) => domain in check.attributedElsewhere);
  const allLows = [...ranges.values()].map((range) => range[0]);
  const tail = attributed.length === 0 ? '' : ` attributed ${attributed.join(',')} else ${Math.max(...allLows)}`;
  for (const domain of attributed) ranges.delete(domain);
  return decide(check, { test, ranges }) + tail;
}

function isRefusedOutright(check: NeuroFindings, test: Test): boolean {
  const anyTest = test.answered || (check.capd !== null && 'unable' in check.capd);
  if (!anyTest && OTHERS.every((domain) => check[domain] === null)) return true;
  return check.consciousness === 'unarousable' && test.name === 'ice' && test.known > 0;
}

function decide(
  check: NeuroFindings,
  { test, ranges }: { test: Test; ranges: Map<string, readonly [number, number]> },
) {
  const low = Math.max(0, ...[...ranges.values()].map((range) => range[0]));
  const high = Math.max(0, ...[...ranges.values()].map((range) => range[1]));
  const counts = ranges.has(test.name);
  const partial = counts && test.missing.length > 0 ? ' partial' : '';
  const drivers = [...ranges].filter(([, range]) => low > 0 && range[0] === low).map(([domain]) => domain);
  const graded = `graded ${low} by ${drivers.join(',') || 'nothing'}${partial}`;
  if (low === 4) return graded;
  if (check.consciousness === 'not-assessable' && !test.answered && low === 0) {
    return `not-assessable ${reasonFor(check, test)}`;
  }
  if (low === high) return graded;

  const missing = [...(counts ? test.missing : []), ...missingOutsideTest(check)].filter(
    (answer) => answer.startsWith(test.name) || ranges.has(answer.split('.')[0] ?? ''),
  );
  return `incomplete ${low}-${high} alert ${alertFor(check, { test, low, counts })} missing ${missing.join(',')}`;
}

function alertFor(check: NeuroFindings, { test, low, counts }: { test: Test; low: number; counts: boolean }): number {
  if (!counts || !test.answered) return low;
  const nobodyKnows = check.consciousness === null || check.consciousness === 'not-assessable';
  const iceIsZero = test.name === 'ice' && test.known === 0 && test.missing.length === 0;
  return iceIsZero && nobodyKnows ? 4 : Math.max(low, test.alert);
}

/** What the program said, in the same words. */
export function said(result: IcansResult | Refusal): string {
  if (result.kind === 'refused') return 'refused';
  const tail =
    result.attributed === undefined
      ? ''
      : ` attributed ${result.attributed.join(',')} else ${result.unattributedGrade}`;
  return sentence(result) + tail;
}

function sentence(result: IcansResult): string {
  switch (result.kind) {
    case 'graded':
      return `graded ${result.grade} by ${result.drivenBy.join(',') || 'nothing'}${result.partial ? ' partial' : ''}`;
    case 'incomplete':
      return `incomplete ${result.atLeast}-${result.atMost} alert ${result.alertAs} missing ${result.missing.join(',')}`;
    case 'not-assessable':
      return `not-assessable ${result.reason}`;
  }
}
