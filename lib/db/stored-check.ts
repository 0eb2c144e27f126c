import { z } from 'zod';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import { NOT_DONE_REASONS } from '@/lib/clinical/icans/findings';
import { parseFindings } from '@/lib/clinical/icans/parse';
import type { IcansResult } from '@/lib/clinical/icans/result';

const grade = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const domain = z.enum(['ice', 'capd', 'consciousness', 'seizure', 'motor', 'edema']);

const attribution = {
  attributed: z.array(domain).exactOptional(),
  unattributedGrade: grade.exactOptional(),
};

const icansResult = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('graded'),
    grade,
    drivenBy: z.array(domain),
    partial: z.boolean(),
    ruleset: z.string(),
    ...attribution,
  }),
  z.strictObject({
    kind: z.literal('incomplete'),
    atLeast: grade,
    atMost: grade,
    alertAs: grade,
    missing: z.array(z.string()),
    ruleset: z.string(),
    ...attribution,
  }),
  z.strictObject({
    kind: z.literal('not-assessable'),
    reason: z.enum(NOT_DONE_REASONS),
    ruleset: z.string(),
    ...attribution,
  }),
]);

/** A stored result is read as it was written, under the rule set of its day; it is never computed again. */
export function readStoredResult(text: string): IcansResult {
  return icansResult.parse(JSON.parse(text)) as IcansResult;
}

export function readStoredFindings(text: string): NeuroFindings {
  const parsed = parseFindings(JSON.parse(text));
  if (!parsed.ok) throw new Error(`A stored check cannot be read: ${Object.keys(parsed.fields).join(', ')}.`);
  return parsed.value;
}
