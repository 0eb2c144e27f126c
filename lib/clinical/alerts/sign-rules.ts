import type { Reading } from '../course/reading';
import { CONSCIOUSNESS, type NeuroFindings } from '../icans/findings';
import { hasConsciousness } from '../icans/missing';
import { CONSCIOUSNESS_WORDS, EDEMA_WORDS, MOTOR_WORDS, SEIZURE_WORDS, SIGN_WORDS } from '../icans/words';
import { isIceZero } from '../ice/points';
import { dayNumber } from '../time';
import { dayWords } from '../time-words';
import type { CheckRule, Evidence, Moment } from './fold';
import { lowerFirst, momentWords, scoreWords, testName } from './words';

const whenOf = ({ zone, reading }: Moment) => momentWords(zone, reading.check.observedAt);

/** A9. Whoever explains a seizure, it is seen for a day. */
export const recentSeizure: CheckRule = {
  rule: 'A9',
  evidence: (moment) => {
    const seizure = seizureSeen(moment.reading.check.findings);
    return seizure === null ? null : { tier: 'High', text: () => `${seizure} (${whenOf(moment)})` };
  },
};

function seizureSeen({ seizure }: NeuroFindings): string | null {
  return seizure === null || seizure === 'none' ? null : `Seizure: ${lowerFirst(SEIZURE_WORDS[seizure])}`;
}

function drowsiness({ consciousness }: NeuroFindings): string | null {
  const seen = consciousness !== null && consciousness !== 'alert' && consciousness !== 'not-assessable';
  return seen ? CONSCIOUSNESS_WORDS[consciousness] : null;
}

function motorSeen({ motor }: NeuroFindings): string | null {
  return motor === null || motor === 'none' ? null : MOTOR_WORDS[motor];
}

function edemaSeen({ edema }: NeuroFindings): string | null {
  return edema === null || edema === 'none' ? null : EDEMA_WORDS[edema];
}

/** A10: what the points alone would not show. Signs that never grade are named below baseline too. */
export const signAtBaseline: CheckRule = {
  rule: 'A10',
  evidence: (moment) => {
    const { findings } = moment.reading.check;
    if (isTestAtBaseline(moment.reading)) {
      const signs = [drowsiness(findings), seizureSeen(findings), motorSeen(findings), edemaSeen(findings)];
      return signEvidence(moment, [...signs, ...findings.signs.map((sign) => SIGN_WORDS[sign])], 'Medium');
    }
    const ungraded = findings.motor === 'tremor-or-myoclonus' || findings.motor === 'nonfocal-weakness';
    return ungraded ? signEvidence(moment, [motorSeen(findings)], 'Low') : null;
  },
};

function isTestAtBaseline({ score, below, lost }: Reading): boolean {
  return score !== null && !below && lost.length === 0;
}

function signEvidence(moment: Moment, signs: readonly (string | null)[], tier: Evidence['tier']): Evidence | null {
  const seen = signs.filter((sign) => sign !== null);
  if (seen.length === 0) return null;
  const { score } = moment.reading;
  const test = score === null ? 'ICE not tested' : `${testName(score.form)} ${scoreWords(score)}`;
  const place = tier === 'Medium' ? ', at baseline' : '';
  return { tier, text: () => `${seen.join(', ')} with ${test}${place} (${whenOf(moment)})` };
}

/** A13: awake and mute is grade 3, not to be woken is grade 4. Somebody must look now. */
export const silentWithoutConsciousness: CheckRule = {
  rule: 'A13',
  evidence: (moment) => {
    const { findings } = moment.reading.check;
    if (!isIceZero(findings.ice) || hasConsciousness(findings)) return null;
    const why = findings.consciousness === null ? 'not recorded' : 'not assessable';
    return { tier: 'High', text: () => `ICE 0 with consciousness ${why}: needed now (${whenOf(moment)})` };
  },
};

/** A18: late neurotoxicity shows weeks later, often with ICE intact. */
export const lateSign: CheckRule = {
  rule: 'A18',
  evidence: (moment) => {
    if (moment.window !== 'late' && moment.window !== 'ended') return null;
    const signs = newSigns(moment);
    if (signs.length === 0) return null;
    return {
      tier: 'Medium',
      text: () => `After the vigilance days: ${signs.join(', ')} (${dayOf(moment)}${whenOf(moment)})`,
    };
  },
};

function dayOf({ zone, day0, reading }: Moment): string {
  return day0 === null ? '' : `${dayWords(dayNumber(zone, day0, reading.check.observedAt))}, `;
}

/** What the patient did not have at baseline. */
function newSigns({ reading, baseline }: Moment): readonly string[] {
  const now = reading.check.findings;
  const then = baseline?.findings ?? null;
  const had = then === null ? [] : [motorSeen(then), ...then.signs.map((sign) => SIGN_WORDS[sign])];
  const lessAwake = depthOf(now) > (then === null ? 0 : depthOf(then)) ? drowsiness(now) : null;
  const has = [motorSeen(now), seizureSeen(now), lessAwake, ...now.signs.map((sign) => SIGN_WORDS[sign])];
  return [...has.filter((sign) => !had.includes(sign)), lostPoint(reading)].filter((sign) => sign !== null);
}

/** How far from awake, in the order of the answers. Where nobody saw it, awake is the reference. */
const depthOf = ({ consciousness }: NeuroFindings) => CONSCIOUSNESS.indexOf(consciousness ?? 'alert');

function lostPoint({ score, below, lost }: Reading): string | null {
  return score !== null && (below || lost.length > 0)
    ? `${testName(score.form)} ${scoreWords(score)}, below baseline`
    : null;
}

/** A23: hemorrhage is no feature of ICANS and counts in no grade. */
export const hemorrhage: CheckRule = {
  rule: 'A23',
  evidence: (moment) => {
    const seen = moment.reading.check.findings.edema === 'hemorrhage-related';
    return seen ? { tier: 'Medium', text: () => `Bleed on imaging, not counted as ICANS (${whenOf(moment)})` } : null;
  },
};
