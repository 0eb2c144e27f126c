import { z } from 'zod';
import { CAPD } from '@/lib/clinical/capd/items';
import {
  CONSCIOUSNESS,
  EDEMA,
  ICANS_DOMAINS,
  MOTOR,
  NOT_DONE_REASONS,
  SEIZURE,
  SIGNS,
} from '@/lib/clinical/icans/findings';
import type { CheckForm } from '@/lib/clinical/icans/form';
import { ICE } from '@/lib/clinical/ice/items';
import type { Instant } from '@/lib/clinical/time';
import type { CheckAnswers } from './answers';
import { mustAskObserved } from './observed';

const instant = z.int();
const itemAnswers = Object.fromEntries([
  ...ICE.items.map(({ key, points }) => [
    key,
    z.union([z.int().min(0).max(points), z.literal('not-tested')]).optional(),
  ]),
  ...CAPD.items.map((key) => [
    key,
    z.union([z.int().min(0).max(CAPD.pointsPerItem), z.literal('not-tested')]).optional(),
  ]),
]);
const reasonKeys = [...ICE.items.map(({ key }) => key), ...CAPD.items, ...ICANS_DOMAINS];

const keptAnswers = z.strictObject({
  form: z.enum(['ice', 'capd']),
  items: z.strictObject(itemAnswers),
  capdUnable: z.boolean(),
  consciousness: z.enum(CONSCIOUSNESS).nullable(),
  seizure: z.enum(SEIZURE).nullable(),
  motor: z.enum(MOTOR).nullable(),
  edema: z.enum(EDEMA).nullable(),
  reasons: z.partialRecord(z.enum(reasonKeys), z.enum(NOT_DONE_REASONS)),
  attributedElsewhere: z.partialRecord(z.enum(ICANS_DOMAINS), z.string()),
  signs: z.array(z.enum(SIGNS)),
  observed: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('now'), chosenAt: instant.nullable() }),
      z.strictObject({ kind: z.literal('ago'), minutes: z.literal([15, 30]), at: instant }),
      z.strictObject({ kind: z.literal('started'), at: instant }),
      z.strictObject({ kind: z.literal('other'), date: z.string().nullable(), time: z.string() }),
    ])
    .nullable(),
  startedAt: instant.nullable(),
});

interface Draft {
  readonly answers: unknown;
  /** When the server first kept it. */
  readonly startedAt: Instant;
}

/**
 * A draft back on the page, or null when it is of another form of the page or of the test.
 * One that lay a while has lost its `Now`: when the patient was observed is asked anew.
 */
export function resumed(draft: Draft, form: CheckForm, now: Instant): CheckAnswers | null {
  const parsed = keptAnswers.safeParse(draft.answers);
  if (!parsed.success || parsed.data.form !== form) return null;
  // What zod gives back is what CheckAnswers says, but for `undefined` beside missing keys.
  const answers = { ...parsed.data, startedAt: earlier(parsed.data.startedAt, draft.startedAt) } as CheckAnswers;
  return mustAskObserved(answers, now) ? { ...answers, observed: null } : answers;
}

/** The page's idea of its beginning is never later than the server's. */
function earlier(page: Instant | null, server: Instant): Instant {
  return page === null ? server : Math.min(page, server);
}
