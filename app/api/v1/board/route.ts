import { refuseMethod } from '@/app/api/v1/problem';
import { answerRead } from '@/app/api/v1/signed-in';
import { getBoard } from '@/lib/queries/board';

/** The ward board as data, ordered by need. */
export const GET = (request: Request) =>
  answerRead(request, (actor, search) => getBoard(actor, { ward: search.get('ward'), at: search.get('at') }));

const onlyGet = refuseMethod('GET');

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT };
