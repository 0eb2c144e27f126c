import { problem } from '@/app/api/v1/problem';

/** An address that is none of ours is answered like every other failure. */
const notHere = () => problem({ kind: 'not-found', detail: 'There is no such address. See /api/v1/openapi.json.' });

export { notHere as DELETE, notHere as GET, notHere as PATCH, notHere as POST, notHere as PUT };
