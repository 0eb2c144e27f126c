import { z } from 'zod';
import { isGiven, knownKeys, oneOf } from '../answer';
import { CAPD } from '../capd/items';
import { capdInput, toCapd } from '../capd/schema';
import { cause } from '../cause';
import { ICE } from '../ice/items';
import { iceInput, toIce } from '../ice/schema';
import {
  CONSCIOUSNESS,
  EDEMA,
  ICANS_DOMAINS,
  MOTOR,
  type NeuroFindings,
  NOT_DONE_REASONS,
  SEIZURE,
  SIGNS,
} from './findings';

const NOT_DONE_KEYS = [...ICE.items.map((item) => item.key), ...CAPD.items, ...ICANS_DOMAINS];

const notDone = z.partialRecord(
  z.enum(NOT_DONE_KEYS),
  z.enum(NOT_DONE_REASONS, { error: `Give one of ${NOT_DONE_REASONS.join(', ')}.` }).nullable(),
  knownKeys(NOT_DONE_KEYS),
);

const attributedElsewhere = z.partialRecord(z.enum(ICANS_DOMAINS), cause.nullable(), knownKeys(ICANS_DOMAINS));

const parts = {
  ice: iceInput.nullish(),
  capd: capdInput.nullish(),
  consciousness: oneOf(CONSCIOUSNESS).nullish(),
  seizure: oneOf(SEIZURE).nullish(),
  motor: oneOf(MOTOR).nullish(),
  edema: oneOf(EDEMA).nullish(),
  notDone: notDone.nullish(),
  attributedElsewhere: attributedElsewhere.nullish(),
  signs: z.array(oneOf(SIGNS).nullable(), { error: `Give a list of any of ${SIGNS.join(', ')}.` }).nullish(),
};

/** The JSON form of a neuro check as a caller may send it. A missing key and null both mean "not answered". */
export const neuroFindings = z.strictObject(parts, knownKeys(Object.keys(parts))).superRefine((check, context) => {
  if (toIce(check.ice) === null || toCapd(check.capd) === null) return;
  const message = 'A check carries ICE or CAPD, never both.';
  for (const form of ['ice', 'capd']) context.addIssue({ code: 'custom', path: [form], message });
});

/** The same check with every blank spelled `null`. */
export function toFindings(check: z.output<typeof neuroFindings>): NeuroFindings {
  return {
    ice: toIce(check.ice),
    capd: toCapd(check.capd),
    consciousness: check.consciousness ?? null,
    seizure: check.seizure ?? null,
    motor: check.motor ?? null,
    edema: check.edema ?? null,
    notDone: withoutBlanks(check.notDone),
    attributedElsewhere: withoutBlanks(check.attributedElsewhere),
    signs: [...new Set((check.signs ?? []).filter(isGiven))],
  };
}

/** Keeps the order in which the keys were given: the first reason is the one that is told. */
function withoutBlanks<Key extends string, Value>(
  record: Partial<Record<Key, Value | null>> | null | undefined,
): { [key in Key]?: Value } {
  return Object.fromEntries(Object.entries(record ?? {}).filter((entry) => isGiven(entry[1]))) as {
    [key in Key]?: Value;
  };
}
