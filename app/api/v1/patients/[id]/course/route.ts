import { refuseMethod } from '@/app/api/v1/problem';
import { answerRead } from '@/app/api/v1/signed-in';
import { getCourse } from '@/lib/queries/course';

interface Params {
  readonly params: Promise<{ readonly id: string }>;
}

/** Everything that the patient's chart shows, as data. */
export const GET = async (request: Request, { params }: Params) => {
  const { id } = await params;
  return answerRead(request, (actor, search) => getCourse(actor, id, search.get('at')));
};

const onlyGet = refuseMethod('GET');

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT };
