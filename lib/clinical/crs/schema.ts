import { z } from 'zod';
import { isGiven, knownKeys, oneOf } from '../answer';
import { cause } from '../cause';
import { CRS_ATTRIBUTABLE, type CrsFindings, OXYGEN_DEVICES } from './findings';

const BLANK = 'or leave it out where it was not answered';

const truth = z.boolean({ error: `Give true or false, ${BLANK}.` });
const TEMPERATURE = `Give degrees Celsius from 25 to 45, ${BLANK}.`;
const FLOW = `Give liters per minute from 0 to 100, ${BLANK}.`;

/** Names are told apart in small letters, so that one drug spelled twice is one. */
const vasopressor = z
  .string({ error: 'Give the name of a vasopressor.' })
  .trim()
  .toLowerCase()
  .regex(/^\p{L}[\p{L}\p{N} .-]{1,58}$/u, 'Give the name of a vasopressor, 2 to 59 characters.');

const oxygenParts = {
  device: oneOf(OXYGEN_DEVICES),
  flowLpm: z.number({ error: FLOW }).min(0, FLOW).max(100, FLOW).nullish(),
};

const parts = {
  temperatureC: z.number({ error: TEMPERATURE }).min(25, TEMPERATURE).max(45, TEMPERATURE).nullish(),
  feverElsewhere: truth.nullish(),
  feverMasked: truth.nullish(),
  hypotension: truth.nullish(),
  vasopressors: z.array(vasopressor, { error: 'Give a list of names, empty where none runs.' }).max(20).nullish(),
  oxygen: z.strictObject(oxygenParts, knownKeys(Object.keys(oxygenParts))).nullish(),
  attributedElsewhere: z
    .partialRecord(z.enum(CRS_ATTRIBUTABLE), cause.nullable(), knownKeys(CRS_ATTRIBUTABLE))
    .nullish(),
};

/** The JSON form of a CRS check as a caller may send it. A missing key and null both mean "not answered". */
export const crsFindings = z.strictObject(parts, knownKeys(Object.keys(parts)));

/** The same check with every blank spelled `null`. */
export function toCrsFindings(check: z.output<typeof crsFindings>): CrsFindings {
  const { oxygen } = check;
  return {
    temperatureC: check.temperatureC ?? null,
    feverElsewhere: check.feverElsewhere ?? null,
    feverMasked: check.feverMasked ?? null,
    hypotension: check.hypotension ?? null,
    vasopressors: isGiven(check.vasopressors) ? [...new Set(check.vasopressors)] : null,
    oxygen: isGiven(oxygen) ? { device: oxygen.device, flowLpm: oxygen.flowLpm ?? null } : null,
    attributedElsewhere: Object.fromEntries(
      Object.entries(check.attributedElsewhere ?? {}).filter(([, why]) => isGiven(why)),
    ),
  };
}
