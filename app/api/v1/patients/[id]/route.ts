import { refuseMethod } from '@/app/api/v1/problem';
import { answerRead } from '@/app/api/v1/signed-in';
import { getPatient } from '@/lib/queries/patients';

interface Params {
  readonly params: Promise<{ readonly id: string }>;
}

/** One patient. */
export const GET = async (request: Request, { params }: Params) => {
  const { id } = await params;
  return answerRead(request, (actor) => getPatient(actor, id));
};

const onlyGet = refuseMethod('GET');

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT };
