import { Temporal } from 'temporal-polyfill';
import { capdPoints, isUnable } from '../capd/points';
import { icePoints } from '../ice/points';
import { CAPD_CRITERIA } from './criteria';
import type { IcansDomain, NeuroFindings } from './findings';

/** Which test of cognition a check carries. */
export type CheckForm = 'ice' | 'capd';

/**
 * The test that a patient takes on a day: CAPD before the twelfth birthday or when flagged for it, else ICE.
 * Both dates `YYYY-MM-DD`, the day in the ward's zone. Born on a leap day, the birthday in other years is 28 February.
 */
export function formFor(birthDate: string, localDate: string, capdFlag: boolean): CheckForm {
  if (capdFlag) return 'capd';
  const twelfthBirthday = Temporal.PlainDate.from(birthDate).add({ years: CAPD_CRITERIA.underYears });
  return Temporal.PlainDate.compare(localDate, twelfthBirthday) < 0 ? 'capd' : 'ice';
}

export function hasIce(findings: NeuroFindings): boolean {
  return icePoints(findings.ice) !== null;
}

/** `unable` is an answer. Whether it counts towards the grade depends on consciousness. */
export function hasCapd(findings: NeuroFindings): boolean {
  return isUnable(findings.capd) || capdPoints(findings.capd) !== null;
}

/** The form the findings carry; `asked` decides where neither test has an answer. */
export function formOf(findings: NeuroFindings, asked: CheckForm): CheckForm {
  if (hasIce(findings)) return 'ice';
  return hasCapd(findings) ? 'capd' : asked;
}

/** The five domains of a check, in the order in which they are named. */
export function domainsOf(form: CheckForm): readonly IcansDomain[] {
  return [form, 'consciousness', 'seizure', 'motor', 'edema'];
}
