import type { IceItems } from '../ice/items';
import type { NeuroFindings } from './findings';
import { gradeIcans } from './grade';

/** Nothing answered. */
export const BLANK: NeuroFindings = {
  ice: null,
  capd: null,
  consciousness: null,
  seizure: null,
  motor: null,
  edema: null,
  notDone: {},
  attributedElsewhere: {},
  signs: [],
};

/** A well patient, all asked, but for what is said. */
export function check(but: Partial<NeuroFindings> = {}): NeuroFindings {
  const well = { ice: { total: 10 }, consciousness: 'alert', seizure: 'none', motor: 'none', edema: 'none' } as const;
  return { ...BLANK, ...well, ...but };
}

/** A well child, all asked, but for what is said. */
export function childCheck(but: Partial<NeuroFindings> = {}): NeuroFindings {
  return check({ ice: null, capd: { total: 0 }, ...but });
}

/** ICE item by item: all right but for what is said. */
export function iceItems(but: Partial<IceItems> = {}): IceItems {
  const allRight = { year: 1, month: 1, city: 1, hospital: 1, naming: 3, command: 1, writing: 1, attention: 1 };
  return { ...allRight, ...but };
}

/** The result without the version of the rules, which no rule depends on. */
export function gradeOf(findings: NeuroFindings) {
  const result = gradeIcans(findings);
  if (result.kind === 'refused') return result;
  const { ruleset: _, ...rest } = result;
  return rest;
}
