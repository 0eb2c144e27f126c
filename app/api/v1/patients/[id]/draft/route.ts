import { refuseMethod } from '@/app/api/v1/problem';
import { answerRead, answerWrite } from '@/app/api/v1/signed-in';
import { isoOf } from '@/lib/clinical/time';
import { discardDraft, saveDraft } from '@/lib/commands/draft';
import { forbidden, ok } from '@/lib/result';

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

const NOT_YOURS = forbidden('This draft is for its author to throw away. Someone else is signed in now.');

/** Throws the author's own draft away; `?authorId=` says whose page asks, where somebody else may be signed in by now. */
export const DELETE = async (request: Request, { params }: Params) => {
  const { id } = await params;
  return answerRead(request, async (actor, search) => {
    const authorId = search.get('authorId');
    return authorId === null || authorId === actor.id ? discardDraft(actor, id) : NOT_YOURS;
  });
};

const onlyPutOrDelete = refuseMethod('PUT, DELETE');

export { onlyPutOrDelete as GET, onlyPutOrDelete as PATCH, onlyPutOrDelete as POST };
