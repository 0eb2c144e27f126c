import { refuseMethod } from '@/app/api/v1/problem';
import { answerRead, answerWrite } from '@/app/api/v1/signed-in';
import { isoOf } from '@/lib/clinical/time';
import { discardDraft, saveDraft } from '@/lib/commands/draft';
import { ok } from '@/lib/result';

interface Params {
  readonly params: Promise<{ readonly id: string }>;
}

/** Keeps a check that is being typed: the author's own, one per patient. */
export const PUT = async (request: Request, { params }: Params) => {
  const { id } = await params;
  return answerWrite(request, async (actor, body) => {
    const kept = await saveDraft(actor, { patientId: id, raw: body });
    return kept.ok ? ok({ startedAt: isoOf(kept.value.startedAt), savedAt: isoOf(kept.value.savedAt) }) : kept;
  });
};

/** Throws the author's own draft away. */
export const DELETE = async (request: Request, { params }: Params) => {
  const { id } = await params;
  return answerRead(request, (actor) => discardDraft(actor, id));
};

const onlyPutOrDelete = refuseMethod('PUT, DELETE');

export { onlyPutOrDelete as GET, onlyPutOrDelete as PATCH, onlyPutOrDelete as POST };
