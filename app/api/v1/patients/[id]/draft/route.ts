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
    const { authorId, ...draft } = isObject(body) ? body : { authorId: undefined, body };
    if (authorId !== actor.id) return forbidden('A draft is kept for its own author. Someone else is signed in now.');
    const kept = await saveDraft(actor, { ...draft, patientId: id });
    return kept.ok ? ok({ startedAt: isoOf(kept.value.startedAt), savedAt: isoOf(kept.value.savedAt) }) : kept;
  });
};

/** Throws the author's own draft away. */
export const DELETE = async (request: Request, { params }: Params) => {
  const { id } = await params;
  return answerRead(request, (actor) => discardDraft(actor, id));
};

const isObject = (body: unknown): body is { readonly authorId?: unknown } =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

const onlyPutOrDelete = refuseMethod('PUT, DELETE');

export { onlyPutOrDelete as GET, onlyPutOrDelete as PATCH, onlyPutOrDelete as POST };
