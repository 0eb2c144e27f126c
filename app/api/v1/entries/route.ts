import { refuseMethod } from '@/app/api/v1/problem';
import { answerWrite } from '@/app/api/v1/signed-in';
import { recordEntry } from '@/lib/commands/entries';

/** Every clinical write. A repeated key is answered as the first time. */
export const POST = (request: Request) => answerWrite(request, (actor, body) => recordEntry(actor, body));

const onlyPost = refuseMethod('POST');

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT };
